package io.github.ratecard.report.text;

import io.github.ratecard.report.view.Listing;
import io.github.ratecard.report.writer.Page;
import java.util.List;

/** What CMS publishes, for people: a block a release, since an address fits into no column. */
public final class ReleasesText {
    private static final String INDENT = "  ";

    private ReleasesText() {}

    /** The whole output, ending with a line end. */
    public static String of(Listing releases, int columns) {
        Page page = new Page(columns, false);
        for (List<String> row : releases.rows()) {
            page.line(row.get(0));
            page.prose(INDENT, INDENT + INDENT, row.get(1));
            page.prose(INDENT, INDENT + INDENT, "files: " + row.get(2));
            if (!row.get(3).isEmpty()) {
                page.prose(INDENT, INDENT + INDENT, "at hand: " + row.get(3));
            }
            page.line(INDENT + row.get(4) + " (seen " + row.get(5) + ")");
        }
        return page.toString();
    }
}
