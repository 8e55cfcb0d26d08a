package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.ClaimId;
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

    private final Json json;
    private final Options options;
    private final Money money = new Money(Rounding.CENTS);

    private CheckJson(Json json, Options options) {
        this.json = json;
        this.options = options;
    }

    public static void to(Writer out, CheckResult result, Options options) throws IOException {
        Json.document(out, json -> new CheckJson(json, options).write(result));
    }

    private void write(CheckResult result) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", result.procedure());
        json.startObject("summary");
        json.number("errors", result.count(Severity.ERROR));
        json.number("warnings", result.count(Severity.WARNING));
        json.number("information", result.count(Severity.INFORMATION));
        json.endObject();
        json.objects("files", result.files(), this::file);
        json.texts("disclaimers", ClaimDisclaimers.ofCheck(result));
    }

    private void file(CheckedFile file) throws IOException {
        json.text("file", file.file());
        json.text("format", file.format());
        json.number("transactions", file.transactions());
        json.number("claims", file.claims());
        json.number("of_procedure", file.ofProcedure());
        json.number("not_read", file.unread());
        json.objects("findings", file.findings(), this::finding);
        json.objects("checked", file.told(), this::claim);
    }

    private void claim(CheckedClaim claim) throws IOException {
        json.number("claim", claim.id().number());
        json.textOrNull("transaction", claim.id().transaction());
        json.text("kind", claim.kind().word());
        json.text("payer", claim.payer().id());
        json.objects("findings", claim.findings(), this::finding);
        if (claim.payment().isPresent()) {
            json.objects("expected_payment", claim.payment().get().amounts(), this::amount);
        }
    }

    private void amount(Expected.Amount amount) throws IOException {
        json.text("payee", amount.payee());
        json.numberOrNull("amount", amount.amount().value().map(money::plain));
        if (amount.amount().isPresent()) {
            json.nothing("reason");
        } else {
            json.reason("reason", amount.amount().reason());
        }
    }

    private void finding(Finding finding) throws IOException {
        json.text("severity", finding.severity().word());
        json.text("rule", finding.rule().name());
        json.text("what", finding.what());
        json.text("remedy", finding.remedy());
        json.text("authority", Sources.title(finding.source(), options));
        json.text("source", finding.source());
        where(finding.where());
    }

    private void where(FindingPlace where) throws IOException {
        json.startObject("where");
        json.text("file", where.file());
        json.countOrNull("claim", where.claim().map(ClaimId::number).orElse(0));
        json.textOrNull("transaction", where.claim().map(ClaimId::transaction));
        json.countOrNull("segment", where.segment());
        json.countOrNull("line", where.line());
        json.countOrNull("column", where.column());
        json.textOrNull("loop", where.loop());
        json.textOrNull("element", where.element());
        json.textOrNull("field", where.field());
        json.endObject();
    }
}
