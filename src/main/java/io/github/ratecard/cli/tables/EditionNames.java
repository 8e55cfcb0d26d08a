package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Editions as people name them: {@code pfs/2026}, and a table's name where an edition has several. */
record EditionNames(Tables tables) {
    /** The one table meant by an edition's id and, perhaps, a table's name. */
    Edition one(List<String> words) {
        List<Edition> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Edition edition : tables.editions()) {
            boolean named = words.size() == 1 || edition.table().file().equals(words.get(1));
            // An imported one stands before a shipped one of the same name, and is meant
            boolean again = names.contains(edition.table().file());
            if (edition.id().equals(words.get(0)) && named && !again) {
                found.add(edition);
                names.add(edition.table().file());
            }
        }
        if (found.isEmpty()) {
            throw unknown(String.join(" ", words));
        }
        if (found.size() > 1) {
            throw UsageException.of("which table of " + words.get(0) + "?", "ACTION", names);
        }
        return found.get(0);
    }

    /** Refuses an id that no edition has. */
    void require(String id) {
        for (Edition edition : tables.editions()) {
            if (edition.id().equals(id)) {
                return;
            }
        }
        throw unknown(id);
    }

    private UsageException unknown(String name) {
        TreeSet<String> known = new TreeSet<>();
        for (Edition edition : tables.editions()) {
            known.add(edition.id());
        }
        List<String> ids = List.copyOf(known);
        return new UsageException(new Problem(
                "UNKNOWN_EDITION",
                "unknown edition '" + name + "'",
                "ratecard tables",
                Nearest.to(name, ids),
                ids,
                "see 'ratecard tables list'"));
    }
}
