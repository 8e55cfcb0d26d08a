package io.github.ratecard.release;

import io.github.ratecard.release.define.LayoutReader;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.input.InputFile;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.store.EditionPart;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads files with the layouts and tables that are shipped, without storing anything. */
public final class Look {
    private static final Tables SHIPPED = Tables.open(List.of(TableStore.bundled()));
    private static final List<Layout> LAYOUTS =
            SHIPPED.layouts().stream().map(LayoutReader::read).toList();
    private static final FileLook LOOK = new FileLook(
            LAYOUTS, new Parameters(SHIPPED, SHIPPED), Optional.of(Desk.WEB_QUARTER), ImportProgress.UNSEEN);

    private Look() {}

    public static List<Layout> layouts() {
        return LAYOUTS;
    }

    /** What the importer makes of a file. */
    static Importer.Line at(byte[] bytes) {
        return LOOK.at(new InputFile("broken.csv", true, bytes.length, () -> new ByteArrayInputStream(bytes)));
    }

    /** The rows that a file becomes, sorted, without the document they were taken from. */
    static List<List<String>> rows(Importer.Line line) {
        EditionPart part = line.staged().orElseThrow().part();
        int source = EditionPart.sourceColumn(part.kind());
        List<List<String>> rows = new ArrayList<>();
        for (String[] row : part.rows()) {
            rows.add(Arrays.asList(row).subList(0, source < 0 ? row.length : source));
        }
        rows.sort(Comparator.comparing(List::toString));
        return rows;
    }
}
