package io.github.ratecard.claim.form;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Form;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.CaseBilling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how a claim for a case is filled. */
public final class Instructor {
    private final ClaimGuide guide;
    private final ClaimFacts facts;
    private final Site site;
    private final ClaimKind kind;
    private final Medium medium;
    private final Payer payer;

    /**
     * @param site where the procedure is done
     * @param payer whom the claim is for
     */
    public Instructor(ClaimGuide guide, Site site, ClaimKind kind, Medium medium, Payer payer) {
        this.guide = guide;
        this.facts = guide.facts();
        this.site = site;
        this.kind = kind;
        this.medium = medium;
        this.payer = payer;
    }

    /** How to fill the claim for a case that has lines. */
    public Instructions instruct(CaseBilling billing) {
        List<ServiceLine> lines = new ArrayList<>();
        for (ServiceLine line : billing.lines().get()) {
            lines.add(withStudy(line));
        }
        Form form = guide.forms().get(kind.form());
        List<String> segments = medium == Medium.ELECTRONIC
                ? new SegmentWriter(facts, form, kind, payer.studyItems(), pos()).write(lines, billing.date())
                : List.of();
        return new Instructions(
                guide.id(),
                guide.title(),
                billing.date(),
                site,
                kind,
                medium,
                medium == Medium.PAPER ? form.title() : form.electronic(),
                payer,
                new FormFiller(guide, medium, payer.studyItems(), pos(), billing.date(), lines).fill(form),
                remarks(form),
                billing.notes(),
                segments);
    }

    /**
     * The claim for a case that has lines as it is drawn on its form.
     *
     * @return empty where the guide has no sample of the form
     */
    public Optional<SampleForm> sample(CaseBilling billing) {
        Form form = guide.forms().get(kind.form());
        return form.sample()
                .map(rules -> new SampleDrawer(
                                instruct(billing), rules, billing.lines().get().size())
                        .draw());
    }

    /** The line's own modifiers come first, the study's after them. */
    private ServiceLine withStudy(ServiceLine line) {
        if (!payer.studyItems()) {
            return line;
        }
        List<Modifier> modifiers = new ArrayList<>(line.modifiers());
        modifiers.add(new Modifier(facts.modifier().value()));
        return line.withModifiers(modifiers);
    }

    private String pos() {
        return guide.pricing().sites().get(site);
    }

    private List<Cited> remarks(Form form) {
        List<Cited> remarks = new ArrayList<>();
        for (Form.FormNote note : form.notes()) {
            boolean study =
                    note.study().filter(wanted -> wanted != payer.studyItems()).isEmpty();
            boolean here = note.when().filter(word -> !word.equals(site.word())).isEmpty();
            if (study && here) {
                remarks.add(new Cited(note.text(), note.source()));
            }
        }
        if (!payer.studyItems()) {
            remarks.add(0, new Cited(payer.name() + ": " + payer.text(), payer.source()));
        }
        return remarks;
    }
}
