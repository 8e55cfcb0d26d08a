package io.github.ratecard.report;

import io.github.ratecard.rule.PricedLine;

/** A priced line in words. */
final class LineCells {
    private final PricedLine line;
    private final Money money;
    private final Footnotes footnotes;

    LineCells(PricedLine line, Money money, Footnotes footnotes) {
        this.line = line;
        this.money = money;
        this.footnotes = footnotes;
    }

    String code() {
        return line.line().codeAndModifiers();
    }

    String units() {
        return String.valueOf(line.line().units());
    }

    /** {@code J1, APC 5114}. */
    String indicator() {
        return line.apc().isEmpty() ? line.indicator() : line.indicator() + ", APC " + line.apc();
    }

    String amount() {
        return line.amount().isPresent()
                ? money.text(line.amount().get())
                : SiteTable.missing(line.amount().reason());
    }

    /** What else to say of the amount. */
    String remark() {
        if (line.packaged()) {
            return "packaged " + footnotes.mark(line);
        }
        return line.limitingCharge().isPresent()
                ? "limiting charge " + money.text(line.limitingCharge().get())
                : "";
    }
}
