package io.github.ratecard.report.view;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.guide.GuideTable;
import io.github.ratecard.guide.Statement;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Disclaimers;
import java.util.ArrayList;
import java.util.List;

/** What every rendering of a guide writes alike: amounts, the marks of sources, references. */
public final class GuideCells {
    public static final String SOURCE = "Source";
    public static final String REFERENCES = "References";
    public static final String DISCLAIMERS = "What this guide is not";

    /** Every guide names the holder of the codes' copyright, in its own notice or in ours. */
    private static final String HOLDER = "American Medical Association";

    private final GuideDocument guide;
    private final Money money;

    public GuideCells(GuideDocument guide, Options options) {
        this.guide = guide;
        this.money = new Money(options.rounding());
    }

    /** The title of a drawn form, which says that it is no real claim. */
    public static String sample(SampleForm form) {
        return form.form() + ", an invented sample";
    }

    public static String heading(GuideDocument guide) {
        return guide.title() + ": reimbursement guide";
    }

    public String text(GuideTable.Cell cell) {
        if (cell.formula().isPresent()) {
            return FormulaText.of(cell.formula().get());
        }
        if (cell.amount().isPresent()) {
            return cell.amount().get().isPresent()
                    ? money.text(cell.amount().get().get())
                    : SiteTable.missing(cell.amount().get().reason());
        }
        return cell.text();
    }

    /** The cells of a row, with the marks of its sources at the end where the table has any. */
    public String[] row(GuideTable table, GuideTable.Row row) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(text(cell)));
        if (hasSources(table)) {
            cells.add(marks(row.sources()));
        }
        return cells.toArray(new String[0]);
    }

    public String[] header(GuideTable table) {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        if (hasSources(table)) {
            names.add(SOURCE);
        }
        return names.toArray(new String[0]);
    }

    public static boolean hasSources(GuideTable table) {
        return table.rows().stream().anyMatch(row -> !row.sources().isEmpty());
    }

    /** A statement with the marks of its sources behind it. */
    public String marked(Statement statement) {
        String marks = marks(statement.sources());
        return marks.isEmpty() ? statement.text() : statement.text() + " " + marks;
    }

    /** {@code [3] [14]}. */
    String marks(List<String> sources) {
        StringBuilder marks = new StringBuilder();
        for (int number : numbers(sources)) {
            marks.append(marks.length() > 0 ? " " : "")
                    .append('[')
                    .append(number)
                    .append(']');
        }
        return marks.toString();
    }

    public List<Integer> numbers(List<String> sources) {
        List<Integer> numbers = new ArrayList<>();
        for (String source : sources) {
            int number = guide.number(source);
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        numbers.sort(null);
        return numbers;
    }

    /** {@code CMS-1832-F. Title. Publisher, 2025-11-03. Addendum B}, the address left out. */
    public static String reference(Reference reference) {
        StringBuilder text = new StringBuilder(reference.title());
        text.append(reference.document().isEmpty() ? "" : " (" + reference.document() + ")");
        text.append(reference.publisher().isEmpty() ? "" : ". " + reference.publisher());
        text.append(reference.published().isEmpty() ? "" : ", " + reference.published());
        text.append(reference.part().isEmpty() ? "" : ". " + Statement.capital(reference.part()));
        return text.toString();
    }

    /** What the guide is not, with what every answer says. */
    public List<String> disclaimers() {
        List<String> sentences = new ArrayList<>(guide.disclaimers());
        if (sentences.isEmpty()) {
            return ClaimDisclaimers.general();
        }
        if (sentences.stream().noneMatch(sentence -> sentence.contains(HOLDER))) {
            sentences.add(Disclaimers.CPT);
        }
        return sentences;
    }

    /** What holds for the whole guide and must not be missed. */
    public List<String> warnings(Rounding rounding) {
        List<String> sentences = new ArrayList<>();
        guide.warnings().forEach(warning -> sentences.add(Statement.capital(warning.text())));
        if (rounding == Rounding.DOLLARS) {
            sentences.add("Whole dollars: each figure is rounded from its own cents, so they may not add.");
        }
        return sentences;
    }
}
