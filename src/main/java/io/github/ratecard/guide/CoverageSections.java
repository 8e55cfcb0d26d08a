package io.github.ratecard.guide;

import io.github.ratecard.claim.guide.BillingItem;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.EligibilityRules;
import io.github.ratecard.claim.guide.LookBack;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who qualifies, who pays, and what a claim needs. */
record CoverageSections(ClaimGuide guide, LocalDate date) {
    Section eligibility() {
        EligibilityRules rules = guide.eligibility();
        Blocks blocks = new Blocks();
        blocks.bullets(CitedStatements.all(guide.coverage().facts()));
        List<String> payers = new ArrayList<>();
        for (Payer payer : guide.payers().all()) {
            if (payer.eligibility()) {
                payers.add(payer.name());
            }
        }
        String policy = guide.coverage().source();
        blocks.table(
                "Criteria",
                List.of(Column.word("Criterion"), Column.prose("What must be so")),
                List.of(
                        Row.of(rules.source(), "Payer", String.join(", ", payers)),
                        Row.of(rules.source(), "Age", rules.age()),
                        Row.of(
                                rules.diagnosis().source(),
                                "Diagnosis",
                                rules.diagnosis().value() + ", " + rules.diagnosisName()),
                        Row.of(
                                policy,
                                "Date of service",
                                "on or after " + guide.coverage().from()),
                        Row.of(
                                policy,
                                "Study",
                                guide.coverage().study() + ", under "
                                        + guide.coverage().policy() + ", "
                                        + guide.coverage().basis()),
                        Row.of(rules.lookBack().source(), "Earlier procedures", "none of those below")));
        lookBack(rules.lookBack(), blocks);
        CitedStatements.all(rules.notes()).forEach(blocks::paragraph);
        return blocks.section("eligibility", "Who qualifies");
    }

    private void lookBack(LookBack rules, Blocks blocks) {
        blocks.subheading("Who does not");
        blocks.paragraph(Statement.of(
                "Anyone who had one of these in the " + rules.region() + " region in the " + rules.months()
                        + " months before the procedure. For a procedure on " + date + " those on or after "
                        + rules.from(date) + " count.",
                rules.source()));
        List<Statement> procedures = new ArrayList<>();
        rules.procedures().forEach(procedure -> procedures.add(Statement.of(Statement.capital(procedure.name()))));
        blocks.bullets(procedures);
    }

    Section billing() {
        Blocks blocks = new Blocks();
        List<Row> rows = new ArrayList<>();
        for (BillingItem item : guide.billing()) {
            rows.add(Row.of(item.source(), item.item(), item.value(), item.where(), item.text()));
        }
        blocks.table(
                "What the claim needs",
                List.of(
                        Column.prose("Item"),
                        Column.prose("Enter"),
                        Column.prose("Where"),
                        Column.note("What to know")),
                rows);
        blocks.subheading("Codes by date of service");
        blocks.bullets(CitedStatements.all(guide.validCodes()));
        return blocks.section("billing", "Billing");
    }

    Section payers() {
        Blocks blocks = new Blocks();
        List<Row> rows = new ArrayList<>();
        for (Payer payer : guide.payers().all()) {
            rows.add(Row.of(payer.source(), payer.name(), payer.covered(), payer.text()));
        }
        blocks.table(
                "Coverage by payer",
                List.of(Column.prose("Payer"), Column.prose("Covered"), Column.note("Conditions")),
                rows);
        return blocks.bullets(CitedStatements.all(guide.coverage().notes())).section("payers", "Who covers it");
    }

    Section priorAuthorization() {
        PriorAuthorization rules = guide.priorAuthorization();
        Blocks blocks = new Blocks();
        blocks.paragraph(Statement.of(rules.intro(), rules.source()));
        List<Row> rows = new ArrayList<>();
        rules.send().forEach(item -> rows.add(Row.of(item.source(), item.name(), item.value())));
        blocks.table("What to send", List.of(Column.word("Item"), Column.prose("Send")), rows);
        return blocks.bullets(CitedStatements.all(rules.notes())).section("prior-authorization", "Prior authorization");
    }
}
