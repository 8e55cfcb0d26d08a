package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.quote.LineGroup;
import io.github.ratecard.report.quote.WhoPays;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Book;
import io.github.ratecard.report.writer.Sheet;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import io.github.ratecard.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quote as a workbook: a row a site on the first sheet, a row a service line on the second, a row a term on the third
 * when explained, and where the numbers come from on the last. An amount is a number; where there is none, its cell
 * holds the reason.
 */
public final class QuoteWorkbook {
    private static final int NARROW = 10;
    private static final int MIDDLE = 18;
    private static final int WIDE = 48;

    private final Quote quote;
    private final Options options;
    private final Tables tables;
    private final Money money;

    private QuoteWorkbook(Quote quote, Options options, Tables tables) {
        this.quote = quote;
        this.options = options;
        this.tables = tables;
        this.money = new Money(options.rounding());
    }

    /**
     * The whole file.
     *
     * @param tables that the quote was made from: they know the documents that it cites
     */
    public static byte[] of(Quote quote, Options options, Tables tables) throws IOException {
        Path draft = Files.createTempFile("ratecard", ".xlsx");
        try {
            Book book = new Book(draft);
            new QuoteWorkbook(quote, options, tables).write(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.finish(out);
            return out.toByteArray();
        } finally {
            Files.delete(draft);
        }
    }

    private void write(Book book) {
        Sheet sites = book.sheet("Quote");
        sites(sites);
        notes(sites);
        lines(book.sheet("Lines"));
        if (options.explain()) {
            formulas(book.sheet("Formulas"));
        }
        SourceSheet sources = new SourceSheet(book.sheet("Sources"), tables);
        sources.editions(quote.editions().values());
        sources.documents(Sources.of(quote));
    }

    private void sites(Sheet sheet) {
        sheet.widths(MIDDLE + 4, NARROW, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE);
        sheet.heading(QuoteWords.title(quote));
        sheet.text(String.join(" · ", QuoteWords.circumstances(quote))).end();
        boolean professional = !QuoteWords.asksOnly(quote, Component.FACILITY);
        boolean facility = !QuoteWords.asksOnly(quote, Component.PROFESSIONAL);
        boolean asksPatient = false;
        for (SiteQuote site : quote.sites()) {
            asksPatient |= site.patient().isPresent();
        }
        sheet.header(siteColumns(professional, facility, asksPatient));
        for (SiteQuote site : quote.sites()) {
            sheet.text(site.site().title()).text(site.pos());
            if (professional) {
                part(sheet, site, site.professional());
            }
            if (facility) {
                part(sheet, site, site.facility());
            }
            if (professional && facility) {
                amount(sheet, site.total());
            }
            if (site.patient().isPresent()) {
                patient(sheet, site.patient().get());
            }
            sheet.end();
        }
    }

    private static String[] siteColumns(boolean professional, boolean facility, boolean patient) {
        List<String> names = new ArrayList<>(List.of("Site", "Place of service"));
        if (professional) {
            names.add("Professional");
        }
        if (facility) {
            names.add("Facility");
        }
        if (professional && facility) {
            names.add("Total");
        }
        for (int item = 0; patient && item < WhoPays.ITEMS; item++) {
            names.add(WhoPays.name(item));
        }
        return names.toArray(new String[0]);
    }

    private void part(Sheet sheet, SiteQuote site, Optional<Part> part) {
        if (part.isPresent()) {
            amount(sheet, part.get().amount());
        } else {
            sheet.prose(site.reason().isPresent() ? site.reason().get().text() : ReasonCode.NO_FACILITY_PART.meaning());
        }
    }

    private void patient(Sheet sheet, Outcome<Split> share) {
        for (int item = 0; item < WhoPays.ITEMS; item++) {
            if (share.isPresent()) {
                sheet.number(WhoPays.number(item, share.get(), money), money.format());
            } else {
                sheet.prose(share.reason().text());
            }
        }
    }

    private void amount(Sheet sheet, Outcome<Term> amount) {
        if (amount.isPresent()) {
            sheet.number(money.number(amount.get()), money.format());
        } else {
            sheet.prose(amount.reason().text());
        }
    }

    private void notes(Sheet sheet) {
        notes(sheet, "Assumptions", Notes.sentences(quote, ReasonCode.Kind.ASSUMPTION, options.rounding()));
        notes(sheet, "Warnings", Notes.sentences(quote, ReasonCode.Kind.WARNING, options.rounding()));
        notes(sheet, "Notes", Notes.sentences(quote, ReasonCode.Kind.NOTE, options.rounding()));
        notes(sheet, "What this is not", Disclaimers.of(quote));
    }

    private static void notes(Sheet sheet, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            sheet.end();
            sheet.heading(heading);
            sentences.forEach(sentence -> sheet.text(sentence).end());
        }
    }

