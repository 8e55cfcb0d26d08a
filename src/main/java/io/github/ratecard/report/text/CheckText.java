package io.github.ratecard.report.text;

import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Expected;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.CheckWords;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Page;
import java.util.List;

/** The findings of a check for people to read in a terminal. */
public final class CheckText {
    private final CheckResult result;
    private final Options options;
    private final Page page;
    private final Money money = new Money(Rounding.CENTS);

    private CheckText(CheckResult result, Options options) {
        this.result = result;
        this.options = options;
        this.page = new Page(options.columns(), options.colour());
    }

    public static String of(CheckResult result, Options options) {
        return new CheckText(result, options).write();
    }

    private String write() {
        for (CheckedFile file : result.files()) {
            file(file);
            page.blank();
        }
        page.prose("", "", CheckWords.counts(result));
        page.blank();
        for (String sentence : ClaimDisclaimers.ofCheck(result)) {
            page.dim(sentence);
        }
        return page.toString();
    }

    private void file(CheckedFile file) {
        page.heading(file.file());
        page.prose("  ", "  ", CheckWords.contents(file));
        findings("  ", file.findings());
        boolean none = file.findings().isEmpty();
        for (CheckedClaim claim : file.told()) {
            page.blank();
            page.prose(
                    "  ",
                    "    ",
                    claim.id().text() + ", " + claim.kind().word() + ", "
                            + claim.payer().name());
            findings("    ", claim.findings());
            if (claim.findings().isEmpty()) {
                page.line("    no finding");
            }
            claim.payment().ifPresent(this::payment);
            none &= claim.findings().isEmpty();
        }
        if (none && file.told().isEmpty()) {
            page.line("  no finding");
        }
    }

    private void findings(String indent, List<Finding> findings) {
        String deeper = indent + "    ";
        for (Finding finding : findings) {
            String place = CheckWords.place(finding.where());
            page.prose(
                    indent,
                    indent + "  ",
                    finding.severity().word() + " " + finding.rule() + (place.isEmpty() ? "" : " at " + place));
            page.prose(deeper, deeper, finding.what());
            page.prose(deeper + "remedy: ", deeper + "  ", finding.remedy());
            page.prose(deeper + "authority: ", deeper + "  ", Sources.title(finding.source(), options));
        }
    }

    private void payment(Expected expected) {
        for (Expected.Amount amount : expected.amounts()) {
            String said = amount.amount().isPresent()
                    ? money.text(amount.amount().get())
                    : "none: " + amount.amount().reason().text();
            page.prose("    ", "      ", "expected Medicare payment, " + amount.payee() + ": " + said);
        }
    }
}
