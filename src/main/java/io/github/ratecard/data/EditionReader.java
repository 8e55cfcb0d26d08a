package io.github.ratecard.data;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the folder of one edition: {@code edition.yaml} and a CSV file for each table. The document says {@code system},
 * {@code title}, {@code from}, {@code to}, {@code source}, {@code complete} (true or false), perhaps {@code released},
 * and under {@code tables} the control totals of each table: {@code rows}, and {@code sums} of any of its number columns.
 */
public final class EditionReader {
    private static final int SUM_SCALE = 6;

    private final DataFolder folder;
    private final String id;
    private final Findings findings;

    private EditionReader(DataFolder folder, String id, Findings findings) {
        this.folder = folder;
        this.id = id;
        this.findings = findings;
    }

    /** The edition in a folder such as {@code pfs/2026}; empty when its document cannot be used. */
    public static Optional<EditionData> read(DataFolder folder, String id, Findings findings) {
        EditionReader reader = new EditionReader(folder, id, findings);
        List<EditionData> read = new ArrayList<>(1);
        findings.attempt(() -> read.add(reader.read()));
        return read.stream().findFirst();
    }

    private EditionData read() {
        if (!folder.holds(id + "/edition.yaml")) {
            throw new TableException(
                    "the edition has no edition.yaml", folder.shown(id), "edition.yaml beside its tables");
        }
        Node document = folder.yaml(id + "/edition.yaml")
                .only("system", "title", "from", "to", "released", "source", "complete", "tables");
        String system = id.substring(0, id.indexOf('/'));
        document.get("system").word(system);
        document.get("title").text();
        document.get("source").text();
        document.get("complete").flag();
        document.find("released").ifPresent(Node::date);
        DateRange dates = ParametersReader.dates(document);
        List<CsvTable> tables = tables(system, document);
        return new EditionData(id, dates, document, tables);
    }

    private List<CsvTable> tables(String system, Node document) {
        Node listed = document.get("tables");
        List<CsvTable> tables = new ArrayList<>();
        for (Map.Entry<String, Node> entry : listed.map().entrySet()) {
            findings.attempt(() -> tables.add(table(system, listed, entry.getKey(), entry.getValue())));
        }
        for (String file : folder.files(id, ".csv")) {
            String name = file.substring(0, file.length() - ".csv".length());
            if (listed.find(name).isEmpty()) {
                findings.add(
                        "the table is not listed in edition.yaml",
                        folder.shown(id + "/" + file),
                        "an entry under 'tables'");
            }
        }
        return tables;
    }

    private CsvTable table(String system, Node listed, String name, Node totals) {
        Optional<TableKind> kind = TableKind.of(system, name);
        if (kind.isEmpty()) {
            throw new TableException(
                    "unknown table '" + name + "'", listed.keyPlace(name), Valid.oneOf(name, names(system)));
        }
        String file = id + "/" + name + ".csv";
        if (!folder.holds(file)) {
            throw new TableException("the file " + name + ".csv is missing", listed.keyPlace(name), folder.shown(file));
        }
        CsvTable table = CsvReader.read(kind.get(), folder.text(file), folder.shown(file), findings);
        totals.only("rows", "sums");
        if (table.sound()) {
            findings.attempt(() -> checkTotals(table, totals));
        }
        return table;
    }

    private static void checkTotals(CsvTable table, Node totals) {
        // Tables of rules are written here and not copied, so they have no number of rows to be compared with
        if (!table.kind().system().equals(TableKind.INDICATORS.system())) {
            checkRows(table, totals.get("rows"));
        }
        Optional<Node> sums = totals.find("sums");
        if (sums.isPresent()) {
            for (Map.Entry<String, Node> sum : sums.get().map().entrySet()) {
                checkSum(table, sums.get(), sum.getKey(), sum.getValue());
            }
        }
    }

    private static void checkRows(CsvTable table, Node rows) {
        if (rows.integer(0, Integer.MAX_VALUE) != table.rows().size()) {
            throw rows.wrong(
                    "the table has " + table.rows().size() + " rows, not " + rows.text(),
                    "the number of rows; is the table cut short?");
        }
    }

    private static void checkSum(CsvTable table, Node sums, String column, Node wanted) {
        boolean number = table.kind().has(column)
                && table.kind().columns().get(table.kind().column(column)).type() == ColumnType.DECIMAL;
        if (!number) {
            throw new TableException(
                    "'" + column + "' is not a column of numbers", sums.keyPlace(column), "a column of the table");
        }
        Decimal sum = Decimal.ZERO;
        for (CsvRow row : table.rows()) {
            sum = row.text(column).isEmpty() ? sum : sum.add(Decimal.of(row.text(column)));
        }
        if (sum.compareTo(wanted.decimal(SUM_SCALE)) != 0) {
            throw wanted.wrong("the column adds up to " + sum + ", not " + wanted.text(), "the sum of the column");
        }
    }

    private static List<String> names(String system) {
        return Stream.of(TableKind.values())
                .filter(kind -> kind.system().equals(system))
                .map(TableKind::file)
                .toList();
    }
}
