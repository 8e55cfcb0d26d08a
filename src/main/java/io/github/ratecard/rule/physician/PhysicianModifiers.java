package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import java.util.List;
import java.util.Optional;

/** What each modifier does to a physician's fee, by the payment policy indicators of the code. CPM ch. 12 §§20–40. */
final class PhysicianModifiers {
    private final Tables tables;

    PhysicianModifiers(Tables tables) {
        this.tables = tables;
    }

    /** Adds the factors and warnings of a line's modifiers, or refuses the line. */
    void apply(LineDraft draft, LineModifiers modifiers, Encounter encounter) {
        for (LineModifiers.Read read : modifiers.all()) {
            apply(draft, read, modifiers, encounter);
        }
    }

    /** The draft with one modifier applied, as the value of an expression, so that the compiler misses no treatment. */
    private LineDraft apply(LineDraft draft, LineModifiers.Read read, LineModifiers modifiers, Encounter encounter) {
        Modifier modifier = read.modifier();
        return switch (read.treatment()) {
            case PAID_SHARE:
                reduced(draft, modifier, encounter);
                yield draft;
            case BOTH_SIDES:
                bothSides(draft, modifier, encounter);
                yield draft;
            case ONE_SIDE:
                oneSide(draft, modifier, modifiers);
                yield draft;
            case SEVERAL:
                several(draft, modifier);
                yield draft;
            case BY_REPORT:
                draft.refuse(
                        ReasonCode.BY_REPORT,
                        "modifier " + modifier + ": the contractor decides from the report what it adds");
                yield draft;
            case SURGICAL_CARE:
                split(draft, modifier, List.of("pre", "intra"));
                yield draft;
            case POSTOPERATIVE_CARE:
                split(draft, modifier, List.of("post"));
                yield draft;
            case PREOPERATIVE_CARE:
                split(draft, modifier, List.of("pre"));
                yield draft;
            case RETURN_TO_THEATRE:
                returned(draft, modifier);
                yield draft;
            case CO_SURGEON:
                role(draft, modifier, "co", "pfs.co_surgeon", encounter);
                yield draft;
            case SURGICAL_TEAM:
                team(draft, modifier);
                yield draft;
            case ASSISTANT:
                assistant(draft, modifier, "pfs.assistant_surgeon", encounter);
                yield draft;
            case ASSISTANT_NOT_PHYSICIAN:
                assistant(draft, modifier, "pfs.assistant_at_surgery", encounter);
                yield draft;
            // The table of fees has rows of its own for them, or LineModifiers has refused the line
            case NO_EFFECT, OWN_ROW, OWN_ROW_OR_REPORT, FOREIGN, NOT_PAYABLE:
                yield draft;
            case AFTER_ANESTHESIA,
                    BEFORE_ANESTHESIA,
                    SEVERAL_REFUSED,
                    DEVICE_CREDIT,
                    DEVICE_CREDIT_ELSEWHERE,
                    OFF_CAMPUS:
                LineModifiers.refuseWithoutRule(draft, read, PaymentSystem.PFS);
                yield draft;
        };
    }

    /** Modifier 52. No national percentage exists, so a share is assumed unless the user gives one. */
    private void reduced(LineDraft draft, Modifier modifier, Encounter encounter) {
        Optional<Percent> given = encounter.billing().reducedPercent();
        String name = "share paid under modifier " + modifier;
        if (given.isPresent()) {
            draft.factor(Amounts.given(name, "--reduced-percent", given.get()));
        } else {
            parameter(draft, name, "pfs.paid_share." + modifier, encounter);
        }
    }

    /** Modifier 50 by the BILAT indicator: 0 none, 1 half as much again, 2 already paid for both, 3 each side in full. */
    private void bothSides(LineDraft draft, Modifier modifier, Encounter encounter) {
        String code = draft.line().code().text();
        switch (draft.row().text("bilat")) {
            case "0" -> {}
            case "1" ->
                draft.need(tables.parameter("pfs.bilateral", encounter.date()))
                        .ifPresent(share -> draft.sides(share.term("share paid for both sides")));
            case "2" ->
                draft.refuse(
                        ReasonCode.MODIFIER_NOT_ALLOWED,
                        code + " already pays both sides (BILAT 2): leave modifier " + modifier + " out");
            case "3" ->
                draft.sides(Term.fact("sides", Decimal.of(2), draft.row().source()));
            default ->
                draft.refuse(
                        ReasonCode.MODIFIER_NOT_ALLOWED,
                        "modifier " + modifier + " does not apply to " + code + " (BILAT "
                                + draft.row().text("bilat") + ")");
        }
    }

