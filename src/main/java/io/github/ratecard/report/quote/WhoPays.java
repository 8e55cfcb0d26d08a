package io.github.ratecard.report.quote;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.rule.patient.PatientShare.Split;

/** The items of a patient share, in the order in which they are read. */
public final class WhoPays {
    public static final int ITEMS = 6;

    private static final int SEQUESTRATION = 4;

    private WhoPays() {}

    public static String name(int item) {
        return switch (item) {
            case 0 -> "Deductible";
            case 1 -> "Coinsurance";
            case 2 -> "Patient owes";
            case 3 -> "Medicare pays";
            case SEQUESTRATION -> "Sequestration";
            default -> "Provider receives";
        };
    }

    /** The item's amount; sequestration comes off, and is shown so. */
    public static String text(int item, Split split, Money money) {
        Term amount = amount(item, split);
        return item == SEQUESTRATION ? money.taken(amount) : money.text(amount);
    }

    /** The same as a number, sequestration below zero. */
    public static Decimal number(int item, Split split, Money money) {
        Decimal number = money.number(amount(item, split));
        return item == SEQUESTRATION ? number.negate() : number;
    }

    private static Term amount(int item, Split split) {
        return switch (item) {
            case 0 -> split.deductible();
            case 1 -> split.coinsurance();
            case 2 -> split.owes();
            case 3 -> split.medicare();
            case SEQUESTRATION -> split.sequestration();
            default -> split.received();
        };
    }
}
