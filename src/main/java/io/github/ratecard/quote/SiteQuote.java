package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is paid at one site.
 *
 * @param pos the place-of-service code priced
 * @param payable false when it is certain that nothing is paid for the case here
 * @param professional empty when it was not asked for
 * @param facility empty when it was not asked for, or when the site bills no facility
 * @param total of the parts that the site has; without one unless all were asked for and priced
 * @param reason why the site, or a part of it, has no amount
 * @param shares the patient's share of what was asked for, line by line; empty when it was not asked for
 */
public record SiteQuote(
        Site site,
        String pos,
        boolean payable,
        Optional<Part> professional,
        Optional<Part> facility,
        Outcome<Term> total,
        Optional<Reason> reason,
        Optional<PatientShares> shares,
        List<Reason> notes) {
    public SiteQuote {
        notes = List.copyOf(notes);
    }

    /** A site without any amount. */
    static SiteQuote unpriced(Site site, String pos, Reason reason) {
        return new SiteQuote(
                site,
                pos,
                true,
                Optional.empty(),
                Optional.empty(),
                Outcome.none(reason),
                Optional.of(reason),
                Optional.empty(),
                List.of());
    }

    /** The lines of both parts, professional first. */
    public List<PricedLine> lines() {
        List<PricedLine> lines = new ArrayList<>();
        if (professional.isPresent()) {
            lines.addAll(professional.get().lines());
        }
        if (facility.isPresent()) {
            lines.addAll(facility.get().lines());
        }
        return lines;
    }

    /** The amount of one part or of both, or why there is none. */
    public Outcome<Term> amount(Component component) {
        return switch (component) {
            case PROFESSIONAL -> amount(professional);
            case FACILITY -> amount(facility);
            case TOTAL -> total;
        };
    }

    private Outcome<Term> amount(Optional<Part> part) {
        if (part.isPresent()) {
            return part.get().amount();
        }
        return Outcome.none(
                reason.isPresent()
                        ? reason.get()
                        : Reason.of(ReasonCode.NO_FACILITY_PART, ReasonCode.NO_FACILITY_PART.meaning()));
    }

    /** The patient's share of the whole; empty when it was not asked for. */
    public Optional<Outcome<PatientShare.Split>> patient() {
        return shares.isPresent() ? Optional.of(shares.get().whole()) : Optional.empty();
    }

    /** Why an amount is missing that was asked for, or else the patient's share. */
    public Optional<Reason> missing() {
        return reason.isPresent() || shares.isEmpty()
                ? reason
                : shares.get().whole().missing();
    }

    /**
     * What each of several groups of lines brings, in an encounter that was priced as a whole.
     *
     * @param groups the lines that were asked for, in their order
     */
    public List<SiteQuote> shares(List<List<ServiceLine>> groups) {
        LineShares physician = new LineShares(professional);
        LineShares institution = new LineShares(facility);
        List<SiteQuote> shares = new ArrayList<>(groups.size());
        for (List<ServiceLine> group : groups) {
            shares.add(share(physician.next("professional", group), institution.next("facility", group)));
        }
        return shares;
    }

    private SiteQuote share(Optional<Part> physician, Optional<Part> institution) {
        List<Part> parts = new ArrayList<>(2);
        physician.ifPresent(parts::add);
        institution.ifPresent(parts::add);
        Optional<Reason> why = parts.stream()
                .filter(part -> !part.amount().isPresent())
                .map(part -> part.amount().reason())
                .findFirst();
        if (parts.isEmpty()) {
            why = Optional.of(Reason.of(ReasonCode.NOT_PAYABLE_HERE, "the line stands on no claim of this site"));
        }
        boolean complete = parts.size() == (professional.isPresent() ? 1 : 0) + (facility.isPresent() ? 1 : 0);
        // Without a total for another reason than its parts', one part alone was asked for
        boolean whole = total.missing().equals(reason);
        Outcome<Term> sum = why.isPresent()
                ? Outcome.none(why.get())
                : whole ? Outcome.of(Part.sum("total", parts)) : Outcome.none(total.reason());
        return new SiteQuote(
                site,
                pos,
                parts.stream().noneMatch(Part::isNotPayable),
                physician,
                institution,
                sum,
                why,
                shares.isPresent() ? Optional.of(shares.get().of(parts)) : Optional.empty(),
                complete ? List.of() : notes);
    }

    /** Assumptions, warnings or notes of the site and its lines, each once. */
    public List<Reason> notes(ReasonCode.Kind kind) {
        List<Reason> found = new ArrayList<>();
        for (Reason note : notes) {
            addOnce(note, kind, found);
        }
        for (PricedLine line : lines()) {
            for (Reason note : line.notes()) {
                addOnce(note, kind, found);
            }
        }
        return found;
    }

    /** Whether every part that was asked for has an amount. */
    public boolean isPriced() {
        return missing().isEmpty();
    }

    private static void addOnce(Reason note, ReasonCode.Kind kind, List<Reason> found) {
        if (note.code().kind() == kind && !found.contains(note)) {
            found.add(note);
        }
    }
}
