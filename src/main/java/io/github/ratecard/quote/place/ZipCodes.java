package io.github.ratecard.quote.place;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ZIP codes: the locality of each, and the wage areas it lies in. */
final class ZipCodes {
    private static final int DIGITS = 5;
    private static final int NEIGHBOURS = 5;

    private final Tables tables;

    ZipCodes(Tables tables) {
        this.tables = tables;
    }

    /**
     * The row of a ZIP code.
     *
     * @throws RequestException UNKNOWN_ZIP for what is no ZIP code
     */
    Outcome<TableRow> locality(String zip, LocalDate date) {
        if (zip.length() != DIGITS || !zip.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw unknown(zip, List.of());
        }
        Outcome<TableRow> row = tables.find(TableKind.ZIP_LOCALITY, date, zip);
        if (!row.isPresent() && row.reason().code() != ReasonCode.NO_EDITION_FOR_DATE) {
            throw unknown(zip, neighbours(zip, date));
        }
        return row;
    }

    /** The row again, unless only the longer ZIP code says which locality it is in. */
    Outcome<TableRow> unlessSplit(TableRow row, Localities localities, LocalDate date) {
        if (!row.flag("plus_four")) {
            return Outcome.of(row);
        }
        Outcome<TableRow> main = localities.of(row.text("mac"), row.text("number"), date);
        String likely = main.value()
                .map(found -> ", most likely " + Localities.describe(found))
                .orElse("");
        return Outcome.none(
                ReasonCode.ZIP_NEEDS_PLUS_FOUR,
                "ZIP " + row.text("zip")
                        + " lies in several localities, and only its ZIP+4 says in which: add --locality" + likely);
    }

    /** The most populous wage area of a ZIP code; empty when none is known. */
    Optional<String> area(String zip, List<Reason> notes, WageAreas areas, LocalDate date) {
        List<TableRow> rows =
                tables.findAll(TableKind.ZIP_AREA, date, zip).value().orElse(List.of());
        if (rows.isEmpty()) {
            return byBeginning(zip, date).map(row -> row.text("cbsa")).filter(cbsa -> !cbsa.isEmpty());
        }
        String first = rows.get(0).text("cbsa");
        List<String> others = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            others.add(areas.describe(row.text("cbsa"), date));
        }
        if (!others.isEmpty()) {
            notes.add(Reason.of(
                    ReasonCode.ZIP_SPANS_AREAS,
                    "ZIP " + zip + " spans several wage areas; " + areas.describe(first, date)
                            + " has the most people there, the others are " + String.join(", ", others)));
        }
        return Optional.of(first);
    }

    /** The state a ZIP code is in, which its locality need not be: Washington's reaches into Maryland and Virginia. */
    String state(TableRow row, LocalDate date) {
        String zip = row.text("zip");
        List<TableRow> areas =
                tables.findAll(TableKind.ZIP_AREA, date, zip).value().orElse(List.of());
        if (!areas.isEmpty()) {
            return areas.get(0).text("state");
        }
        return byBeginning(zip, date).map(found -> found.text("state")).orElse(row.text("state"));
    }

    private Optional<TableRow> byBeginning(String zip, LocalDate date) {
        for (int length = DIGITS; length > 0; length--) {
            Optional<TableRow> row = tables.look(TableKind.ZIP_STATES, date, zip.substring(0, length));
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private List<String> neighbours(String zip, LocalDate date) {
        for (int length = DIGITS - 1; length > 0; length--) {
            List<String> near = tables.keysStarting(TableKind.ZIP_LOCALITY, date, zip.substring(0, length), NEIGHBOURS);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    private static RequestException unknown(String zip, List<String> near) {
        return new RequestException(
                "UNKNOWN_ZIP",
                "unknown ZIP code '" + zip + "'",
                "--zip",
                Optional.empty(),
                near.isEmpty() ? List.of("five digits, such as 10001") : near,
                "a ZIP code that CMS lists, or --locality and --cbsa");
    }
}