    private static void oneSide(LineDraft draft, Modifier modifier, LineModifiers modifiers) {
        boolean paysBoth = draft.row().text("bilat").equals("2");
        boolean reduced = modifiers.has(ModifierTreatment.PAID_SHARE);
        if (paysBoth && !reduced) {
            draft.note(
                    ReasonCode.ONE_SIDE_WITHOUT_52,
                    "modifier " + modifier + " alone reduces nothing, though "
                            + draft.line().code()
                            + " pays for both sides: one side wants the modifier for reduced services");
        }
    }

    private static void several(LineDraft draft, Modifier modifier) {
        if (draft.row().text("mult").equals("0")) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    draft.line().code() + " is never reduced as one of several (MULT 0): leave modifier " + modifier
                            + " out");
        }
    }

    /** A service without a global period of days holds no care around it, so that a return pays it in full. */
    private static void returned(LineDraft draft, Modifier modifier) {
        if (!draft.row().text("global").equals("000")) {
            split(draft, modifier, List.of("intra"));
        }
    }

    private static void split(LineDraft draft, Modifier modifier, List<String> columns) {
        TableRow row = draft.row();
        boolean known = row.has("pre") && row.has("intra") && row.has("post");
        boolean whole = known
                && row.decimal("pre")
                                .add(row.decimal("intra"))
                                .add(row.decimal("post"))
                                .compareTo(Decimal.ONE)
                        == 0;
        if (!whole) {
            draft.refuse(
                    ReasonCode.NO_GLOBAL_SPLIT,
                    draft.line().code() + " has no pre-, intra- and post-operative shares (global " + row.text("global")
                            + "), which modifier " + modifier + " needs");
            return;
        }
        Term share = columns.size() == 1
                ? row.fact(columns.get(0) + "-operative share", columns.get(0))
                : Term.sum(
                        "share of the global fee",
                        List.of(
                                row.fact(columns.get(0) + "-operative share", columns.get(0)),
                                row.fact(columns.get(1) + "-operative share", columns.get(1))));
        draft.factor(share);
    }

    /** Assistant at surgery, by the ASST indicator: 0 with documentation, 1 and 9 not paid, 2 paid. */
    private void assistant(LineDraft draft, Modifier modifier, String parameter, Encounter encounter) {
        String asst = draft.row().text("asst");
        if (!asst.equals("0") && !asst.equals("2")) {
            draft.refuse(
                    ReasonCode.NOT_PAYABLE_HERE,
                    "an assistant at " + draft.line().code() + " is not paid (ASST " + asst + ")");
            return;
        }
        if (asst.equals("0")) {
            documentation(draft, modifier);
        }
        parameter(draft, "assistant's share", parameter, encounter);
    }

    /** Two surgeons, by the CO indicator: 0 not allowed, 1 with documentation, 2 allowed. */
    private void role(LineDraft draft, Modifier modifier, String column, String parameter, Encounter encounter) {
        String indicator = draft.row().text(column);
        if (!indicator.equals("1") && !indicator.equals("2")) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    "co-surgeons are not allowed for " + draft.line().code() + " (CO " + indicator + ")");
            return;
        }
        if (indicator.equals("1")) {
            documentation(draft, modifier);
        }
        parameter(draft, "co-surgeon's share", parameter, encounter);
    }

    /** A surgical team, by the TEAM indicator: 1 and 2 are priced from the report. */
    private static void team(LineDraft draft, Modifier modifier) {
        String team = draft.row().text("team");
        if (team.equals("1") || team.equals("2")) {
            draft.refuse(
                    ReasonCode.BY_REPORT,
                    "modifier " + modifier + ": the contractor prices a surgical team from the report");
        } else {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    "a surgical team is not allowed for " + draft.line().code() + " (TEAM " + team + ")");
        }
    }

    private static void documentation(LineDraft draft, Modifier modifier) {
        draft.note(
                ReasonCode.DOCUMENTATION_NEEDED,
                "modifier " + modifier + " on " + draft.line().code() + " is paid only when the record shows the need");
    }

    private void parameter(LineDraft draft, String name, String parameter, Encounter encounter) {
        draft.need(tables.parameter(parameter, encounter.date())).ifPresent(p -> draft.factor(p.term(name)));
    }
}
