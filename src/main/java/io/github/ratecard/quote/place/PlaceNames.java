package io.github.ratecard.quote.place;

import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people call a place: {@code Houston, TX}. Each name is that of a locality, a wage area or a hospital in the tables;
 * which city a ZIP code belongs to is in none of them.
 */
public final class PlaceNames {
    private static final String VOWELS = "AEIOUY";
    private static final int STATE_LETTERS = 2;
    private static final int RURAL_DIGITS = 2;

    private final Tables tables;
    private final Localities localities;
    private final WageAreas areas;
    private final Hospitals hospitals;

    public PlaceNames(Tables tables) {
        this.tables = tables;
        this.localities = new Localities(tables);
        this.areas = new WageAreas(tables);
        this.hospitals = new Hospitals(tables);
    }

    /** The name of the place that was asked for; empty for none, and for one that is known by an index alone. */
    public Optional<String> of(PlaceRequest asked, Optional<String> locality, Optional<String> cbsa, LocalDate date) {
        if (asked.hospital().isPresent()) {
            Optional<String> hospital =
                    hospitals.find(asked.hospital().get(), date).value().map(row -> title(row.text("name"), date));
            if (hospital.isPresent()) {
                return hospital;
            }
        }
        if (asked.zip().isEmpty() && locality.isPresent() && cbsa.isPresent()) {
            return Optional.of(ofLocality(locality.get(), Optional.empty(), date) + " (physician) and "
                    + area(cbsa.get(), date).orElse("an area without a name") + " (facility)");
        }
        return of(locality, cbsa, date);
    }

    /** The name of a ZIP code's locality, or of its wage area where the locality is a whole state or the rest of one. */
    public Optional<String> of(Optional<String> locality, Optional<String> cbsa, LocalDate date) {
        Optional<String> area = cbsa.flatMap(number -> area(number, date));
        return locality.isPresent() ? Optional.of(ofLocality(locality.get(), area, date)) : area;
    }

    private String ofLocality(String id, Optional<String> area, LocalDate date) {
        String[] parts = id.split("-");
        String state = parts[1];
        Optional<TableRow> row = localities.of(parts[0], parts[2], date).value();
        if (row.isEmpty()) {
            return area.orElse(id);
        }
        String name = row.get().text("name").replaceAll("\\s*\\(.*\\)", "");
        boolean holdsState = holdsState(name, state, date);
        boolean city = !holdsState && !name.contains("/") && !name.contains(".");
        if (!city && area.isPresent()) {
            return area.get();
        }
        return title(name, date) + (holdsState ? "" : ", " + state);
    }

    /** {@code Birmingham, AL}; {@code rural Alabama}. */
    private Optional<String> area(String number, LocalDate date) {
        return areas.name(number, date)
                .filter(name -> !name.isEmpty())
                .map(name -> number.length() == RURAL_DIGITS ? "rural " + title(name, date) : name);
    }

    /** Whether a locality is named after its state, such as the rest of one. */
    private boolean holdsState(String name, String letters, LocalDate date) {
        String state = tables.look(TableKind.STATES, date, letters)
                .map(row -> row.text("name").toUpperCase(Locale.ROOT))
                .orElse(letters);
        return name.contains(state) || List.of(name.split("[^A-Z]+")).contains(letters);
    }

    /** A name in capitals as it is written elsewhere; letters that stand for a state or for words stay capitals. */
    private String title(String capitals, LocalDate date) {
        if (!capitals.equals(capitals.toUpperCase(Locale.ROOT))) {
            return capitals;
        }
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= capitals.length(); i++) {
            boolean ends =
                    i == capitals.length() || !Character.isLetter(capitals.charAt(i)) && capitals.charAt(i) != '\'';
            if (ends) {
                text.append(word(capitals.substring(start, i), start > 0, date));
                text.append(i < capitals.length() ? capitals.substring(i, i + 1) : "");
                start = i + 1;
            }
        }
        return text.toString();
    }

    private String word(String capitals, boolean within, LocalDate date) {
        if (within && (capitals.equals("OF") || capitals.equals("THE") || capitals.equals("AND"))) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        boolean state = capitals.length() == STATE_LETTERS
                && tables.look(TableKind.STATES, date, capitals).isPresent();
        boolean letters = capitals.length() < 2
                || capitals.equals("NYC")
                || state
                || !capitals.equals("ST") && capitals.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return letters ? capitals : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }
}
