package io.github.ratecard.batch.answer;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.SiteQuote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What answers have in common that differ only in their amounts and in what is said for those that are missing.
 *
 * @param site empty when the row could not be read
 * @param share whether it is known what the patient owes and what Medicare pays
 * @param notes what was assumed and what to beware of
 * @param reason why there is no amount, or not every one
 */
public record Outline(
        Status status,
        String site,
        boolean professional,
        boolean facility,
        boolean total,
        boolean share,
        List<String> editions,
        List<ReasonCode> notes,
        Optional<ReasonCode> reason) {

    /** The same with more notes. */
    Outline withNotes(Set<ReasonCode> more) {
        EnumSet<ReasonCode> all = EnumSet.copyOf(more);
        all.addAll(notes);
        return new Outline(status, site, professional, facility, total, share, editions, List.copyOf(all), reason);
    }

    static Outline of(RowAnswer answer) {
        List<String> editions = new ArrayList<>();
        answer.eachEdition(editions);
        EnumSet<ReasonCode> notes = EnumSet.noneOf(ReasonCode.class);
        answer.eachNote(notes::add);
        Optional<SiteQuote> site = answer.site();
        Optional<Reason> reason = answer.reason();
        return new Outline(
                answer.status(),
                site.isPresent() ? site.get().site().word() : "",
                answer.professional().isPresent(),
                answer.facility().isPresent(),
                answer.total().isPresent(),
                answer.patient().isPresent(),
                List.copyOf(editions),
                List.copyOf(notes),
                reason.isPresent() ? Optional.of(reason.get().code()) : Optional.empty());
    }
}
