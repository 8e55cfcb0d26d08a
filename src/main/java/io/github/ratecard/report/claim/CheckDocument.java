package io.github.ratecard.report.claim;

import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Expected;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Statement;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.view.Records;
import io.github.ratecard.report.words.CheckWords;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The findings of a check, claim by claim. */
public final class CheckDocument {
    private static final String NO_FINDING = "no finding";

    private final Options options;
    private final Money money = new Money(Rounding.CENTS);

    private CheckDocument(Options options) {
        this.options = options;
    }

    public static Document of(CheckResult result, Options options) {
        CheckDocument check = new CheckDocument(options);
        Blocks blocks = new Blocks();
        for (CheckedFile file : result.files()) {
            blocks.add(new Block.Outline(List.of(Item.of(file.file(), check.items(file)))));
        }
        return blocks.paragraph(Statement.of(CheckWords.counts(result)))
                .document(result.title() + ": claims checked", List.of(), ClaimDisclaimers.ofCheck(result))
                .untitled();
    }

    /** Made one by one as they are written, for memory may not hold all. */
    private Iterable<Item> items(CheckedFile file) {
        Item contents = Item.of(CheckWords.contents(file));
        if (file.findings().isEmpty() && file.told().isEmpty()) {
            return List.of(contents, Item.of(NO_FINDING));
        }
        return () -> Stream.concat(
                        Stream.of(contents),
                        Stream.concat(
                                file.findings().stream().map(this::item),
                                file.told().stream().map(this::item)))
                .iterator();
    }

    private Item item(CheckedClaim claim) {
        List<Item> said = new ArrayList<>();
        claim.findings().forEach(finding -> said.add(item(finding)));
        if (said.isEmpty()) {
            said.add(Item.of(NO_FINDING));
        }
        claim.payment().ifPresent(expected -> expected.amounts().forEach(amount -> said.add(Item.of(payment(amount)))));
        return Item.of(
                claim.id().text() + ", " + claim.kind().word() + ", "
                        + claim.payer().name(),
                said);
    }

    private Item item(Finding finding) {
        String place = CheckWords.place(finding.where());
        return Item.detailed(
                finding.severity().word() + " " + finding.rule() + (place.isEmpty() ? "" : " at " + place),
                List.of(
                        finding.what(),
                        "remedy: " + finding.remedy(),
                        "authority: " + Sources.title(finding.source(), options)));
    }

    private String payment(Expected.Amount amount) {
        String said = amount.amount().isPresent()
                ? money.text(amount.amount().get())
                : "none: " + amount.amount().reason().text();
        return "expected Medicare payment, " + amount.payee() + ": " + said;
    }

    /** A row for each file, then its findings and payments. */
    public static void records(CheckResult result, Options options, Consumer<List<String>> to) {
        CheckDocument check = new CheckDocument(options);
        Records records = new Records(
                "row,file,claim,transaction,severity,rule,segment,line,column,loop,element,field,"
                        + "what,remedy,authority,payee,amount",
                to);
        for (CheckedFile file : result.files()) {
            records.add("file", file.file()).skip(10).add(CheckWords.contents(file));
            records.skip(4).end();
            check.findings(file.findings(), records);
            for (CheckedClaim claim : file.told()) {
                check.findings(claim.findings(), records);
                claim.payment()
                        .ifPresent(expected ->
                                expected.amounts().forEach(amount -> check.payment(claim.id(), amount, records)));
            }
        }
    }

    private void findings(Iterable<Finding> findings, Records records) {
        for (Finding finding : findings) {
            FindingPlace where = finding.where();
            records.add("finding", where.file());
            claim(where.claim(), records);
            records.add(finding.severity().word(), finding.rule().name());
            records.add(number(where.segment()), number(where.line()), number(where.column()));
            records.add(where.loop(), where.element(), where.field());
            records.add(finding.what(), finding.remedy(), Sources.title(finding.source(), options));
            records.skip(2).end();
        }
    }

    private void payment(ClaimId id, Expected.Amount amount, Records records) {
        boolean paid = amount.amount().isPresent();
        records.add("payment", id.file());
        claim(Optional.of(id), records);
        records.skip(8).add(paid ? "" : amount.amount().reason().text());
        records.skip(2).add(amount.payee());
        records.add(paid ? money.plain(amount.amount().get()) : "").end();
    }

    private static void claim(Optional<ClaimId> id, Records records) {
        records.add(
                id.map(claim -> String.valueOf(claim.number())).orElse(""),
                id.map(ClaimId::transaction).orElse(""));
    }

    private static String number(long number) {
        return number > 0 ? String.valueOf(number) : "";
    }
}
