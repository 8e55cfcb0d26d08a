package io.github.ratecard.report.json;

import io.github.ratecard.batch.answer.Status;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the rows of a file. */
public final class BatchSummary {
    private static final String UNREAD = "(not read)";

    private BatchSummary() {}

    /**
     * For people: how many rows were priced, and for which reasons others were not.
     *
     * @param totals whether to add what they come to by site and code
     */
    public static String text(Tally tally, boolean totals) {
        StringBuilder text = new StringBuilder(counts(tally));
        List<String> repairs = new ArrayList<>();
        tally.repairs().forEach((code, rows) -> repairs.add(code.name() + " " + grouped(rows)));
        if (!repairs.isEmpty()) {
            text.append("  mended, see rc_notes: ")
                    .append(String.join(", ", repairs))
                    .append('\n');
        }
        text.append("  columns read: ").append(columns(tally.heads())).append('\n');
        if (totals) {
            totals("site", tally.sites(), tally.hasPatientShare(), text);
            totals("code", tally.codes(), tally.hasPatientShare(), text);
        }
        return text.toString();
    }

    /** For people: how many rows were priced, and for which reasons others were not. */
    public static String counts(Tally tally) {
        StringBuilder text = new StringBuilder("ratecard: ")
                .append(count(tally.rows(), "row"))
                .append(": ")
                .append(grouped(tally.count(Status.PRICED)))
                .append(" priced, ")
                .append(grouped(tally.count(Status.PARTIAL)))
                .append(" partial, ")
                .append(grouped(tally.count(Status.UNPRICED)))
                .append(" unpriced\n");
        List<String[]> reasons = new ArrayList<>();
        tally.reasons().forEach((code, rows) -> reasons.add(new String[] {code.name(), grouped(rows), code.meaning()}));
        table(reasons, text);
        return text.toString();
    }

    /** The fields that were read, each with its name in the file where that is another. */
    private static String columns(Map<BatchField, List<String>> heads) {
        List<String> columns = new ArrayList<>();
        heads.forEach((field, names) -> {
            boolean plain = names.size() == 1 && names.get(0).equalsIgnoreCase(field.word());
            columns.add(plain ? field.word() : field.word() + " = '" + String.join("', '", names) + "'");
        });
        return columns.isEmpty() ? "none" : String.join(", ", columns);
    }

    private static void totals(
            String what, Map<String, Tally.Totals> totals, boolean patientShare, StringBuilder text) {
        List<String[]> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(what, "rows", "priced"));
        head.addAll(names(patientShare));
        rows.add(head.toArray(new String[0]));
        totals.forEach((name, each) -> {
            List<String> row = new ArrayList<>();
            row.add(name.isEmpty() ? UNREAD : name);
            row.add(grouped(each.rows()));
            row.add(grouped(each.priced()));
            amounts(each, patientShare).forEach(amount -> row.add(dollars(amount)));
            rows.add(row.toArray(new String[0]));
        });
        text.append('\n');
        table(rows, text);
    }

    private static List<String> names(boolean patientShare) {
        return patientShare
                ? List.of("professional", "facility", "total", "patient", "medicare")
                : List.of("professional", "facility", "total");
    }

    /** In cents, in the order of their names. */
    private static List<Long> amounts(Tally.Totals totals, boolean patientShare) {
        return patientShare
                ? List.of(totals.professional(), totals.facility(), totals.total(), totals.patient(), totals.medicare())
                : List.of(totals.professional(), totals.facility(), totals.total());
    }

    /** The first column to the left, words after the last number to the left, numbers to the right. */
    private static void table(List<String[]> rows, StringBuilder text) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        Grid grid = new Grid(columns == 3 ? "lrl" : "l" + "r".repeat(columns - 1));
        rows.forEach(grid::row);
        for (int i = 0; i < grid.size(); i++) {
            text.append("  ").append(grid.line(i)).append('\n');
        }
    }

    /** For programs: {@code docs/schema/batch-summary.schema.json}. */
    public static String json(Tally tally) {
        return Json.document(json -> write(json, tally));
    }

    private static void write(Json json, Tally tally) throws IOException {
        json.text("schema", "ratecard.batch-summary/1");
        json.number("rows", tally.rows());
        for (Status status : Status.values()) {
            json.number(status.word(), tally.count(status));
        }
        counts(json, "reasons", tally.reasons());
        counts(json, "repairs", tally.repairs());
        json.startArray("columns");
        for (Map.Entry<BatchField, List<String>> entry : tally.heads().entrySet()) {
            for (String name : entry.getValue()) {
                json.startObject();
                json.text("field", entry.getKey().word());
                json.text("header", name);
                json.endObject();
            }
        }
        json.endArray();
        totals(json, "sites", "site", tally.sites(), tally.hasPatientShare());
        totals(json, "codes", "code", tally.codes(), tally.hasPatientShare());
    }

    private static void counts(Json json, String name, Map<ReasonCode, Long> rows) throws IOException {
        json.objects(name, rows.entrySet(), each -> {
            json.text("code", each.getKey().name());
            json.number("rows", each.getValue());
        });
    }

    private static void totals(
            Json json, String list, String name, Map<String, Tally.Totals> totals, boolean patientShare)
            throws IOException {
        json.objects(list, totals.entrySet(), entry -> {
            json.text(name, entry.getKey());
            json.number("rows", entry.getValue().rows());
            json.number("priced", entry.getValue().priced());
            List<String> names = names(patientShare);
            List<Long> amounts = amounts(entry.getValue(), patientShare);
            for (int i = 0; i < names.size(); i++) {
                json.number(names.get(i), cents(amounts.get(i)).toString());
            }
        });
    }

    private static Decimal cents(long amount) {
        return Decimal.of(amount, 2);
    }

    private static String dollars(long cents) {
        String plain = cents(cents).toString();
        int point = plain.indexOf('.');
        return grouped(Long.parseLong(plain.substring(0, point))) + plain.substring(point);
    }

    private static String count(long rows, String what) {
        return grouped(rows) + " " + what + (rows == 1 ? "" : "s");
    }

    private static String grouped(long number) {
        StringBuilder text = new StringBuilder(String.valueOf(number));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
