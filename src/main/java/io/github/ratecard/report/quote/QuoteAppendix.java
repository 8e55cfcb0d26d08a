package io.github.ratecard.report.quote;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.words.HandoutWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Plain;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind a quote that is handed to people: how each amount comes about, from what, and by which rules. */
record QuoteAppendix(Quote quote, Rounding rounding) {
    Blocks blocks() {
        Blocks blocks = new Blocks();
        formulas(blocks);
        List<Statement> words = new ArrayList<>();
        words.add(Statement.of(HandoutWords.bases(quote)));
        exactly().forEach(text -> words.add(Statement.of(text)));
        blocks.bullets(words);
        blocks.add(new Block.Origins(new ArrayList<>(quote.editions().values()), Sources.of(quote), false));
        return blocks;
    }

    private void formulas(Blocks blocks) {
        List<Row> rows = new ArrayList<>();
        for (LineGroup group : LineGroup.of(quote)) {
            for (PricedLine line : group.lines()) {
                List<Cell> cells = Row.cells(line.line().codeAndModifiers(), group.label(), rate(line));
                cells.add(Cell.amount(line.amount()));
                cells.add(how(line));
                rows.add(new Row(cells, List.of(), Group.NONE, packaged(line)));
                if (line.limitingCharge().isPresent()) {
                    Term most = line.limitingCharge().get();
                    List<Cell> charge = Row.cells(line.line().codeAndModifiers(), "limiting charge", "");
                    charge.add(Cell.amount(Outcome.of(most)));
                    charge.add(Cell.formula(most));
                    rows.add(new Row(charge, List.of()));
                }
            }
        }
        totals(rows);
        shares(rows);
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.word("Code"),
                    Column.prose("Part"),
                    Column.prose("Table, indicator"),
                    Column.amount("Amount"),
                    Column.prose("Formula"));
            blocks.add(new Table(
                    "formulas", "How each amount comes about", Table.Kind.GRID, "", "", columns, rows, List.of()));
        }
    }

    /** {@code opps/2026, J1, APC 5114}. */
    private static String rate(PricedLine line) {
        StringBuilder text = new StringBuilder(line.edition());
        for (String word : List.of(line.indicator(), line.apc().isEmpty() ? "" : "APC " + line.apc())) {
            text.append(text.length() > 0 && !word.isEmpty() ? ", " : "").append(word);
        }
        return text.toString();
    }

    private static Cell how(PricedLine line) {
        if (!line.amount().isPresent()) {
            Reason reason = line.amount().reason();
            return Cell.of(reason.code() + ": " + reason.text());
        }
        return line.packaged()
                ? Cell.of(Footnotes.why(line))
                : Cell.formula(line.amount().get());
    }

    /** What a packaged line comes to, which its cell has no room for. */
    private static List<Detail> packaged(PricedLine line) {
        return line.packaged() && line.amount().isPresent()
                ? List.of(Detail.of(Detail.Kind.PACKAGED, "", line.amount().get()))
                : List.of();
    }

    /** What is added up at each site: the total, which holds its parts, or else the parts. */
    private void totals(List<Row> rows) {
        for (SiteQuote site : quote.sites()) {
            for (Term sum : QuoteTables.sums(site)) {
                List<Cell> cells = Row.cells("Sum", QuoteWords.siteAndPos(site) + ", " + sum.name(), "");
                cells.add(Cell.amount(Outcome.of(sum)));
                cells.add(Cell.of(FormulaText.sum(sum)));
                rows.add(new Row(cells, List.of(), Group.NONE, List.of(Detail.of(Detail.Kind.SUM, "", sum))));
            }
        }
    }

    private void shares(List<Row> rows) {
        for (SiteQuote site : quote.sites()) {
            Optional<Outcome<Split>> share = site.patient();
            if (share.isPresent() && share.get().isPresent()) {
                Split split = share.get().get();
                List<Cell> cells = Row.cells("Patient", QuoteWords.siteAndPos(site), "");
                cells.add(Cell.amount(Outcome.of(split.owes())));
                cells.add(Cell.of(""));
                rows.add(new Row(cells, List.of(), Group.NONE, List.of(detail(site, split))));
            }
        }
    }

    private static Detail detail(SiteQuote site, Split split) {
        List<Term> amounts = new ArrayList<>();
        for (PricedLine line : site.lines()) {
            if (line.amount().isPresent()) {
                amounts.add(line.amount().get());
            }
        }
        return new Detail(
                Detail.Kind.SHARES,
                "how each share comes about",
                List.of(
                        split.deductible(),
                        split.coinsurance(),
                        split.owes(),
                        split.medicare(),
                        split.sequestration(),
                        split.received()),
                amounts);
    }

    /** What the page says in other words, each with its code and, where there is one, the option that changes it. */
    private List<String> exactly() {
        List<String> texts = new ArrayList<>();
        for (ReasonCode.Kind kind :
                List.of(ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.WARNING, ReasonCode.Kind.NOTE)) {
            Notes.general(quote, kind, rounding).forEach(note -> add(note, texts));
            quote.sites().forEach(site -> site.notes(kind).forEach(note -> add(note, texts)));
        }
        for (SiteQuote site : quote.sites()) {
            List<Reason> missing = new ArrayList<>();
            site.reason().ifPresent(missing::add);
            site.professional().map(Part::amount).flatMap(Outcome::missing).ifPresent(missing::add);
            site.facility().map(Part::amount).flatMap(Outcome::missing).ifPresent(missing::add);
            missing.forEach(reason -> add(reason, texts));
        }
        return texts;
    }

    private static void add(Reason reason, List<String> texts) {
        if (!Plain.sentence(reason).equals(reason.text())) {
            Notes.addOnce(texts, reason.code() + ": " + reason.text());
        }
    }
}
