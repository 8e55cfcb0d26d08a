package io.github.ratecard.report;

import io.github.ratecard.rule.PatientShare.Split;

/** The items of a patient share, in the order in which they are read. */
final class WhoPays {
    static final int ITEMS = 6;

    private WhoPays() {}

    static String name(int item) {
        switch (item) {
            case 0:
                return "Deductible";
            case 1:
                return "Coinsurance";
            case 2:
                return "Patient owes";
            case 3:
                return "Medicare pays";
            case 4:
                return "Sequestration";
            default:
                return "Provider receives";
        }
    }

    /** The item's amount; sequestration comes off, and is shown so. */
    static String text(int item, Split split, Money money) {
        switch (item) {
            case 0:
                return money.text(split.deductible());
            case 1:
                return money.text(split.coinsurance());
            case 2:
                return money.text(split.owes());
            case 3:
                return money.text(split.medicare());
            case 4:
                return money.taken(split.sequestration());
            default:
                return money.text(split.received());
        }
    }
}
