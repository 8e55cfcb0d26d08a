package io.github.ratecard.report.json;

import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.words.ImportWords;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What an import did, by {@code docs/schema/import.schema.json}. */
public final class ImportJson {
    private ImportJson() {}

    /** The whole output, ending with a line end. */
    public static String of(ImportReport report) {
        return Json.document(json -> {
            json.text("schema", "ratecard.import/1");
            json.startArray("files");
            for (FileReport file : report.files()) {
                json.startObject();
                file(file, json);
                json.endObject();
            }
            json.endArray();
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
        json.startObject("left_out");
        for (Map.Entry<String, Integer> left : contents.leftOut().entrySet()) {
            json.number(left.getKey(), left.getValue());
        }
        json.endObject();
        json.startObject("restored");
        for (Map.Entry<String, Integer> mended : contents.restored().entrySet()) {
            json.number(mended.getKey(), mended.getValue());
        }
        json.endObject();
        findings("held_back", contents.heldBack(), json);
        findings("noted", contents.noted(), json);
        json.startArray("controls");
        for (ControlTotal control : contents.controls()) {
            json.startObject();
            json.text("name", control.name());
            json.number("rows", control.rows());
            json.text("result", control.result());
            json.endObject();
        }
        json.endArray();
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
        json.startObject("not_priced");
        for (Map.Entry<String, Integer> reason : fees.unpriced().entrySet()) {
            json.number(reason.getKey(), reason.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private static void findings(String name, List<FileFinding> findings, Json json) throws IOException {
        json.startArray(name);
        for (FileFinding finding : findings) {
            json.startObject();
            json.text("key", finding.shownKey());
            json.text("where", finding.place());
            json.text("reason", finding.text());
            json.endObject();
        }
        json.endArray();
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
