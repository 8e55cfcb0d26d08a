package io.github.ratecard.table.entry;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where CMS publishes a kind of release: an entry of {@code data/releases.yaml}.
 *
 * @param tables what it becomes; none for CMS's own fees, which are only compared
 * @param purpose what it is for
 * @param files what to look for on the page
 * @param page the address
 * @param seen when the address was last found to be named in public
 */
public record ReleasePage(
        String title, List<TableKind> tables, String purpose, String files, String page, LocalDate seen) {
    /** The name of the compiled document. */
    public static final String FILE = "releases.table";

    /**
     * Reads all entries.
     *
     * @throws TableException at the first thing that is wrong with them
     */
    public static List<ReleasePage> read(Node root) {
        List<ReleasePage> pages = new ArrayList<>();
        for (Node entry : root.items()) {
            entry.only("title", "tables", "purpose", "files", "page", "seen");
            List<TableKind> tables = new ArrayList<>();
            for (Node table : entry.get("tables").items()) {
                tables.add(TableKind.named(table.text())
                        .orElseThrow(() -> table.wrong("there is no table '" + table.text() + "'", "such as pfs/rvu")));
            }
            Node page = entry.get("page");
            if (!page.text().matches("https://www\\.cms\\.gov/\\S+")) {
                throw page.wrong(
                        "'" + page.text() + "' is not an address of CMS's",
                        "one that begins with https://www.cms.gov/");
            }
            pages.add(new ReleasePage(
                    entry.get("title").text(),
                    List.copyOf(tables),
                    entry.get("purpose").text(),
                    entry.get("files").text(),
                    page.text(),
                    entry.get("seen").date()));
        }
        return List.copyOf(pages);
    }

    /** The page that has releases of a table. */
    public static Optional<ReleasePage> of(TableKind kind, List<ReleasePage> pages) {
        return pages.stream().filter(page -> page.tables().contains(kind)).findFirst();
    }
}
