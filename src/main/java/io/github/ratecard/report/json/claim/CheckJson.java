package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Expected;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.io.Writer;

/** The findings of a check as JSON: {@code docs/schema/check.schema.json}. */
public final class CheckJson {
    private static final String SCHEMA = "ratecard.check/1";

    private final Options options;
    private final Money money = new Money(Rounding.CENTS);

    private CheckJson(Options options) {
        this.options = options;
    }

    public static void to(Writer out, CheckResult result, Options options) throws IOException {
        Json.document(out, json -> new CheckJson(options).write(json, result));
    }

    private void write(Json json, CheckResult result) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", result.procedure());
        json.startObject("summary");
        json.number("errors", result.count(Severity.ERROR));
        json.number("warnings", result.count(Severity.WARNING));
        json.number("information", result.count(Severity.INFORMATION));
        json.endObject();
        json.startArray("files");
        for (CheckedFile file : result.files()) {
            file(json, file);
        }
        json.endArray();
        json.texts("disclaimers", ClaimDisclaimers.ofCheck(result));
    }

    private void file(Json json, CheckedFile file) throws IOException {
        json.startObject();
        json.text("file", file.file());
        json.text("format", file.format());
        json.number("transactions", file.transactions());
        json.number("claims", file.claims());
        json.number("of_procedure", file.ofProcedure());
        json.number("not_read", file.unread());
        findings(json, file.findings());
        json.startArray("checked");
        for (CheckedClaim claim : file.told()) {
            claim(json, claim);
        }
        json.endArray();
        json.endObject();
    }

    private void claim(Json json, CheckedClaim claim) throws IOException {
        json.startObject();
        json.number("claim", claim.id().number());
        json.textOrNull("transaction", claim.id().transaction());
        json.text("kind", claim.kind().word());
        json.text("payer", claim.payer().id());
        findings(json, claim.findings());
        if (claim.payment().isPresent()) {
            json.startArray("expected_payment");
            for (Expected.Amount amount : claim.payment().get().amounts()) {
                amount(json, amount);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void amount(Json json, Expected.Amount amount) throws IOException {
        json.startObject();
        json.text("payee", amount.payee());
        if (amount.amount().isPresent()) {
            json.number("amount", money.plain(amount.amount().get()));
            json.nothing("reason");
        } else {
            json.nothing("amount");
            json.reason("reason", amount.amount().reason());
        }
        json.endObject();
    }

    private void findings(Json json, Iterable<Finding> findings) throws IOException {
        json.startArray("findings");
        for (Finding finding : findings) {
            json.startObject();
            json.text("severity", finding.severity().word());
            json.text("rule", finding.rule().name());
            json.text("what", finding.what());
            json.text("remedy", finding.remedy());
            json.text("authority", Sources.title(finding.source(), options));
            json.text("source", finding.source());
            where(json, finding.where());
            json.endObject();
        }
        json.endArray();
    }

    private static void where(Json json, FindingPlace where) throws IOException {
        json.startObject("where");
        json.text("file", where.file());
        numberOrNull(
                json, "claim", where.claim().isPresent() ? where.claim().get().number() : 0);
        json.textOrNull(
                "transaction", where.claim().isPresent() ? where.claim().get().transaction() : "");
        numberOrNull(json, "segment", where.segment());
        numberOrNull(json, "line", where.line());
        numberOrNull(json, "column", where.column());
        json.textOrNull("loop", where.loop());
        json.textOrNull("element", where.element());
        json.textOrNull("field", where.field());
        json.endObject();
    }

    private static void numberOrNull(Json json, String name, long number) throws IOException {
        if (number > 0) {
            json.number(name, number);
        } else {
            json.nothing(name);
        }
    }
}
