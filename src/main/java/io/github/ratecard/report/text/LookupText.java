package io.github.ratecard.report.text;

import io.github.ratecard.model.Reason;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.Lookup;
import io.github.ratecard.report.view.LookupWords;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;

/** A look-up for people to read in a terminal. */
public final class LookupText {
    private static final int MOST_PAIRS = 3;
    private static final String INDENT = "  ";

    private final Page page;

    private LookupText(Options options) {
        this.page = new Page(options.columns(), options.colour());
    }

    public static String of(Lookup report, Options options) {
        LookupText text = new LookupText(options);
        for (Lookup.Code code : report.codes()) {
            text.code(code);
            text.page.blank();
        }
        List<String> sources = LookupWords.sources(report);
        if (!sources.isEmpty()) {
            text.page.heading("Sources");
            for (String id : sources) {
                text.page.bullet(Sources.text(id, options));
            }
            text.page.blank();
        }
        text.page.dim(Disclaimers.CPT);
        return text.page.toString();
    }

    private void code(Lookup.Code code) {
        String label = LookupWords.label(code);
        page.heading(label.isEmpty() ? code.code() : code.code() + ": " + label);
        for (Lookup.Row row : code.rows()) {
            page.prose("", INDENT, LookupWords.heading(row) + " [" + row.source() + "]");
            fields(LookupWords.fields(row));
        }
        for (Reason reason : code.reasons()) {
            page.prose("", INDENT, reason.text());
        }
    }

    /** Fields with a meaning one by one, then the others side by side, as many as there is room for. */
    private void fields(List<Lookup.Field> fields) {
        List<String> pairs = new ArrayList<>();
        for (Lookup.Field field : fields) {
            String name = LookupWords.name(field.name());
            String value = field.kind().words(field.value());
            if (field.meaning().isEmpty()) {
                pairs.add(name);
                pairs.add(value);
            } else {
                page.prose(INDENT + name + " " + value + ": ", INDENT + INDENT, field.meaning());
            }
        }
        int beside = MOST_PAIRS;
        while (beside > 1 && grid(pairs, beside).width() > page.width()) {
            beside--;
        }
        Grid grid = grid(pairs, beside);
        for (int i = 0; i < grid.size(); i++) {
            page.line(grid.line(i));
        }
    }

    /** Names at the left, values at the right, filled column by column. */
    private static Grid grid(List<String> pairs, int beside) {
        int count = pairs.size() / 2;
        int rows = (count + beside - 1) / beside;
        Grid grid = new Grid("lr".repeat(beside));
        for (int row = 0; row < rows; row++) {
            String[] cells = new String[beside * 2];
            for (int column = 0; column < beside; column++) {
                int pair = column * rows + row;
                boolean filled = pair < count;
                cells[column * 2] = filled ? (column == 0 ? INDENT : "") + pairs.get(pair * 2) : "";
                cells[column * 2 + 1] = filled ? pairs.get(pair * 2 + 1) : "";
            }
            grid.row(cells);
        }
        return grid;
    }
}
