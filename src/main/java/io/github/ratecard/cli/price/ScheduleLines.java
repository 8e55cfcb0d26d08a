package io.github.ratecard.cli.price;

import io.github.ratecard.batch.format.ScheduleRows.Line;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of a schedule: codes, each with the modifiers under which the Physician Fee Schedule has a row of its own. */
final class ScheduleLines {
    private static final int CODE = 0;

    private final Tables tables;
    private final LocalDate day;

    ScheduleLines(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /** Every code that any of the tables has on the day. */
    List<Line> all() {
        SortedMap<String, TreeSet<String>> lines = new TreeMap<>();
        List<TableKind> kinds = new ArrayList<>(List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES));
        kinds.addAll(TableKind.ofServices());
        // A fee of each state is no fee of the places that a schedule has
        kinds.removeIf(kind -> kind.has(StateFees.STATE));
        for (TableKind kind : kinds) {
            for (Edition edition : tables.inForce(kind, day)) {
                for (TableRow row : tables.rows(edition)) {
                    add(lines, row);
                }
            }
        }
        return lines(lines);
    }

    /** Some codes; a code that no table has is one line, which says so. */
    List<Line> of(List<String> words) {
        SortedMap<String, TreeSet<String>> lines = new TreeMap<>();
        for (String word : words) {
            int hyphen = word.indexOf('-');
            String code = read(hyphen < 0 ? word : word.substring(0, hyphen));
            TreeSet<String> modifiers = lines.computeIfAbsent(code, any -> new TreeSet<>());
            if (hyphen >= 0) {
                modifiers.add(modifiers(word.substring(hyphen + 1)));
            } else {
                modifiers.add("");
                for (TableRow row : tables.everywhere(TableKind.RVU, day, code)) {
                    modifiers.add(row.text("modifier"));
                }
            }
        }
        return lines(lines);
    }

    private static void add(SortedMap<String, TreeSet<String>> lines, TableRow row) {
        TreeSet<String> modifiers = lines.computeIfAbsent(row.shown(CODE), any -> new TreeSet<>());
        modifiers.add(row.edition().table() == TableKind.RVU ? row.text("modifier") : "");
    }

    private static List<Line> lines(SortedMap<String, TreeSet<String>> found) {
        List<Line> lines = new ArrayList<>();
        found.forEach((code, modifiers) -> modifiers.forEach(modifier -> lines.add(new Line(code, modifier))));
        return lines;
    }

    private static String read(String word) {
        try {
            return HcpcsCode.parse(word).text();
        } catch (IllegalArgumentException refused) {
            throw wrong(refused);
        }
    }

    private static String modifiers(String text) {
        List<String> modifiers = new ArrayList<>();
        try {
            for (String word : text.split("-")) {
                modifiers.add(Modifier.parse(word).text());
            }
        } catch (IllegalArgumentException refused) {
            throw wrong(refused);
        }
        return String.join(" ", modifiers);
    }

    private static UsageException wrong(IllegalArgumentException refused) {
        return UsageException.of(refused.getMessage(), "CODE", List.of("codes such as 62330 or 62330-52", "--all"));
    }
}
