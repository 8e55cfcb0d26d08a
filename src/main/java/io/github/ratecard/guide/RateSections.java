package io.github.ratecard.guide;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each payment system says of the codes of the procedure, and of its device. */
record RateSections(CodeRates rates, GuideTexts texts) {
    private static final String NOT_APPLICABLE = "NA";

    /** The codes with what they are, and their payment to the physician. */
    Section physician() {
        Blocks blocks = new Blocks();
        Meanings meanings = new Meanings(texts, rates, "pfs");
        List<Row> names = new ArrayList<>();
        List<Row> payments = new ArrayList<>();
        for (HcpcsCode code : rates.all()) {
            Optional<TableRow> row = rates.row(TableKind.RVU, code.text());
            names.add(name(code, row));
            payments.add(payment(code, row, blocks));
            meanings.add(text(row, "status"));
            meanings.add(text(row, "global"));
        }
        blocks.table(
                "Codes of the procedure",
                List.of(
                        Column.word("Code"),
                        Column.prose("What it is"),
                        Column.word("Status"),
                        Column.word("Global period")),
                names);
        blocks.table("Relative value units (RVU) and payment", paymentColumns(), payments);
        List<Statement> notes = new ArrayList<>(meanings.statements());
        factor("pfs.conversion_factor.nonqp", notes);
        factor("pfs.conversion_factor.qp", notes);
        notes.addAll(blocks.reasons());
        return blocks.bullets(notes).section("physician", "Physician payment");
    }

    private Row name(HcpcsCode code, Optional<TableRow> row) {
        Optional<Statement> label = rates.label(code.text());
        return new Row(
                List.of(
                        Cell.of(code.text()),
                        label.map(Statement::text).map(Cell::of).orElse(Cell.NONE),
                        cell(row, "status"),
                        cell(row, "global")),
                row.map(TableRow::document)
                        .map(List::of)
                        .orElseGet(() -> label.map(Statement::sources).orElse(List.of())));
    }

