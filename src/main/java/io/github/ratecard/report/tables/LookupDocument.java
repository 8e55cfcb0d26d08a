package io.github.ratecard.report.tables;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.model.Reason;
import io.github.ratecard.report.view.Records;
import io.github.ratecard.report.words.Disclaimers;
import java.util.ArrayList;
import java.util.List;

/** What the tables hold of codes: a table for each row that holds one. */
public final class LookupDocument {
    private static final List<Column> COLUMNS =
            List.of(Column.word("Field"), Column.word("Value"), Column.prose("Meaning"));

    private LookupDocument() {}

    public static Document of(Lookup lookup) {
        Blocks blocks = new Blocks();
        List<String> codes = new ArrayList<>();
        for (Lookup.Code code : lookup.codes()) {
            codes.add(code.code());
            String label = LookupWords.label(code);
            blocks.heading(1, label.isEmpty() ? code.code() : code.code() + ": " + label);
            for (Lookup.Row row : code.rows()) {
                blocks.add(table(row));
            }
            List<Table.Remark> reasons = new ArrayList<>();
            for (Reason reason : code.reasons()) {
                reasons.add(new Table.Remark("", reason.text(), false));
            }
            if (!reasons.isEmpty()) {
                blocks.add(new Table("", "", Table.Kind.PAIRS, "", "", COLUMNS, List.of(), reasons));
            }
        }
        blocks.add(new Block.Origins(List.of(), LookupWords.sources(lookup), true));
        return blocks.document(
                        "What the tables hold of " + String.join(", ", codes) + " on " + lookup.date(),
                        List.of(),
                        List.of(Disclaimers.CPT))
                .untitled();
    }

    private static Table table(Lookup.Row row) {
        List<Table.Row> rows = new ArrayList<>();
        for (Lookup.Field field : LookupWords.fields(row)) {
            rows.add(new Table.Row(
                    Table.Row.cells(LookupWords.name(field.name()), field.kind().words(field.value()), field.meaning()),
                    List.of()));
        }
        String caption = LookupWords.heading(row) + " [" + row.source() + "]";
        return new Table(caption, Table.Kind.PAIRS, "", COLUMNS, rows);
    }

    /** A row for each field; a code that a system lacks has a row that says why. */
    public static Records records(Lookup lookup) {
        Records records = new Records("code,system,table,edition,from,to,source,field,value,note");
        for (Lookup.Code code : lookup.codes()) {
            for (Lookup.Row row : code.rows()) {
                for (Lookup.Field field : row.fields()) {
                    if (!field.value().isEmpty()) {
                        records.add(code.code(), row.system(), row.table(), row.edition());
                        records.add(
                                row.dates().from().toString(), row.dates().to().toString(), row.source());
                        records.add(field.name(), field.value(), field.meaning())
                                .end();
                    }
                }
            }
            for (Reason reason : code.reasons()) {
                records.add(code.code()).skip(8).add(reason.text()).end();
            }
        }
        return records;
    }
}
