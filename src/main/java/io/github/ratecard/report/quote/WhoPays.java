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
        switch (item) {
            case 0:
                return "Deductible";
            case 1:
                return "Coinsurance";
            case 2:
                return "Patient owes";
            case 3:
                return "Medicare pays";
            case SEQUESTRATION:
                return "Sequestration";
            default:
                return "Provider receives";
        }
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
        switch (item) {
            case 0:
                return split.deductible();
            case 1:
                return split.coinsurance();
            case 2:
                return split.owes();
            case 3:
                return split.medicare();
            case SEQUESTRATION:
                return split.sequestration();
            default:
                return split.received();
        }
    }
}