    private List<Column> paymentColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.word("Code"),
                Column.number("Work RVU"),
                Column.number("PE RVU, facility"),
                Column.number("PE RVU, office"),
                Column.number("MP RVU"),
                Column.number("Total RVU, facility")));
        if (!rates.facilities().isEmpty()) {
            columns.add(Column.number("Paid in a facility"));
        }
        if (rates.has(Site.OFFICE)) {
            columns.add(Column.number("Paid in an office"));
        }
        return columns;
    }

    private Row payment(HcpcsCode code, Optional<TableRow> row, Blocks blocks) {
        // A code without RVUs has zeros in the release, which are no values
        Optional<TableRow> valued =
                row.filter(found -> found.decimal("total_facility").signum() > 0
                        || found.decimal("total_nonfacility").signum() > 0);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(code.text()));
        cells.add(cell(valued, "work"));
        cells.add(notWhere(valued, "facility_na", "pe_facility"));
        cells.add(notWhere(valued, "nonfacility_na", "pe_nonfacility"));
        cells.add(cell(valued, "mp"));
        cells.add(notWhere(valued, "facility_na", "total_facility"));
        List<String> sources = new ArrayList<>();
        row.map(TableRow::document).ifPresent(sources::add);
        for (Site site : facilityThenOffice()) {
            Outcome<Term> amount = blocks.explained(rates.amount(code, site, PaymentSystem.PFS));
            amount.value().ifPresent(term -> addAll(sources, Documents.of(term)));
            cells.add(Cell.amount(amount));
        }
        return new Row(cells, sources);
    }

    private List<Site> facilityThenOffice() {
        List<Site> sites = new ArrayList<>();
        rates.facilities().stream().findFirst().ifPresent(sites::add);
        if (rates.has(Site.OFFICE)) {
            sites.add(Site.OFFICE);
        }
        return sites;
    }

    /** What an ambulatory surgery center is paid. */
    Section asc() {
        Blocks blocks = new Blocks();
        if (!rates.has(Site.ASC)) {
            return blocks.section("asc", "");
        }
        Meanings meanings = new Meanings(texts, rates, "asc");
        List<Row> rows = new ArrayList<>();
        for (HcpcsCode code : rates.all()) {
            Optional<PricedLine> line = rates.line(code, Site.ASC, PaymentSystem.ASC);
            Optional<TableRow> row = rates.row(TableKind.ASC_RATES, code.text());
            Optional<TableRow> device = rates.row(TableKind.ASC_DEVICES, code.text());
            String indicator = line.map(PricedLine::indicator).orElse("");
            meanings.add(indicator);
            List<String> sources = new ArrayList<>();
            row.map(TableRow::document).ifPresent(sources::add);
            device.map(TableRow::document).ifPresent(sources::add);
            rows.add(new Row(
                    List.of(
                            Cell.of(code.text()),
                            indicator.isEmpty() ? Cell.NONE : Cell.of(indicator),
                            discount(row),
                            cell(row, "weight"),
                            device.map(found -> Cell.amount(Outcome.of(found.fact("device portion", "amount"))))
                                    .orElse(Cell.NONE),
                            paid(code, Site.ASC, PaymentSystem.ASC, sources, blocks)),
                    sources));
        }
        blocks.table(
                "Payment to the surgery center",
                List.of(
                        Column.word("Code"),
                        Column.word("Payment indicator"),
                        Column.word("Multiple procedure discount"),
                        Column.number("Weight"),
                        Column.number("Device portion, national"),
                        Column.number("Rate")),
                rows);
        return notes(blocks, meanings, "asc.conversion_factor").section("asc", "Ambulatory surgery center (ASC)");
    }

    /** What a hospital outpatient department is paid. */
    Section hospital() {
        Blocks blocks = new Blocks();
        if (!rates.has(Site.HOSPITAL)) {
            return blocks.section("hospital", "");
        }
        Meanings meanings = new Meanings(texts, rates, "opps");
        List<Row> rows = new ArrayList<>();
        for (HcpcsCode code : rates.all()) {
            Optional<PricedLine> line = rates.line(code, Site.HOSPITAL, PaymentSystem.OPPS);
            Optional<TableRow> row = rates.row(TableKind.OPPS_RATES, code.text());
            String indicator = line.map(PricedLine::indicator).orElse("");
            meanings.add(indicator);
            List<String> sources = new ArrayList<>();
            row.map(TableRow::document).ifPresent(sources::add);
            rows.add(new Row(
                    List.of(
                            Cell.of(code.text()),
                            indicator.isEmpty() ? Cell.NONE : Cell.of(indicator),
                            line.map(PricedLine::apc)
                                    .filter(apc -> !apc.isEmpty())
                                    .map(Cell::of)
                                    .orElse(Cell.NONE),
                            cell(row, "weight"),
                            paid(code, Site.HOSPITAL, PaymentSystem.OPPS, sources, blocks)),
                    sources));
        }
        device(Site.HOSPITAL).flatMap(this::deviceRow).ifPresent(row -> {
            rows.add(row);
            meanings.add(row.cells().get(1).text());
        });
        blocks.table(
                "Payment to the hospital",
                List.of(
                        Column.word("Code"),
                        Column.word("Status indicator"),
                        Column.word("APC"),
                        Column.number("Weight"),
                        Column.number("Rate")),
                rows);
        return notes(blocks, meanings, "opps.conversion_factor").section("hospital", "Hospital outpatient department");
    }

    /** The device code and what must be reported; nothing for a guide without a device. */
    Section device() {
        Blocks blocks = new Blocks();
        if (rates.guide().device().isPresent()) {
            String code = rates.guide().device().get().code().text();
            List<Statement> notes = new ArrayList<>();
            rates.label(code).ifPresent(label -> notes.add(new Statement(code + ": " + label.text(), label.sources())));
            texts.note(code).ifPresent(note -> notes.add(Statement.of(Statement.capital(note.value()), note.source())));
            texts.note("device")
                    .ifPresent(note -> notes.add(Statement.of(Statement.capital(note.value()), note.source())));
            List<String> where = new ArrayList<>();
            rates.guide().device().get().sites().forEach(site -> where.add(site.title()));
            notes.add(Statement.of("Reported on claims of: " + String.join(", ", where)));
            blocks.bullets(notes);
        }
        return blocks.section("device", "Device");
    }

    private Optional<Guide.Device> device(Site site) {
        return rates.guide().device().filter(device -> device.sites().contains(site));
    }

    private Optional<Row> deviceRow(Guide.Device device) {
        String code = device.code().text();
        return rates.row(TableKind.OPPS_RATES, code)
                .map(row -> new Row(
                        List.of(
                                Cell.of(code),
                                Cell.of(row.text("indicator")),
                                cell(Optional.of(row), "apc"),
                                cell(Optional.of(row), "weight"),
                                row.has("rate")
                                        ? Cell.amount(Outcome.of(row.fact("rate", "rate")))
                                        : Cell.of("packaged")),
                        List.of(row.document())));
    }

    private Cell paid(HcpcsCode code, Site site, PaymentSystem system, List<String> sources, Blocks blocks) {
        if (rates.line(code, site, system).filter(PricedLine::packaged).isPresent()) {
            return Cell.of("packaged");
        }
        Outcome<Term> amount = blocks.explained(rates.amount(code, site, system));
        amount.value().ifPresent(term -> addAll(sources, Documents.of(term)));
        return Cell.amount(amount);
    }

    private Blocks notes(Blocks blocks, Meanings meanings, String factor) {
        List<Statement> notes = new ArrayList<>(meanings.statements());
        factor(factor, notes);
        notes.addAll(blocks.reasons());
        return blocks.bullets(notes);
    }

    private void factor(String name, List<Statement> notes) {
        Optional<Parameter> factor = rates.parameter(name);
        if (factor.isPresent()) {
            String description = factor.get().description();
            notes.add(Statement.of(
                    "Conversion factor " + factor.get().value() + ": " + Character.toLowerCase(description.charAt(0))
                            + description.substring(1),
                    factor.get().source()));
        }
    }

    private static Cell discount(Optional<TableRow> row) {
        return row.filter(found -> found.has("multiple_discount"))
                .map(found -> Cell.of(found.flag("multiple_discount") ? "yes" : "no"))
                .orElse(Cell.NONE);
    }

    private static Cell notWhere(Optional<TableRow> row, String flag, String column) {
        return row.filter(found -> found.flag(flag)).isPresent() ? Cell.of(NOT_APPLICABLE) : cell(row, column);
    }

    private static Cell cell(Optional<TableRow> row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Cell.NONE : Cell.of(text);
    }

    private static String text(Optional<TableRow> row, String column) {
        return row.map(found -> found.text(column)).orElse("");
    }

    private static void addAll(List<String> sources, List<String> more) {
        for (String id : more) {
            if (!sources.contains(id)) {
                sources.add(id);
            }
        }
    }
}
