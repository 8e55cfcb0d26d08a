package io.github.ratecard.report.csv;

import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Expected;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.CheckWords;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.CsvText;
import java.util.List;
import java.util.Optional;

/** The findings of a check as CSV: a row for each file, then its findings and payments. */
public final class CheckCsv {
    private static final String HEADER =
            "row,file,claim,transaction,severity,rule,segment,line,column,loop,element,field,what,remedy,authority,payee,amount";

    private final Options options;
    private final CsvText csv = new CsvText();
    private final Money money = new Money(Rounding.CENTS);

    private CheckCsv(Options options) {
        this.options = options;
    }

    public static String of(CheckResult result, Options options) {
        CheckCsv rows = new CheckCsv(options);
        rows.csv.all(HEADER).end();
        for (CheckedFile file : result.files()) {
            rows.file(file);
        }
        return rows.csv.toString();
    }

    private void file(CheckedFile file) {
        csv.plain("file").cell(file.file());
        blanks(10);
        csv.cell(CheckWords.contents(file));
        blanks(4);
        csv.end();
        findings(file.findings());
        for (CheckedClaim claim : file.told()) {
            findings(claim.findings());
            if (claim.payment().isPresent()) {
                claim.payment().get().amounts().forEach(amount -> payment(claim.id(), amount));
            }
        }
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            FindingPlace where = finding.where();
            csv.plain("finding").cell(where.file());
            claim(where.claim());
            csv.plain(finding.severity().word()).plain(finding.rule().name());
            csv.plain(number(where.segment())).plain(number(where.line())).plain(number(where.column()));
            csv.cell(where.loop()).cell(where.element()).cell(where.field());
            csv.cell(finding.what()).cell(finding.remedy()).cell(Sources.title(finding.source(), options));
            blanks(2);
            csv.end();
        }
    }

    private void payment(ClaimId id, Expected.Amount amount) {
        csv.plain("payment").cell(id.file());
        claim(Optional.of(id));
        blanks(8);
        csv.cell(amount.amount().isPresent() ? "" : amount.amount().reason().text());
        blanks(2);
        csv.cell(amount.payee());
        csv.plain(amount.amount().isPresent() ? money.plain(amount.amount().get()) : "");
        csv.end();
    }

    private void claim(Optional<ClaimId> id) {
        csv.plain(id.isPresent() ? String.valueOf(id.get().number()) : "");
        csv.cell(id.isPresent() ? id.get().transaction() : "");
    }

    private void blanks(int count) {
        for (int i = 0; i < count; i++) {
            csv.plain("");
        }
    }

    private static String number(long number) {
        return number > 0 ? String.valueOf(number) : "";
    }
}
