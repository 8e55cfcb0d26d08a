package io.github.ratecard.report.json;

import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.words.ImportWords;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.List;

/** What an import did, by {@code docs/schema/import.schema.json}. */
public final class ImportJson {
    private ImportJson() {}

    /** The whole output, ending with a line end. */
    public static String of(ImportReport report) {
        return Json.document(json -> {
            json.text("schema", "ratecard.import/1");
            json.objects("files", report.files(), file -> file(file, json));
        });
    }

    private static void file(FileReport file, Json json) throws IOException {
        json.text("file", file.file());
        json.text("outcome", ImportWords.outcome(file.outcome()));
        json.textOrNull("recognised", file.recognised());
        if (file.reading().isPresent()) {
            contents(file.reading().get(), json);
        }
        if (file.fees().isPresent()) {
            fees(file.fees().get(), json);
        }
        if (file.problem().isPresent()) {
            problem(file.problem().get(), json);
        }
        json.texts("notes", file.notes());
    }

    private static void contents(FileReport.Contents contents, Json json) throws IOException {
        json.text("edition", contents.edition());
        json.text("table", contents.table());
        json.text("from", contents.dates().from().toString());
        json.text("to", contents.dates().to().toString());
        json.flag("complete", contents.complete());
        json.number("rows", contents.rows());
        json.counts("left_out", contents.leftOut());
        json.counts("restored", contents.restored());
        findings("held_back", contents.heldBack(), json);
        findings("noted", contents.noted(), json);
        json.objects("controls", contents.controls(), control -> {
            json.text("name", control.name());
            json.number("rows", control.rows());
            json.text("result", control.result());
        });
        json.text("sha256", contents.sha256());
    }

    private static void fees(FeeComparison fees, Json json) throws IOException {
        json.startObject("fees");
        json.texts("editions", fees.editions());
        json.flag("qualifying", fees.qualifying());
        json.number("values", fees.values());
        json.number("equal", fees.equal());
        json.number("different", fees.different());
        findings("unequal", fees.unequal(), json);
        json.counts("not_priced", fees.unpriced());
        json.endObject();
    }

    private static void findings(String name, List<FileFinding> findings, Json json) throws IOException {
        json.objects(name, findings, finding -> {
            json.text("key", finding.shownKey());
            json.text("where", finding.place());
            json.text("reason", finding.text());
        });
    }

    private static void problem(ImportProblem problem, Json json) throws IOException {
        json.startObject("problem");
        json.text("message", problem.what());
        json.text("where", problem.where());
        json.text("valid", problem.valid());
        json.text("hint", problem.next());
        json.endObject();
    }
}
