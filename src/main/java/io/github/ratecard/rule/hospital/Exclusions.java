package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The services that keep their own payment beside a comprehensive APC. Addendum J lists them in words, by kind; which lines
 * are of a kind, the rules tables say. Where no list is held for the date, all kinds count that the rules know.
 */
final class Exclusions {
    private final Tables tables;
    private final HospitalFamilies families;

    Exclusions(Tables tables) {
        this.tables = tables;
        this.families = new HospitalFamilies(tables);
    }

    /** Whether the line keeps its own payment; refuses one of which the tables do not say it. */
    boolean cover(HospitalLine line, LocalDate date) {
        for (TableRow kind : listed(date, texts(date))) {
            if (isOf(line, kind, date)) {
                refuseConditional(line, kind);
                return true;
            }
        }
        return false;
    }

    /** Tells of a kind that is excluded and cannot be told by a code, where the packaged line may be of it. */
    void noteUntold(HospitalLine line, LocalDate date) {
        Optional<String> kind = line.isPaid() && line.draft().row().has("rate") ? untold(line, date) : Optional.empty();
        kind.ifPresent(services -> line.draft()
                .note(
                        ReasonCode.MAY_BE_EXCLUDED,
                        line.code() + " is taken to be none of what Addendum J excludes as '" + services
                                + "', which the tables do not tell by code"));
    }

    private Optional<String> untold(HospitalLine line, LocalDate date) {
        List<String> texts = texts(date);
        for (TableRow kind : listed(date, texts)) {
            if (has(kind.text("untold"), line.indicator())) {
                return Optional.of(kind.text("text"));
            }
        }
        for (String text : texts) {
            if (known(date).stream().noneMatch(kind -> isIn(kind, text))) {
                return Optional.of(text.strip());
            }
        }
        return Optional.empty();
    }

    private boolean isOf(HospitalLine line, TableRow kind, LocalDate date) {
        String code = kind.text("codes");
        String apc = kind.text("apcs");
        return has(kind.text("indicators"), line.indicator())
                || !code.isEmpty() && families.isCode(line, code, date)
                || !apc.isEmpty() && line.isPaid() && families.hasApc(line, apc, date)
                || kind.flag("preventive")
                        && tables.look(TableKind.PREVENTIVE, date, line.code()).isPresent();
    }

    /** Its own indicator packages such a line beside others, and no document says which of the two counts. */
    private static void refuseConditional(HospitalLine line, TableRow kind) {
        if (line.is(IndicatorTreatment.CONDITIONAL)) {
            line.draft()
                    .refuse(
                            ReasonCode.INTERACTION_UNDECIDED,
                            line.code() + " is excluded from comprehensive APCs (" + kind.text("text")
                                    + ") and packaged by its status indicator "
                                    + line.indicator() + ": the tables do not decide which counts; price it alone");
        }
    }

    /** The kinds that count: those of the list, or all. */
    private List<TableRow> listed(LocalDate date, List<String> texts) {
        List<TableRow> listed = new ArrayList<>();
        for (TableRow kind : known(date)) {
            boolean listedToo = texts.isEmpty();
            for (String text : texts) {
                listedToo |= isIn(kind, text);
            }
            if (listedToo) {
                listed.add(kind);
            }
        }
        return listed;
    }

    private List<TableRow> known(LocalDate date) {
        List<TableRow> known = new ArrayList<>();
        for (Edition edition : tables.inForce(TableKind.EXCLUDED_SERVICES, date)) {
            known.addAll(tables.rows(edition));
        }
        return known;
    }

    /** Addendum J's words, in small letters with single blanks around; none where no list is held. */
    private List<String> texts(LocalDate date) {
        List<Edition> held = tables.inForce(TableKind.OPPS_EXCLUSIONS, date);
        List<String> texts = new ArrayList<>();
        if (!held.isEmpty()) {
            for (TableRow row : tables.rows(held.get(0))) {
                texts.add(" " + row.text("services").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ");
            }
        }
        return texts;
    }

    private static boolean isIn(TableRow kind, String text) {
        return text.contains(" " + kind.text("phrase") + " ");
    }

    private static boolean has(String words, String word) {
        return !words.isEmpty() && List.of(words.split(" ")).contains(word);
    }
}
