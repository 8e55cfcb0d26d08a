package io.github.ratecard.report.markdown;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.view.LineCells;
import io.github.ratecard.report.view.LineGroup;
import io.github.ratecard.report.view.SiteTable;
import io.github.ratecard.report.view.WhoPays;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;

/** A quote as Markdown. */
public final class QuoteMarkdown {
    private final Quote quote;
    private final Options options;
    private final Money money;
    private final Markdown out = new Markdown();

    private QuoteMarkdown(Quote quote, Options options) {
        this.quote = quote;
        this.options = options;
        this.money = new Money(options.rounding());
    }

    public static String of(Quote quote, Options options) {
        return new QuoteMarkdown(quote, options).write();
    }

    private String write() {
        out.heading(1, QuoteWords.title(quote));
        out.paragraph(String.join(" · ", QuoteWords.circumstances(quote)));
        sites();
        lines();
        patient();
        notes("Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes("Warnings", ReasonCode.Kind.WARNING);
        notes("Notes", ReasonCode.Kind.NOTE);
        if (options.explain()) {
            explain();
        }
        out.heading(2, "What this is not");
        out.list(Disclaimers.of(quote));
        return out.toString();
    }

    private void sites() {
        SiteTable table = new SiteTable(quote, money);
        String[] header = table.header("Site (place of service)");
        out.table("lrrr", header);
        for (SiteQuote site : quote.sites()) {
            out.row(table.cells(site));
        }
        List<String> reasons = table.reasons();
        if (!reasons.isEmpty()) {
            out.list(reasons);
        }
    }

    private void lines() {
        List<LineGroup> groups = LineGroup.of(quote);
        if (groups.isEmpty()) {
            return;
        }
        Footnotes footnotes = new Footnotes();
        out.heading(2, "Service lines");
        out.table("llrlrll", "Part", "Service line", "Units", "Indicator", "Amount", "Remark", "Edition");
        for (LineGroup group : groups) {
            for (PricedLine line : group.lines()) {
                LineCells cells = new LineCells(line, money, footnotes);
                out.row(
                        group.label(),
                        cells.code(),
                        cells.units(),
                        cells.indicator(),
                        cells.amount(),
                        cells.remark(),
                        line.edition());
            }
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < footnotes.size(); i++) {
            sentences.add(Footnotes.mark(i) + " " + footnotes.sentence(i));
        }
        List<String> told = new SiteTable(quote, money).missing();
        for (LineGroup group : groups) {
            for (PricedLine line : group.lines()) {
                if (!line.amount().isPresent()
                        && !told.contains(line.amount().reason().text())) {
                    Notes.addOnce(sentences, line.amount().reason().text());
                }
            }
        }
        if (!sentences.isEmpty()) {
            out.list(sentences);
        }
    }

    private void patient() {
        for (SiteQuote site : quote.sites()) {
            if (site.patient().isEmpty() || !site.payable()) {
                continue;
            }
            out.heading(2, "Who pays: " + site.site().title());
            if (!site.patient().get().isPresent()) {
                out.paragraph(site.patient().get().reason().text());
                continue;
            }
            Split split = site.patient().get().get();
            out.table("lr", "Item", "Amount");
            for (int item = 0; item < WhoPays.ITEMS; item++) {
                out.row(WhoPays.name(item), WhoPays.text(item, split, money));
            }
        }
    }

    private void notes(String heading, ReasonCode.Kind kind) {
        List<String> sentences = Notes.sentences(quote, kind, options.rounding());
        if (!sentences.isEmpty()) {
            out.heading(2, heading);
            out.list(sentences);
        }
    }

    private void explain() {
        out.heading(2, "How each amount comes about");
        for (LineGroup group : LineGroup.of(quote)) {
            for (PricedLine line : group.lines()) {
                if (line.amount().isPresent() && !line.packaged()) {
                    Page page = new Page(Page.MOST_COLUMNS, false);
                    TermTree.draw(page, "", line.amount().get());
                    out.paragraph(group.label() + ", " + line.line().codeAndModifiers());
                    out.block(page.toString());
                }
            }
        }
        List<String> sources = new ArrayList<>();
        for (String id : Sources.of(quote)) {
            sources.add(Sources.text(id, options));
        }
        if (!sources.isEmpty()) {
            out.heading(2, "Sources");
            out.list(sources);
        }
    }
}
