package io.github.ratecard.data.compile;

import io.github.ratecard.data.Data;
import io.github.ratecard.data.DataFolder;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of {@code data/} that nothing reads. */
final class StrayFiles {
    private static final List<String> TOP = List.of(Data.SOURCES, Data.PARAMETERS, DataReader.RELEASES);
    private static final List<String> DOCUMENTS = List.of("layouts", "procedures");

    private StrayFiles() {}

    static void find(DataFolder folder, Findings findings) {
        List<String> folders = new ArrayList<>(DOCUMENTS);
        folders.addAll(TableKind.systems());
        stray(folder, "", TOP, folders, findings);
        for (String documents : DOCUMENTS) {
            stray(folder, documents + "/", folder.files(documents, ".yaml"), List.of(), findings);
        }
        for (String system : TableKind.systems()) {
            List<String> releases = folder.names(system, false);
            stray(folder, system + "/", List.of(), releases, findings);
            for (String release : releases) {
                String edition = system + "/" + release;
                List<String> known = new ArrayList<>(folder.files(edition, ".csv"));
                known.add("edition.yaml");
                stray(folder, edition + "/", known, List.of(), findings);
            }
        }
    }

    private static void stray(
            DataFolder folder, String where, List<String> files, List<String> folders, Findings findings) {
        for (String name : folder.names(where, true)) {
            if (!files.contains(name)) {
                findings.add("nothing reads this file", folder.shown(where + name), valid(where, files));
            }
        }
        for (String name : folder.names(where, false)) {
            if (!folders.contains(name)) {
                findings.add("nothing reads this folder", folder.shown(where + name), valid(where, folders));
            }
        }
    }

    private static String valid(String where, List<String> names) {
        if (names.isEmpty()) {
            return where.isEmpty() ? "no such file" : "nothing of the kind in " + where;
        }
        return "one of: " + String.join(", ", names);
    }
}
