package io.github.ratecard.batch.field;

import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call places of service, in {@code data/rules}. Names change too rarely to depend on a date. */
final class PlaceNames {
    /** A site without a place of service is a hospital's main one, never a department elsewhere. */
    private static final String OFF_CAMPUS = "off-campus";

    private final Map<String, List<String>> codes = new HashMap<>();
    private final Map<String, String> sites = new HashMap<>();

    PlaceNames(Tables tables) {
        for (Edition edition : tables.editions()) {
            if (edition.table() == TableKind.PLACES) {
                for (TableRow row : tables.rows(edition)) {
                    String site = row.text("setting").equals(OFF_CAMPUS) ? "" : row.text("site");
                    sites.put(row.text("pos"), site);
                }
            } else if (edition.table() == TableKind.PLACE_NAMES) {
                for (TableRow row : tables.rows(edition)) {
                    codes.computeIfAbsent(row.text("name"), any -> new ArrayList<>())
                            .add(row.text("pos"));
                }
            }
        }
    }

    /** The places that are called so; none where it is no name. */
    List<String> called(String text) {
        return List.copyOf(codes.getOrDefault(bare(text), List.of()));
    }

    /** The word of the site that is called so, or has this place of service. */
    Optional<String> site(String text) {
        List<String> places = sites.containsKey(text) ? List.of(text) : called(text);
        String site = places.size() == 1 ? sites.getOrDefault(places.get(0), "") : "";
        return site.isEmpty() ? Optional.empty() : Optional.of(site);
    }

    /** Capital letters and digits only. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                bare.append(Character.toUpperCase(text.charAt(i)));
            }
        }
        return bare.toString();
    }
}
