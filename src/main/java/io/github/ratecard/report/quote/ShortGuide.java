package io.github.ratecard.report.quote;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.guide.ProcedureGuide;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.HandoutWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reimbursement guide on two sheets, for handing out: what is paid where on the first, what a claim needs, who qualifies
 * and who covers it on the second. All else is in the whole guide.
 */
public final class ShortGuide {
    private static final String SITES = "sites";
    private static final String ELIGIBILITY = "eligibility";
    private static final String BILLING = "billing";
    private static final String PAYERS = "payers";
    private static final List<String> SECOND_SHEET = List.of(BILLING, PAYERS);
    private static final String FIELDS = " (item: of the CMS-1500; FL: of the UB-04)";

    private final ProcedureGuide guide;
    private final Rounding rounding;
    private final Handout handout;
    private final HandoutWords words;

    private ShortGuide(ProcedureGuide guide, Rounding rounding, Handout handout) {
        this.guide = guide;
        this.rounding = rounding;
        this.handout = handout;
        this.words = new HandoutWords(handout.names(), handout.place());
    }

    public static Document of(ProcedureGuide guide, Rounding rounding, Handout handout) {
        return new ShortGuide(guide, rounding, handout).build();
    }

    private Document build() {
        Quote smallest = guide.quotes().get(0);
        Blocks blocks = new Blocks();
        blocks.add(HandoutTables.chart(smallest, "Payment by site, " + Plain.levels(smallest.levels()), true));
        tables(SITES, true).forEach(blocks::add);
        new HandoutTables(largest(), rounding, words).addLines(blocks);
        blocks.sentences("Please note", warnings());
        blocks.sentences("Good to know", notes(ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.NOTE));
        add(ELIGIBILITY, lookBack(), blocks);
        SECOND_SHEET.forEach(id -> add(id, List.of(), blocks));
        blocks.add(appendix(smallest));
        List<String> facts = new ArrayList<>();
        facts.add("Medicare payment for services on " + UsDates.of(guide.date()));
        facts.add(words.place(smallest));
        return blocks.document(words.title(smallest), facts, disclaimers(smallest))
                .withCaution("What this guide is not")
                .prepared(handout.head());
    }

    /** The case with the most kinds of lines: that of several levels, where the guide has such. */
    private Quote largest() {
        Quote found = guide.quotes().get(0);
        for (Quote quote : guide.quotes()) {
            boolean more = quote.levels().size() == found.levels().size() + 1
                    && quote.levels().size() == 2;
            found = more ? quote : found;
        }
        return found;
    }

    private List<String> warnings() {
        List<String> sentences = new ArrayList<>();
        for (String reason : SiteReasons.bySite(guide.quotes().get(0))) {
            sentences.add(HandoutWords.whole(Plain.sentence(reason)));
        }
        guide.warnings().forEach(warning -> sentences.add(HandoutWords.whole(Plain.sentence(warning))));
        notes(ReasonCode.Kind.WARNING).forEach(note -> Notes.addOnce(sentences, note));
        return sentences;
    }

    /** What is to be known of the cases that are shown, each sentence once. */
    private List<String> notes(ReasonCode.Kind... kinds) {
        List<String> sentences = new ArrayList<>();
        for (ReasonCode.Kind kind : kinds) {
            for (Quote quote : List.of(guide.quotes().get(0), largest())) {
                HandoutWords.notes(quote, kind, rounding).forEach(note -> Notes.addOnce(sentences, note));
            }
        }
        return sentences;
    }

    /** A section of the whole guide as far as its tables go, and sentences below them. */
    private void add(String id, List<Statement> below, Blocks blocks) {
        List<Table> tables = tables(id, false);
        if (!tables.isEmpty()) {
            Blocks section = new Blocks();
            tables.forEach(section::add);
            below.forEach(section::paragraph);
            blocks.add(section.section(id, section(id).orElseThrow().title()));
        }
    }

    private Optional<Section> section(String id) {
        return guide.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /**
     * The tables of a section of the whole guide, without notes and documents.
     *
     * @param first whether the first one says enough
     */
    private List<Table> tables(String id, boolean first) {
        List<Table> tables = new ArrayList<>();
        for (Block block : section(id).map(Section::blocks).orElse(List.of())) {
            if (block instanceof Table && (tables.isEmpty() || !first)) {
                tables.add(trimmed((Table) block, id));
            }
        }
        return tables;
    }

    private static Table trimmed(Table table, String id) {
        boolean noted = id.equals(PAYERS);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.removeIf(column -> column.setting() == Setting.NOTE && !noted);
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                if (table.columns().get(i).setting() != Setting.NOTE || noted) {
                    cells.add(cell.text().isEmpty() ? cell : Cell.of(UsDates.in(cell.text())));
                }
            }
            rows.add(new Row(cells, List.of()));
        }
        String caption = table.caption() + (id.equals(BILLING) ? FIELDS : "");
        return new Table(caption, table.kind(), "", columns, rows);
    }

    /** Who does not qualify: the days that count, and for which procedures. */
    private List<Statement> lookBack() {
        List<Statement> sentences = new ArrayList<>();
        for (Block block : section(ELIGIBILITY).map(Section::blocks).orElse(List.of())) {
            if (block instanceof Block.Paragraph paragraph && sentences.isEmpty()) {
                sentences.add(Statement.of(
                        "Not: " + UsDates.in(lower(paragraph.statement().text()))));
            } else if (block instanceof Block.Bullets bullets && sentences.size() == 1) {
                List<String> items = new ArrayList<>();
                bullets.items().forEach(item -> items.add(lower(item.text())));
                sentences.add(Statement.of("These are: " + String.join(", ", items) + "."));
            }
        }
        return sentences;
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private Block.Appendix appendix(Quote smallest) {
        List<Statement> behind = new ArrayList<>();
        behind.add(Statement.of(HandoutWords.bases(smallest)));
        behind.add(
                Statement.of("Tables: " + String.join(", ", smallest.editions().values())));
        behind.add(
                Statement.of("The whole guide names the " + guide.references().size()
                        + " documents behind this, and shows each formula and both claim forms: ratecard guide "
                        + guide.procedure()));
        return new Blocks().bullets(behind).appendix();
    }

    private List<String> disclaimers(Quote quote) {
        List<String> sentences = new ArrayList<>(guide.disclaimers());
        if (sentences.isEmpty()) {
            return HandoutWords.disclaimers(quote);
        }
        if (sentences.stream().noneMatch(sentence -> sentence.contains("American Medical Association"))) {
            sentences.add(Disclaimers.CPT);
        }
        return sentences;
    }
}
