package io.github.ratecard.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.form.Instruction;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.claim.form.Instructor;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.CaseBilling;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How both forms are filled, on paper and electronically, each with a drawn sample. */
final class ClaimSection {
    private final Quoter quoter;
    private final ClaimGuide guide;
    private final Guide.Codes codes;
    private final LocalDate date;
    private final Blocks blocks = new Blocks();
    private final List<Statement> remarks = new ArrayList<>();

    ClaimSection(Quoter quoter, ClaimGuide guide, Guide.Codes codes, LocalDate date) {
        this.quoter = quoter;
        this.guide = guide;
        this.codes = codes;
        this.date = date;
    }

    Section section() {
        CaseBilling billing = billing(telling());
        blocks.paragraph(Statement.of("Example: " + described(telling()) + ". Date of service: " + date + ". Payer: "
                + payer().name() + ". The drawn samples are invented and show " + described(simple()) + "."));
        if (guide.pricing().sites().containsKey(Site.ASC) && guide.hasForm(ClaimKind.PROFESSIONAL)) {
            form(Site.ASC, ClaimKind.PROFESSIONAL, billing);
        }
        if (guide.pricing().sites().containsKey(Site.HOSPITAL) && guide.hasForm(ClaimKind.INSTITUTIONAL)) {
            form(Site.HOSPITAL, ClaimKind.INSTITUTIONAL, billing);
        }
        if (!remarks.isEmpty()) {
            blocks.subheading("For both forms").bullets(remarks);
        }
        return blocks.section("claim-forms", "Claim forms");
    }

    private void form(Site site, ClaimKind kind, CaseBilling billing) {
        List<Statement> own = new ArrayList<>();
        for (Medium medium : Medium.values()) {
            Instructor instructor = new Instructor(guide, site, kind, medium, payer());
            Instructions claim = instructor.instruct(billing);
            blocks.subheading(claim.form() + ", " + medium.word());
            blocks.table("How " + claim.form() + " is filled", columns(medium), rows(claim, medium));
            collect(claim, own);
            if (medium == Medium.PAPER) {
                instructor.sample(billing(simple())).ifPresent(blocks::form);
            }
        }
        blocks.bullets(own);
    }

    private static List<Column> columns(Medium medium) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.prose("Field"));
        if (medium == Medium.ELECTRONIC) {
            columns.add(Column.prose("Loop, element"));
        }
        columns.add(Column.prose("Enter"));
        columns.add(Column.note("What and why"));
        return columns;
    }

    private static List<Row> rows(Instructions claim, Medium medium) {
        List<Row> rows = new ArrayList<>();
        List<Instruction> fields = claim.fields();
        for (int i = 0; i < fields.size(); i++) {
            List<Integer> lines = lines(fields, i);
            if (lines.isEmpty() || lines.get(0) == fields.get(i).line()) {
                rows.add(row(fields.get(i), lines, medium));
            }
        }
        return rows;
    }

    /** The lines of the claim on which the same is said of the same field; none for a field of the whole claim. */
    private static List<Integer> lines(List<Instruction> fields, int index) {
        Instruction field = fields.get(index);
        return fields.stream()
                .filter(other -> field.line() > 0
                        && other.place().equals(field.place())
                        && other.value().equals(field.value())
                        && other.note().equals(field.note()))
                .map(Instruction::line)
                .toList();
    }

    private static Row row(Instruction field, List<Integer> lines, Medium medium) {
        StringBuilder place = new StringBuilder(field.place());
        for (int i = 0; i < lines.size(); i++) {
            place.append(i == 0 ? ", line " : " + ").append(lines.get(i));
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(place.toString()));
        if (medium == Medium.ELECTRONIC) {
            cells.add(Cell.of(field.loop() + ", " + field.element()));
        }
        cells.add(Cell.of(field.value()));
        cells.add(Cell.of(Statement.capital(field.name()) + ". " + field.note()));
        return new Row(cells, List.of(field.source()));
    }

    /** What is remarked on this form alone is said below it, what is remarked on each at the end. */
    private void collect(Instructions claim, List<Statement> own) {
        for (Cited remark : claim.remarks()) {
            Statement statement = CitedStatements.of(remark);
            if (guide.isRemarkOfAll(remark)) {
                addOnce(remarks, statement);
            } else {
                addOnce(own, statement);
            }
        }
        for (Reason warning : claim.warnings()) {
            addOnce(remarks, Statement.of(warning));
        }
    }

    private static void addOnce(List<Statement> statements, Statement statement) {
        if (!statements.contains(statement)) {
            statements.add(statement);
        }
    }

    /** The payer whose claims the guide is about: its first. */
    private Payer payer() {
        return guide.payers().all().get(0);
    }

    private CaseBilling billing(List<Laterality> sides) {
        return quoter.billing(Request.procedure(guide.id(), sides).withDate(date));
    }

    private List<Laterality> simple() {
        return Collections.nCopies(codes.leastLevels(), Laterality.BILATERAL);
    }

    /** A case that needs as much of the form as one can: a further level, done on one side. */
    private List<Laterality> telling() {
        List<Laterality> sides = new ArrayList<>(simple());
        if (codes.additional().isPresent() && codes.mostLevels() > codes.leastLevels()) {
            sides.add(codes.oneSide().isPresent() ? Laterality.UNILATERAL : Laterality.BILATERAL);
        }
        return sides;
    }

    private static String described(List<Laterality> sides) {
        String count = sides.size() == 1 ? "one level" : sides.size() + " levels";
        return sides.contains(Laterality.UNILATERAL) ? count + ", the last on one side" : count;
    }
}
