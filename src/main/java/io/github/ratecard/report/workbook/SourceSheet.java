package io.github.ratecard.report.workbook;

import io.github.ratecard.report.writer.Sheet;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet that says where numbers come from: editions of tables, and published documents. */
final class SourceSheet {
    private final Sheet sheet;
    private final Tables tables;

    SourceSheet(Sheet sheet, Tables tables) {
        this.sheet = sheet;
        this.tables = tables;
        sheet.widths(12, 30, 60, 48, 24, 14, 14, 14, 60, 60);
        sheet.header(
                "Kind",
                "Name",
                "Title",
                "Publisher",
                "Document",
                "Published",
                "In force from",
                "In force to",
                "Address",
                "What was taken");
    }

    /** The tables of these editions. */
    void editions(Collection<String> ids) {
        for (Edition edition : tables.editions()) {
            if (ids.contains(edition.id())) {
                Optional<Map<String, String>> document = tables.source(edition.source());
                sheet.text("edition").text(edition.id()).text(edition.title());
                sheet.text(field(document, "publisher")).text(edition.source());
                sheet.text(edition.released().orElse(field(document, "published")));
                sheet.text(edition.dates().from().toString())
                        .text(edition.dates().to().toString());
                String part = edition.complete() ? ", all rows" : ", the rows of some codes";
                sheet.text(field(document, "url"))
                        .text(edition.table().title() + part)
                        .end();
            }
        }
    }

    /** The documents with these ids. */
    void documents(List<String> ids) {
        for (String id : ids) {
            Optional<Map<String, String>> document = tables.source(id);
            sheet.text("document").text(id);
            for (String name : List.of("title", "publisher", "document", "published")) {
                sheet.text(field(document, name));
            }
            sheet.empty().empty();
            sheet.text(field(document, "url")).text(field(document, "taken")).end();
        }
    }

    private static String field(Optional<Map<String, String>> document, String name) {
        return document.map(fields -> fields.get(name)).orElse("");
    }
}
