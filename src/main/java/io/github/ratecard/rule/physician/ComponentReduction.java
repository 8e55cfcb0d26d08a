package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Diagnostic imaging (MULT 4), cardiovascular (6) and ophthalmology services (7): the dearest technical component is paid in
 * full and every other in part; of imaging the professional components too. A global service is reduced in each of its
 * rows. Indicator texts of the relative value file; CPM ch. 12 §40.6; 42 CFR 414.40.
 */
public final class ComponentReduction {
    private static final List<Kind> KINDS =
            List.of(new Kind("4", "imaging"), new Kind("6", "cardiovascular"), new Kind("7", "ophthalmology"));

    private final Tables tables;
    private final LocalDate date;

    public ComponentReduction(Tables tables, LocalDate date) {
        this.tables = tables;
        this.date = date;
    }

    /** @param name as in the parameters {@code pfs.multiple.NAME.technical} and {@code .professional} */
    private record Kind(String mult, String name) {}

    /** One component of a line's services. */
    private record Part(LocalLine line, Term fee) {}

    public void apply(List<LocalLine> claim) {
        for (Kind kind : KINDS) {
            List<LocalLine> lines = new ArrayList<>();
            int services = 0;
            for (LocalLine line : claim) {
                if (line.hasMult(kind.mult())) {
                    lines.add(line);
                    services += line.services();
                }
            }
            if (services > 1) {
                reduce(kind, lines);
            }
        }
    }

    private void reduce(Kind kind, List<LocalLine> lines) {
        List<Part> technical = new ArrayList<>();
        List<Part> professional = new ArrayList<>();
        for (LocalLine line : lines) {
            if (!split(line, technical, professional)) {
                refuse(kind, lines, line);
                return;
            }
        }
        Optional<Term> technicalShare = share(kind, "technical");
        Optional<Term> professionalShare = share(kind, "professional");
        if (technicalShare.isEmpty()) {
            refuse(kind, lines, lines.get(0));
            return;
        }
        for (LocalLine line : lines) {
            List<Term> fees = new ArrayList<>();
            boolean reduced = add(line, technical, technicalShare, fees);
            reduced |= add(line, professional, professionalShare, fees);
            if (reduced) {
                line.draft().countServices();
                line.draft().fee(fees.size() == 1 ? fees.get(0) : Term.sum("components, reduced", fees));
            }
        }
    }

    /** Takes a line apart; false when its components are not known. */
    private static boolean split(LocalLine line, List<Part> technical, List<Part> professional) {
        Term fee = line.draft().fee();
        switch (line.draft().row().text("modifier")) {
            case "TC":
                technical.add(new Part(line, fee));
                return true;
            case "26":
                professional.add(new Part(line, fee));
                return true;
            default:
                return splitGlobal(line, technical, professional);
        }
    }

    /** By the PCTC indicator: 1 has rows of both, 2 is all professional, 3 all technical. */
    private static boolean splitGlobal(LocalLine line, List<Part> technical, List<Part> professional) {
        Term fee = line.draft().fee();
        switch (line.draft().row().text("pctc")) {
            case "1":
                if (line.technical().isEmpty() || line.professional().isEmpty()) {
                    return false;
                }
                technical.add(new Part(line, line.technical().get()));
                professional.add(new Part(line, line.professional().get()));
                return true;
            case "2":
                professional.add(new Part(line, fee));
                return true;
            case "3":
                technical.add(new Part(line, fee));
                return true;
            default:
                return false;
        }
    }

    private Optional<Term> share(Kind kind, String component) {
        Outcome<Parameter> share = tables.parameter("pfs.multiple." + kind.name() + "." + component, date);
        return share.value().map(found -> found.term("share of a further " + component + " component"));
    }

    /** Adds what a line's component is paid; says whether that is less than the whole, or more than one service. */
    private static boolean add(LocalLine line, List<Part> parts, Optional<Term> share, List<Term> fees) {
        Optional<Part> own = parts.stream().filter(part -> part.line() == line).findFirst();
        if (own.isEmpty()) {
            return false;
        }
        int services = line.services();
        boolean dearest = own.get() == dearest(parts);
        Term fee = own.get().fee();
        if (share.isEmpty()) {
            fees.add(services == 1 ? fee : Term.product("services in full", Term.units(services), fee));
            return services > 1;
        }
        int further = dearest ? services - 1 : services;
        if (further == 0) {
            fees.add(fee);
            return false;
        }
        Term reduced = further == 1
                ? Term.product("further component", fee, share.get())
                : Term.product("further components", List.of(fee, Term.units(further), share.get()));
        fees.add(dearest ? Term.sum("dearest and further components", List.of(fee, reduced)) : reduced);
        return true;
    }

    private static Part dearest(List<Part> parts) {
        return Collections.max(parts, Comparator.comparing(part -> part.fee().value()));
    }

    private static void refuse(Kind kind, List<LocalLine> lines, LocalLine unknown) {
        for (LocalLine line : lines) {
            line.draft()
                    .refuse(
                            ReasonCode.NO_FAMILY_TABLE,
                            "services of MULT " + kind.mult() + " reduce each other by their components, and those of "
                                    + unknown.code() + " are not in the tables; price " + line.code() + " alone");
        }
    }
}
