package io.github.ratecard.report.quote;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.Records;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.Optional;

/**
 * A quote as rows: one for each line, then one for each part and the total of each site, then who pays. Several
 * modifiers stand apart by a blank: a spreadsheet would take {@code 10-25} for a date.
 */
public final class QuoteRecords {
    private static final String HEADER =
            "row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note";
    private static final Reason NO_SUCH_PART =
            Reason.of(ReasonCode.NO_FACILITY_PART, ReasonCode.NO_FACILITY_PART.meaning());

    private final Quote quote;
    private final Options options;
    private final Money money;
    private final Records records;

    private QuoteRecords(Quote quote, Options options) {
        this.quote = quote;
        this.options = options;
        this.money = new Money(options.rounding());
        this.records = new Records(options.explain() ? HEADER + ",explain" : HEADER);
    }

    public static Records of(Quote quote, Options options) {
        QuoteRecords rows = new QuoteRecords(quote, options);
        for (SiteQuote site : quote.sites()) {
            rows.site(site);
        }
        return rows.records;
    }

    private void site(SiteQuote site) {
        lines(site, site.professional());
        lines(site, site.facility());
        boolean professional = !QuoteWords.asksOnly(quote, Component.FACILITY);
        boolean facility = !QuoteWords.asksOnly(quote, Component.PROFESSIONAL);
        boolean both = professional && facility;
        if (professional) {
            part("professional", site, site.professional(), !both);
        }
        if (facility) {
            part("facility", site, site.facility(), !both);
        }
        if (both) {
            RecordNotes notes = new RecordNotes().add(site.total().missing());
            sum("total", site, site.total(), "", notes.add(quote, site, options.rounding()));
        }
        if (site.patient().isPresent()) {
            patient(site, site.patient().get());
        }
    }

    private void lines(SiteQuote site, Optional<Part> part) {
        if (part.isPresent()) {
            for (PricedLine line : part.get().lines()) {
                line(site, line, part.get().basis().word());
            }
        }
    }

    private void line(SiteQuote site, PricedLine line, String basis) {
        begin("line", site);
        records.add(line.system().word());
        records.add(line.line().code().text());
        records.add(modifiers(line.line()));
        records.add(String.valueOf(line.line().units()));
        records.add(line.indicator());
        records.add(line.apc());
        records.add(plain(line.amount()));
        records.add(basis);
        records.add(line.edition());
        records.add(line.document());
        end(
                new RecordNotes().add(line, money),
                line.amount().isPresent() ? FormulaText.of(line.amount().get()) : "");
    }

    /** The sum of a part, with the notes of the whole site when it is all that was asked for. */
    private void part(String row, SiteQuote site, Optional<Part> part, boolean alone) {
        RecordNotes notes = new RecordNotes();
        if (part.isPresent()) {
            notes.add(part.get());
        } else {
            notes.add(NO_SUCH_PART.text());
        }
        if (alone) {
            notes.add(quote, site, options.rounding());
        }
        Outcome<Term> amount = part.isPresent() ? part.get().amount() : Outcome.none(NO_SUCH_PART);
        sum(row, site, amount, part.isPresent() ? part.get().basis().word() : "", notes);
    }

    private void sum(String row, SiteQuote site, Outcome<Term> amount, String basis, RecordNotes notes) {
        begin(row, site);
        records.skip(6);
        records.add(plain(amount));
        records.add(basis).skip(2);
        end(notes, amount.isPresent() ? formula(amount.get()) : "");
    }

    private void patient(SiteQuote site, Outcome<Split> share) {
        if (!share.isPresent()) {
            RecordNotes why = new RecordNotes().add(share.missing());
            for (String row : new String[] {"patient", "medicare", "received"}) {
                sum(row, site, Outcome.none(share.reason()), "", why);
            }
            return;
        }
        Split split = share.get();
        String owed =
                "deductible " + money.plain(split.deductible()) + ", coinsurance " + money.plain(split.coinsurance());
        sum("patient", site, Outcome.of(split.owes()), "", new RecordNotes().add(owed));
        sum("medicare", site, Outcome.of(split.medicare()), "", new RecordNotes());
        String cut = "after sequestration of " + money.plain(split.sequestration());
        sum("received", site, Outcome.of(split.received()), "", new RecordNotes().add(cut));
    }

    private void begin(String row, SiteQuote site) {
        records.add(row);
        records.add(site.site().word());
        records.add(site.pos());
        records.add(quote.date().toString());
    }

    private void end(RecordNotes notes, String formula) {
        records.add(notes.toString());
        if (options.explain()) {
            records.add(formula);
        }
        records.end();
    }

    private String plain(Outcome<Term> amount) {
        return amount.isPresent() ? money.plain(amount.get()) : "";
    }

    /** Parts and totals are sums of rows above them, whose formulas stand there. */
    private static String formula(Term amount) {
        return amount.op() == Op.SUM ? FormulaText.sum(amount) : FormulaText.of(amount);
    }

    private static String modifiers(ServiceLine line) {
        StringBuilder text = new StringBuilder();
        for (Modifier modifier : line.modifiers()) {
            text.append(text.length() > 0 ? " " : "").append(modifier.text());
        }
        return text.toString();
    }
}
