package io.github.ratecard.cli.price;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds codes by words: by the names of procedures, and by what the tables call a code. */
record CodeSearch(Tables tables, LocalDate day) {
    private static final String LABEL = "label";

    /** Whether a text is one to search for: words without a digit, which no code is. */
    static boolean isText(List<String> words) {
        for (String word : words) {
            if (word.isBlank() || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /**
     * The codes whose names hold all of the words, sorted, with a name of each.
     *
     * @param kinds the tables that are searched
     */
    Map<String, String> matching(List<String> words, List<TableKind> kinds) {
        List<String> wanted = new ArrayList<>();
        for (String word : words) {
            wanted.addAll(List.of(word.toLowerCase(Locale.ROOT).split("\\s+")));
        }
        Map<String, String> found = new TreeMap<>();
        for (ProcedureName procedure : tables.procedures()) {
            if (holds(procedure.name() + " " + procedure.title(), wanted)) {
                add(new Guides(tables).get(procedure.name()), procedure.title(), found);
            }
        }
        for (TableKind kind : kinds) {
            int label = label(kind);
            for (Edition edition : label < 0 ? List.<Edition>of() : tables.inForce(kind, day)) {
                for (TableRow row : tables.rows(edition)) {
                    String name = row.shown(label);
                    if (holds(name, wanted)) {
                        found.putIfAbsent(row.shown(0), name);
                    }
                }
            }
        }
        return found;
    }

    /** The codes of a procedure; their own names are found in the tables, else they are called what it is. */
    private void add(Guide guide, String title, Map<String, String> found) {
        guide.codes(day).ifPresent(codes -> {
            found.put(codes.first().text(), name(codes.first(), title));
            codes.additional().ifPresent(code -> found.put(code.text(), name(code, title)));
        });
        guide.device().ifPresent(device -> found.put(device.code().text(), name(device.code(), title)));
    }

    private String name(HcpcsCode code, String otherwise) {
        for (TableKind kind : List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES)) {
            for (TableRow row : tables.everywhere(kind, day, code.text())) {
                if (!row.shown(label(kind)).isEmpty()) {
                    return row.shown(label(kind));
                }
            }
        }
        return otherwise;
    }

    private static boolean holds(String name, List<String> wanted) {
        String lower = name.toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(lower::contains);
    }

    private static int label(TableKind kind) {
        List<Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(LABEL)) {
                return i;
            }
        }
        return -1;
    }
}
