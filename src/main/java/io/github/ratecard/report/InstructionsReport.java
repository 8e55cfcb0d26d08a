package io.github.ratecard.report;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.form.Instruction;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.model.Reason;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.json.CitedJson;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import java.io.IOException;

/** Writes how a claim is filled, in any format it has. */
public final class InstructionsReport {
    private static final String SCHEMA = "ratecard.claim/1";

    private final Instructions claim;
    private final Options options;

    private InstructionsReport(Instructions claim, Options options) {
        this.claim = claim;
        this.options = options;
    }

    public static String of(Instructions claim, Format format, Options options) {
        InstructionsReport report = new InstructionsReport(claim, options);
        switch (format) {
            case JSON:
                return Json.document(report::json);
            case MD:
                return report.markdown();
            case X12:
                return String.join("\n", claim.segments()) + "\n";
            default:
                return report.text();
        }
    }

    private String heading() {
        return claim.title() + ": " + claim.form() + ", " + claim.medium().word();
    }

    private String circumstances() {
        return claim.date() + " · site " + claim.site().word() + " · payer "
                + claim.payer().name();
    }

    private boolean isElectronic() {
        return claim.medium() == Medium.ELECTRONIC;
    }

    private static String where(Instruction field) {
        String loop = field.loop().isEmpty() ? "" : "loop " + field.loop() + " ";
        return loop + field.element();
    }

    private static String place(Instruction field) {
        return field.place() + (field.line() > 0 ? ", line " + field.line() : "");
    }

    private String text() {
        Page page = new Page(options.columns(), options.colour());
        page.heading(heading());
        page.prose("", "", circumstances());
        page.blank();
        Grid grid = isElectronic() ? new Grid("llll") : new Grid("lll");
        if (isElectronic()) {
            grid.row("field", "electronic", "what", "enter");
        } else {
            grid.row("field", "what", "enter");
        }
        for (Instruction field : claim.fields()) {
            if (isElectronic()) {
                grid.row(place(field), where(field), field.name(), field.value());
            } else {
                grid.row(place(field), field.name(), field.value());
            }
        }
        boolean wide = grid.width() <= page.width();
        if (wide) {
            page.header(grid);
        }
        for (int i = 0; i < claim.fields().size(); i++) {
            Instruction field = claim.fields().get(i);
            // A row that is too wide becomes lines under each other, so that no value is cut
            if (wide) {
                page.line(grid.line(i + 1));
            } else {
                page.prose(
                        "", "  ", place(field) + (isElectronic() ? " · " + where(field) : "") + " · " + field.name());
                page.prose("  ", "  ", field.value());
            }
            page.prose("    ", "    ", field.note());
        }
        notes(page);
        page.blank();
        ClaimDisclaimers.general().forEach(page::dim);
        return page.toString();
    }

    private void notes(Page page) {
        if (!claim.remarks().isEmpty() || !claim.warnings().isEmpty()) {
            page.blank();
            page.heading("Notes");
        }
        for (Cited remark : claim.remarks()) {
            page.bullet(remark.value());
        }
        for (Reason warning : claim.warnings()) {
            page.bullet(warning.text());
        }
    }

    private String markdown() {
        Markdown text = new Markdown();
        text.heading(1, heading());
        text.paragraph(circumstances());
        if (isElectronic()) {
            text.table("llllll", "field", "electronic", "what", "enter", "why", "source");
        } else {
            text.table("lllll", "field", "what", "enter", "why", "source");
        }
        for (Instruction field : claim.fields()) {
            String source = Sources.title(field.source(), options);
            if (isElectronic()) {
                text.row(place(field), where(field), field.name(), field.value(), field.note(), source);
            } else {
                text.row(place(field), field.name(), field.value(), field.note(), source);
            }
        }
        java.util.List<String> notes = new java.util.ArrayList<>();
        claim.remarks().forEach(remark -> notes.add(remark.value()));
        claim.warnings().forEach(warning -> notes.add(warning.text()));
        notes.addAll(ClaimDisclaimers.general());
        text.list(notes);
        return text.toString();
    }

    private void json(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", claim.procedure());
        json.text("title", claim.title());
        json.text("date", claim.date().toString());
        json.text("site", claim.site().word());
        json.text("kind", claim.kind().word());
        json.text("medium", claim.medium().word());
        json.text("form", claim.form());
        json.text("payer", claim.payer().id());
        json.flag("study_items", claim.payer().studyItems());
        json.startArray("fields");
        for (Instruction field : claim.fields()) {
            json.startObject();
            if (field.line() > 0) {
                json.number("line", field.line());
            } else {
                json.nothing("line");
            }
            json.text("field", field.place());
            json.textOrNull("loop", field.loop());
            json.textOrNull("element", field.element());
            json.text("name", field.name());
            json.text("value", field.value());
            json.text("note", field.note());
            json.text("source", field.source());
            json.text("authority", Sources.title(field.source(), options));
            json.endObject();
        }
        json.endArray();
        CitedJson.write(json, "notes", claim.remarks(), options);
        json.reasons("warnings", claim.warnings());
        json.texts("segments", claim.segments());
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}
