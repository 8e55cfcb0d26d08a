package io.github.ratecard.report.page;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Part;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.rule.PricedLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a site's payment in all places: for each of its lines a column of amounts and its formula. */
final class PartColumns {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final String GAP = "#";
    private static final String NOTHING = "";

    private final List<Part> parts;
    private final Pool texts;
    private final Pool columns;

    /** @param parts one for each place */
    PartColumns(List<Part> parts, Pool texts, Pool columns) {
        this.parts = parts;
        this.texts = texts;
        this.columns = columns;
    }

    void write(Json json, String name) throws IOException {
        json.startObject(name);
        column(
                json,
                "reasons",
                part -> part.amount().isPresent()
                        ? NOTHING
                        : reason(part.amount().reason()));
        column(json, "notes", PartColumns.this::notes);
        int most = parts.stream().mapToInt(part -> part.lines().size()).max().orElse(0);
        json.startArray("lines");
        for (int i = 0; i < most; i++) {
            int line = i;
            json.startObject();
            perLine(
                    json,
                    "names",
                    line,
                    each -> each.line().codeAndModifiers() + "|" + each.line().units() + "|"
                            + each.system().word() + "|" + each.edition() + "|" + indicator(each) + "|"
                            + (each.packaged() ? Footnotes.why(each) : ""));
            column(json, "cents", part -> cents(part, line));
            column(json, "copayments", part -> copayment(part, line));
            formula(json, line);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static String indicator(PricedLine line) {
        return line.apc().isEmpty() ? line.indicator() : line.indicator() + ", APC " + line.apc();
    }

    private String reason(Reason reason) {
        boolean certain = reason.code().kind() == ReasonCode.Kind.NOT_PAYABLE;
        return (certain ? "N" : "U") + texts.of(reason.text());
    }

    private String notes(Part part) {
        List<String> notes = new ArrayList<>();
        for (PricedLine line : part.lines()) {
            for (Reason note : line.notes()) {
                String each = texts.note(note.code(), note.text());
                if (note.code() != ReasonCode.PACKAGED && !notes.contains(each)) {
                    notes.add(each);
                }
            }
        }
        return String.join("_", notes);
    }

    private static String cents(Part part, int line) {
        return part.lines().size() > line && part.lines().get(line).amount().isPresent()
                ? String.valueOf(part.lines().get(line).amount().get().usd().cents())
                : NOTHING;
    }

    /** The copayment that is printed for a line, in its place, as exact as it is. */
    private static String copayment(Part part, int line) {
        return part.lines().size() > line
                ? part.lines()
                        .get(line)
                        .copayment()
                        .printed()
                        .map(printed -> printed.shown().toString())
                        .orElse(NOTHING)
                : NOTHING;
    }

    private void perLine(Json json, String name, int line, Function<PricedLine, String> text) throws IOException {
        column(
                json,
                name,
                part -> part.lines().size() > line
                        ? String.valueOf(texts.of(text.apply(part.lines().get(line))))
                        : NOTHING);
    }

    private void column(Json json, String name, Function<Part, String> value) throws IOException {
        json.number(name, columns.column(parts.stream().map(value).toList()));
    }

    /** The formula with a gap for each number that differs from place to place, and a column for each gap. */
    private void formula(Json json, int line) throws IOException {
        List<String> shapes = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        int most = 0;
        for (Part part : parts) {
            boolean priced = part.lines().size() > line
                    && part.lines().get(line).amount().isPresent();
            String text =
                    priced ? FormulaText.of(part.lines().get(line).amount().get()) : "";
            List<String> found = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
            shapes.add(String.valueOf(texts.of(matcher.replaceAll(GAP))));
            numbers.add(found);
            most = Math.max(most, found.size());
        }
        json.number("shapes", columns.column(shapes));
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int gap = i;
            gaps.add(String.valueOf(columns.column(numbers.stream()
                    .map(found -> found.size() > gap ? found.get(gap) : NOTHING)
                    .toList())));
        }
        json.texts("numbers", gaps);
    }
}