    private void lines(Sheet sheet) {
        sheet.widths(MIDDLE + 4, NARROW, MIDDLE, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW, MIDDLE, MIDDLE);
        sheet.header(
                "Site",
                "Place of service",
                "Part",
                "System",
                "Code",
                "Modifiers",
                "Units",
                "Indicator",
                "APC",
                "Amount",
                "Limiting charge",
                "Basis",
                "Edition",
                "Source",
                "Remarks");
        for (SiteQuote site : quote.sites()) {
            lines(sheet, site, "professional", site.professional());
            lines(sheet, site, "facility", site.facility());
        }
    }

    private void lines(Sheet sheet, SiteQuote site, String word, Optional<Part> part) {
        if (part.isEmpty()) {
            return;
        }
        for (PricedLine line : part.get().lines()) {
            sheet.text(site.site().title()).text(site.pos());
            sheet.text(word).text(line.system().word());
            sheet.text(line.line().code().text()).text(modifiers(line.line()));
            sheet.number(Decimal.of(line.line().units()));
            sheet.text(line.indicator()).text(line.apc());
            amount(sheet, line.amount());
            if (line.limitingCharge().isPresent()) {
                sheet.number(money.number(line.limitingCharge().get()), money.format());
            } else {
                sheet.empty();
            }
            sheet.text(part.get().basis().word()).text(line.edition()).text(line.document());
            List<String> remarks = new ArrayList<>();
            line.notes().forEach(note -> Notes.addOnce(remarks, note.text()));
            sheet.text(String.join("; ", remarks)).end();
        }
    }

    private static String modifiers(ServiceLine line) {
        List<String> words = new ArrayList<>();
        line.modifiers().forEach(modifier -> words.add(modifier.text()));
        return String.join(" ", words);
    }

    private void formulas(Sheet sheet) {
        sheet.widths(MIDDLE + 4, MIDDLE, NARROW, WIDE, MIDDLE + NARROW, MIDDLE, WIDE, MIDDLE);
        sheet.header("Part", "Service line", "Depth", "Term", "How", "Value", "Taken from", "Source");
        for (LineGroup group : LineGroup.of(quote)) {
            for (PricedLine line : group.lines()) {
                if (line.amount().isPresent() && !line.packaged()) {
                    term(sheet, group, line, line.amount().get(), 0);
                }
                if (line.limitingCharge().isPresent()) {
                    term(sheet, group, line, line.limitingCharge().get(), 0);
                }
            }
        }
    }

    private static void term(Sheet sheet, LineGroup group, PricedLine line, Term term, int depth) {
        sheet.text(group.label()).text(line.line().codeAndModifiers());
        sheet.number(Decimal.of(depth)).indented(term.name(), depth);
        sheet.text(how(term)).number(term.value());
        sheet.text(term.source().place()).text(term.source().document()).end();
        for (Term part : term.parts()) {
            term(sheet, group, line, part, depth + 1);
        }
    }

    private static String how(Term term) {
        boolean published = term.op() == Op.FACT && !term.source().document().isEmpty();
        return published ? "published" : TermTree.how(term);
    }
}
