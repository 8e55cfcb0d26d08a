package io.github.ratecard.report.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A plan in words: numbers as people read them, and what is said of the answer. */
public final class ProformaWords {
    /** What marks a number that is the planner's. */
    public static final String MARK = " *";

    /** What the mark stands for. */
    public static final String MARKED =
            "the planner's assumption, or a sum of such; all others follow from these and Medicare's tables";

    /** Where there is no break-even. */
    public static final String NONE = "none";

    public static final String LOWER = "input a tenth lower";
    public static final String HIGHER = "input a tenth higher";

    private static final Money MONEY = new Money(Rounding.CENTS);
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");
    private static final int CASE_DECIMALS = 2;

    private ProformaWords() {}

    /** {@code $1,850.00}, {@code 55 %}, {@code 1,200}. */
    public static String text(Unit unit, Term term) {
        if (unit == Unit.DOLLARS) {
            return MONEY.text(term);
        }
        Decimal value = term.value();
        if (unit == Unit.NUMBER) {
            return value.toString();
        }
        return unit.isPercentage() ? new Percent(value.multiply(Decimal.of(100))).toString() : cases(value);
    }

    /** How many, or {@link #NONE}. */
    public static String cases(Outcome<Term> count) {
        return count.isPresent() ? cases(count.get().value()) : NONE;
    }

    private static String cases(Decimal count) {
        String digits =
                Money.grouped(count.abs().rounded(CASE_DECIMALS).stripped().toString());
        return count.signum() < 0 ? "−" + digits : digits;
    }

    /** Where a scenario is, whose payment it plans, and what Medicare's tables were asked. */
    public static String circumstances(Planned planned) {
        SiteQuote site = planned.quote().sites().get(0);
        List<String> words = new ArrayList<>(List.of(QuoteWords.siteAndPos(site)));
        words.addAll(QuoteWords.circumstances(planned.quote()));
        if (planned.quote().component().orElseThrow().word().equals("total")) {
            words.add("professional and facility part");
        }
        return planned.scenario().name() + ": " + String.join(", ", words);
    }

    /** What Medicare's rules assumed, warned of or noted; with its scenarios where it does not hold for all. */
    public static List<String> notes(Proforma answer, ReasonCode.Kind kind) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Planned planned : answer.scenarios()) {
            List<String> sentences = Notes.sentences(planned.quote(), kind, Rounding.CENTS);
            if (kind == ReasonCode.Kind.ASSUMPTION && !planned.scenario().deductible()) {
                sentences.add("The plan does not say what is due of the deductible: it counts as met");
            }
            for (String sentence : sentences) {
                said.computeIfAbsent(inPlan(sentence), each -> new ArrayList<>())
                        .add(planned.scenario().name());
            }
        }
        List<String> notes = new ArrayList<>();
        said.forEach((sentence, names) -> notes.add(
                names.size() == answer.scenarios().size() ? sentence : String.join(", ", names) + ": " + sentence));
        return notes;
    }

    /** A sentence that names keys of the plan where it named options of the command line. */
    private static String inPlan(String sentence) {
        return OPTION.matcher(sentence)
                .replaceAll(option -> option.group().substring(2).replace('-', '_'));
    }

    /** What a plan is not. */
    public static List<String> disclaimers() {
        return List.of(
                "A plan, not a promise: the planner's assumptions are checked against nothing.",
                Disclaimers.NO_GUARANTEE,
                Disclaimers.CPT);
    }

    /** What is left out of the answer for one who reads its numbers: how they are rounded. */
    public static List<String> method() {
        return List.of(
                "Each payer's year is its cases times its net revenue per case, rounded to cents; a figure per case is the"
                        + " year's divided by the cases",
                "Break-even is the fewest whole cases whose contribution pays the fixed costs",
                "Where one payer's share changes, the others' change in proportion, so that all shares stay 100 %; no"
                        + " share and nothing collected goes above 100 %");
    }

    /** The scenarios that have an input; "all" where all do. */
    public static String scenarios(Proforma answer, Input input) {
        List<String> names = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            if (planned.inputs().contains(input)) {
                names.add(planned.scenario().name());
            }
        }
        return names.size() == answer.scenarios().size() ? "all" : String.join(", ", names);
    }

    /** Where a number of the planner's stands; what was not given says so. */
    public static String where(Input input) {
        String place = input.term().source().place();
        if (input.term().why().isEmpty()) {
            return "plan: " + place.replaceFirst("^-+", "").replace('-', '_');
        }
        boolean given = input.term().why().get().text().equals(Input.GIVEN);
        return given ? place : place + " (not said)";
    }

    /** Every input of a plan once, in its order. */
    public static List<Input> inputs(Proforma answer) {
        List<Input> inputs = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            for (Input input : planned.inputs()) {
                if (!inputs.contains(input)) {
                    inputs.add(input);
                }
            }
        }
        return inputs;
    }
}
