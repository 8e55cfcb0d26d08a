package io.github.ratecard.report;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.report.view.Listing;
import io.github.ratecard.report.writer.CsvText;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a listing as a table, JSON, CSV or Markdown. */
public final class ListingReport {
    private final Listing listing;

    private ListingReport(Listing listing) {
        this.listing = listing;
    }

    /** The whole output, ending with a line end. {@link Format#VALUE} has no meaning here and gives a table. */
    public static String of(Listing listing, Format format, Options options) {
        ListingReport report = new ListingReport(listing);
        switch (format) {
            case JSON:
                return Json.document(report::json);
            case CSV:
                return report.csv();
            case MD:
                return report.markdown();
            default:
                return report.text(options);
        }
    }

    private void json(Json json) throws IOException {
        json.text("schema", listing.schema());
        json.startArray(listing.name());
        for (List<String> row : listing.rows()) {
            json.startObject();
            for (int i = 0; i < row.size(); i++) {
                column(i).kind().write(json, column(i).name(), row.get(i));
            }
            json.endObject();
        }
        json.endArray();
    }

    private String csv() {
        CsvText csv = new CsvText();
        for (Listing.Column column : listing.columns()) {
            csv.plain(column.name());
        }
        csv.end();
        for (List<String> row : listing.rows()) {
            for (String value : row) {
                csv.cell(value);
            }
            csv.end();
        }
        return csv.toString();
    }

    private String markdown() {
        List<Integer> all = all();
        Markdown out = new Markdown();
        out.table(sides(all), titles(all));
        for (List<String> row : listing.rows()) {
            out.row(cells(row, all));
        }
        return out.toString();
    }

    private String text(Options options) {
        Page page = new Page(options.columns(), options.colour());
        if (listing.rows().isEmpty()) {
            page.line("none");
            return page.toString();
        }
        List<Integer> shown = all();
        Grid grid = grid(shown);
        for (int spare = 1; spare <= listing.columns().size() && grid.width() > page.columns(); spare++) {
            leaveOut(spare, shown);
            grid = grid(shown);
        }
        if (grid.width() <= page.columns()) {
            page.table(grid);
        } else {
            stacked(page);
        }
        return page.toString();
    }

    private void leaveOut(int spare, List<Integer> shown) {
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (column(shown.get(i)).spare() == spare) {
                shown.remove(i);
            }
        }
    }

    private void stacked(Page page) {
        for (List<String> row : listing.rows()) {
            page.heading(row.get(0));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    page.prose(
                            "  " + column(i).title() + ": ",
                            "    ",
                            column(i).kind().words(row.get(i)));
                }
            }
        }
    }

    private Grid grid(List<Integer> shown) {
        Grid grid = new Grid(sides(shown));
        grid.row(titles(shown));
        for (List<String> row : listing.rows()) {
            grid.row(cells(row, shown));
        }
        return grid;
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < listing.columns().size(); i++) {
            all.add(i);
        }
        return all;
    }

    private String[] cells(List<String> row, List<Integer> shown) {
        String[] cells = new String[shown.size()];
        for (int i = 0; i < cells.length; i++) {
            int column = shown.get(i);
            cells[i] = column(column).kind().words(row.get(column));
        }
        return cells;
    }

    private String[] titles(List<Integer> shown) {
        String[] titles = new String[shown.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = column(shown.get(i)).title();
        }
        return titles;
    }

    private String sides(List<Integer> shown) {
        StringBuilder sides = new StringBuilder();
        for (int i : shown) {
            sides.append(column(i).kind() == ValueKind.NUMBER ? 'r' : 'l');
        }
        return sides.toString();
    }

    private Listing.Column column(int index) {
        return listing.columns().get(index);
    }
}
