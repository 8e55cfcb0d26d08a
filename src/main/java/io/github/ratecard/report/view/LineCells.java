package io.github.ratecard.report.view;

import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.rule.PricedLine;

/** A priced line in words. */
public final class LineCells {
    private final PricedLine line;
    private final Money money;
    private final Footnotes footnotes;

    public LineCells(PricedLine line, Money money, Footnotes footnotes) {
        this.line = line;
        this.money = money;
        this.footnotes = footnotes;
    }

    public String code() {
        return line.line().codeAndModifiers();
    }

    public String units() {
        return String.valueOf(line.line().units());
    }

    /** {@code J1, APC 5114}. */
    public String indicator() {
        return line.apc().isEmpty() ? line.indicator() : line.indicator() + ", APC " + line.apc();
    }

    public String amount() {
        return line.amount().isPresent()
                ? money.text(line.amount().get())
                : SiteTable.missing(line.amount().reason());
    }

    /** What else to say of the amount. */
    public String remark() {
        if (line.packaged()) {
            return "packaged " + footnotes.mark(line);
        }
        return line.limitingCharge().isPresent()
                ? "limiting charge " + money.text(line.limitingCharge().get())
                : "";
    }
}
