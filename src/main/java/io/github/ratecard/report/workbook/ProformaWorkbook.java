package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.report.proforma.Line;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Book;
import io.github.ratecard.report.writer.Sheet;
import io.github.ratecard.report.writer.Wrap;
import io.github.ratecard.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a workbook that goes on working it out: the inputs are numbers with their sources, and everything else is a formula
 * over them, written from the tree by which the program worked the figure out.
 */
public final class ProformaWorkbook {
    private static final int LABEL = 40;
    private static final int VALUE = 22;
    private static final int COMPARED = 2;
    /** How many letters of a sentence stand beside each other. */
    private static final int WIDTH = 120;

    private final Proforma answer;
    private final Tables tables;
    private final CellFormula inputs = new CellFormula();
    private final List<Optional<FigureCells>> figures = new ArrayList<>();

    private ProformaWorkbook(Proforma answer, Tables tables) {
        this.answer = answer;
        this.tables = tables;
    }

    /**
     * The whole file.
     *
     * @param tables that the plan was worked out from: they know the documents that it cites
     */
    public static byte[] of(Proforma answer, Tables tables) throws IOException {
        Path draft = Files.createTempFile("ratecard", ".xlsx");
        try {
            Book book = new Book(draft, true);
            new ProformaWorkbook(answer, tables).write(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.finish(out);
            return out.toByteArray();
        } finally {
            Files.delete(draft);
        }
    }

    private void write(Book book) {
        Sheet summary = book.sheet("Summary");
        new InputSheet(answer, book.sheet("Inputs"), inputs).write();
        int number = 0;
        for (Planned planned : answer.scenarios()) {
            number++;
            figures.add(
                    planned.worked().isPresent()
                            ? Optional.of(new ScenarioSheets(number, planned, inputs).write(book))
                            : Optional.empty());
        }
        summary(summary);
        sources(book.sheet("Sources"));
    }

    private void summary(Sheet sheet) {
        sheet.heading(answer.plan().title());
        if (!answer.plan().note().isEmpty()) {
            sheet.text(answer.plan().note()).end();
        }
        sheet.end();
        List<String> names = new ArrayList<>(List.of("Figure"));
        answer.scenarios().forEach(planned -> names.add(planned.scenario().name()));
        boolean compared = figures.size() == COMPARED && figures.stream().allMatch(Optional::isPresent);
        if (compared) {
            names.add("Difference");
        }
        int[] widths = new int[names.size()];
        Arrays.fill(widths, VALUE);
        widths[0] = LABEL;
        sheet.widths(widths).onOnePaper();
        sheet.header("l" + "r".repeat(names.size() - 1), names);
        for (Line line : Line.ALL) {
            sheet.text(line.marked());
            for (int i = 0; i < figures.size(); i++) {
                figure(sheet, i, line);
            }
            if (compared) {
                difference(sheet, line);
            }
            if (line.equals(Line.MARGIN)) {
                sheet.strong();
            }
            sheet.end();
        }
        sheet.text(ProformaWords.MARK.strip() + " " + ProformaWords.MARKED).end();
        notes(sheet, "Scenarios", scenarios());
        notes(sheet, "How it is worked out", ProformaWords.method());
        notes(sheet, "Assumptions about Medicare", ProformaWords.notes(answer, ReasonCode.Kind.ASSUMPTION));
        notes(sheet, "Warnings", ProformaWords.notes(answer, ReasonCode.Kind.WARNING));
        notes(sheet, "Notes", ProformaWords.notes(answer, ReasonCode.Kind.NOTE));
        notes(sheet, "What this is not", ProformaWords.disclaimers());
    }

    private List<String> scenarios() {
        List<String> sentences = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            sentences.add(ProformaWords.circumstances(planned));
            planned.worked()
                    .missing()
                    .ifPresent(reason -> sentences.add(planned.scenario().name() + ": " + reason.text()));
        }
        return sentences;
    }

    private void figure(Sheet sheet, int scenario, Line line) {
        if (figures.get(scenario).isEmpty()) {
            sheet.prose(answer.scenarios().get(scenario).worked().reason().text());
            return;
        }
        String cell = figures.get(scenario).get().cell(line);
        write(sheet, cell, value(scenario, line), line);
    }

    private Outcome<Term> value(int scenario, Line line) {
        return line.figure()
                .apply(answer.scenarios().get(scenario).worked().get().figures());
    }

    private static void write(Sheet sheet, String expression, Outcome<Term> value, Line line) {
        String format = InputSheet.format(line.unit());
        if (value.isPresent()) {
            sheet.formula(expression, value.get().value(), format);
        } else {
            sheet.formula(expression, ProformaWords.NONE, format);
        }
    }

    /** The second scenario less the first, where both have a number. */
    private void difference(Sheet sheet, Line line) {
        String first = figures.get(0).get().cell(line);
        String second = figures.get(1).get().cell(line);
        String format = InputSheet.format(line.unit());
        Outcome<Term> one = value(0, line);
        Outcome<Term> other = value(1, line);
        String expression =
                "IF(AND(ISNUMBER(" + first + "),ISNUMBER(" + second + "))," + second + "-" + first + ",\"\")";
        if (one.isPresent() && other.isPresent()) {
            Decimal difference = other.get().value().subtract(one.get().value());
            sheet.formula(expression, difference, format);
        } else {
            sheet.formula(expression, "", format);
        }
    }

    private static void notes(Sheet sheet, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            sheet.end();
            sheet.heading(heading);
            for (String sentence : sentences) {
                for (String line : Wrap.lines(sentence, WIDTH)) {
                    sheet.text(line).end();
                }
            }
        }
    }

    private void sources(Sheet sheet) {
        List<String> editions = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            planned.quote().editions().values().forEach(edition -> Notes.addOnce(editions, edition));
            Sources.of(planned.quote()).forEach(document -> Notes.addOnce(documents, document));
        }
        SourceSheet sources = new SourceSheet(sheet, tables);
        sources.editions(editions);
        sources.documents(documents);
    }
}
