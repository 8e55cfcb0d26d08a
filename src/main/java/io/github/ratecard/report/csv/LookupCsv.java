package io.github.ratecard.report.csv;

import io.github.ratecard.model.Reason;
import io.github.ratecard.report.view.Lookup;
import io.github.ratecard.report.writer.CsvText;

/** A look-up as CSV, a row for each field; a code that a system lacks has a row that says why. */
public final class LookupCsv {
    private LookupCsv() {}

    public static String of(Lookup report) {
        CsvText csv = new CsvText();
        csv.all("code,system,table,edition,from,to,source,field,value,note").end();
        for (Lookup.Code code : report.codes()) {
            for (Lookup.Row row : code.rows()) {
                for (Lookup.Field field : row.fields()) {
                    if (!field.value().isEmpty()) {
                        field(csv, code, row, field);
                    }
                }
            }
            for (Reason reason : code.reasons()) {
                csv.cell(code.code()).all(",,,,,,,").cell(reason.text()).end();
            }
        }
        return csv.toString();
    }

    private static void field(CsvText csv, Lookup.Code code, Lookup.Row row, Lookup.Field field) {
        csv.cell(code.code()).cell(row.system()).cell(row.table()).cell(row.edition());
        csv.plain(row.dates().from().toString()).plain(row.dates().to().toString());
        csv.cell(row.source())
                .cell(field.name())
                .cell(field.value())
                .cell(field.meaning())
                .end();
    }
}
