package io.github.ratecard.claim.form;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * How to fill a claim for a case, in the order of the form.
 *
 * @param form what the form is called on that medium
 * @param fields in form order
 * @param remarks of the guide
 * @param warnings about the case
 * @param segments of loops 2300 and 2400 as an electronic claim carries them; empty on paper
 */
public record Instructions(
        String procedure,
        String title,
        LocalDate date,
        Site site,
        ClaimKind kind,
        Medium medium,
        String form,
        Payer payer,
        List<Instruction> fields,
        List<Cited> remarks,
        List<Reason> warnings,
        List<String> segments) {
    public Instructions {
        fields = List.copyOf(fields);
        remarks = List.copyOf(remarks);
        warnings = List.copyOf(warnings);
        segments = List.copyOf(segments);
    }
}
