package io.github.ratecard.batch.answer;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.UsedEditions;
import io.github.ratecard.rule.patient.PatientShare;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one row.
 *
 * @param site what is paid; empty when the row could not be read
 * @param reason why there is no amount, or not every one that was asked for
 * @param notes about the question and the place; those of the site are in it
 * @param editions that the place was found in; those of the lines are in the site
 * @param label what was priced, for totals
 */
public record RowAnswer(
        Optional<SiteQuote> site,
        Optional<Reason> reason,
        List<Reason> notes,
        List<Reason> placeNotes,
        List<String> editions,
        String label) {

    public static RowAnswer unreadable(Reason reason, String label) {
        return new RowAnswer(Optional.empty(), Optional.of(reason), List.of(), List.of(), List.of(), label);
    }

    Status status() {
        if (reason.isEmpty()) {
            return Status.PRICED;
        }
        return professional().isPresent() || facility().isPresent() ? Status.PARTIAL : Status.UNPRICED;
    }

    public Optional<Term> professional() {
        return site.isPresent() ? amount(site.get().professional()) : Optional.empty();
    }

    public Optional<Term> facility() {
        return site.isPresent() ? amount(site.get().facility()) : Optional.empty();
    }

    public Optional<Term> total() {
        return site.isPresent() ? value(site.get().total()) : Optional.empty();
    }

    /** What the patient owes; empty where it was not asked for as well. */
    public Optional<Term> patient() {
        return share().map(PatientShare.Split::owes);
    }

    /** What Medicare pays, before sequestration. */
    public Optional<Term> medicare() {
        return share().map(PatientShare.Split::medicare);
    }

    private Optional<PatientShare.Split> share() {
        Optional<Outcome<PatientShare.Split>> share =
                site.isPresent() ? site.get().patient() : Optional.empty();
        return share.isPresent() ? share.get().value() : Optional.empty();
    }

    private static Optional<Term> amount(Optional<Part> part) {
        return part.isPresent() ? value(part.get().amount()) : Optional.empty();
    }

    private static Optional<Term> value(Outcome<Term> amount) {
        return amount.isPresent() ? Optional.of(amount.get()) : Optional.empty();
    }

    /** Hands out the codes of what was assumed and what to beware of, some of them more than once. */
    void eachNote(java.util.function.Consumer<ReasonCode> use) {
        each(notes, use);
        each(placeNotes, use);
        if (site.isPresent()) {
            each(site.get().notes(), use);
            eachLine(line -> each(line.notes(), use));
        }
    }

    /** Adds the editions that an amount or a reason was taken from, each once: those of the lines, then those of the place. */
    void eachEdition(List<String> found) {
        eachLine(line -> {
            if (!line.edition().isEmpty() && !found.contains(line.edition())) {
                found.add(line.edition());
            }
        });
        for (int i = 0; i < editions.size(); i++) {
            String edition = editions.get(i);
            eachLine(line -> {
                if (!found.contains(edition) && UsedEditions.isUsed(edition, line)) {
                    found.add(edition);
                }
            });
        }
    }

    private void eachLine(java.util.function.Consumer<PricedLine> use) {
        if (site.isPresent()) {
            lines(site.get().professional(), use);
            lines(site.get().facility(), use);
        }
    }

    private static void lines(Optional<Part> part, java.util.function.Consumer<PricedLine> use) {
        if (part.isPresent()) {
            List<PricedLine> lines = part.get().lines();
            for (int i = 0; i < lines.size(); i++) {
                use.accept(lines.get(i));
            }
        }
    }

    private static void each(List<Reason> reasons, java.util.function.Consumer<ReasonCode> use) {
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            ReasonCode.Kind kind = reason.code().kind();
            if (kind == ReasonCode.Kind.ASSUMPTION || kind == ReasonCode.Kind.WARNING) {
                use.accept(reason.code());
            }
        }
    }
}
