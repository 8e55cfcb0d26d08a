package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.claim.finding.Rule;
import java.util.function.Consumer;

/**
 * The envelopes of an X12 file: interchange (ISA to IEA), functional group (GS to GE), transaction set (ST to SE). Each
 * trailer repeats its header's control number and counts what it closes.
 */
final class Envelope {
    /** One envelope while it is open. */
    private static final class Level {
        private final String name;
        private final String header;
        private final String trailer;
        private String control = "";
        private boolean open;
        private int count;

        Level(String name, String header, String trailer) {
            this.name = name;
            this.header = header;
            this.trailer = trailer;
        }
    }

    /** A number that is no day, for a day may be one of birth. */
    private static final String CONTROL = "(?!(19|20)[0-9]{6}$)[0-9]{1,9}";

    private final String file;
    private final String source;
    private final Consumer<Finding> to;
    private final Level interchange = new Level("interchange", "ISA", "IEA");
    private final Level group = new Level("functional group", "GS", "GE");
    private final Level transaction = new Level("transaction set", "ST", "SE");
    private String groupVersion = "";
    private boolean strayTold;
    private int transactions;

    Envelope(String file, String source, Consumer<Finding> to) {
        this.file = file;
        this.source = source;
        this.to = to;
    }

    int transactions() {
        return transactions;
    }

    boolean isInTransaction() {
        return transaction.open;
    }

    boolean isOpen() {
        return interchange.open;
    }

    /** The version of the group (GS08), for transactions that do not tell theirs. */
    String groupVersion() {
        return groupVersion;
    }

    /** The control number of the transaction, or which one it is when that is no number. */
    String transactionName() {
        return transaction.control.matches(CONTROL) ? transaction.control : "number " + transactions;
    }

    /** Takes every segment of the file, in order. */
    void take(Segment segment) {
        if (transaction.open) {
            transaction.count++;
        }
        switch (segment.name()) {
            case "ISA" -> {
                close(segment, transaction, group, interchange);
                open(interchange, segment, segment.get(13));
            }
            case "GS" -> {
                close(segment, transaction, group);
                need(interchange, segment);
                interchange.count++;
                groupVersion = segment.get(8);
                open(group, segment, segment.get(6));
            }
            case "ST" -> {
                close(segment, transaction);
                need(group, segment);
                group.count++;
                transactions++;
                open(transaction, segment, segment.get(2));
                transaction.count = 1;
            }
            case "SE" -> trailer(transaction, segment);
            case "GE" -> {
                close(segment, transaction);
                trailer(group, segment);
                groupVersion = "";
            }
            case "IEA" -> {
                close(segment, transaction, group);
                trailer(interchange, segment);
            }
            default -> stray(segment);
        }
    }

    /** What is open, innermost first, for a file that ends too early. */
    String openNames() {
        StringBuilder names = new StringBuilder();
        for (Level level : new Level[] {transaction, group, interchange}) {
            if (level.open) {
                names.append(names.length() == 0 ? "" : ", ").append(level.name);
            }
        }
        return names.toString();
    }

    private void stray(Segment segment) {
        boolean acknowledgment = segment.is("TA1") && interchange.open && !group.open;
        if (!transaction.open && !acknowledgment && !strayTold) {
            strayTold = true;
            tell(
                    Rule.X12_ENVELOPE,
                    segment.spot(),
                    "a segment stands outside every transaction set; it and others like it were not read",
                    "put claims between ST and SE");
        }
    }

    private void open(Level level, Segment segment, String control) {
        level.open = true;
        level.control = control;
        level.count = 0;
        strayTold = false;
    }

    /** Closes what should have been closed before this segment, innermost first. */
    private void close(Segment segment, Level... levels) {
        for (Level level : levels) {
            if (level.open) {
                tell(
                        Rule.X12_ENVELOPE,
                        segment.spot(),
                        "the " + level.name + " is still open where " + segment.name() + " stands",
                        "close it with " + level.trailer + " first");
                level.open = false;
            }
        }
    }

    private void need(Level level, Segment segment) {
        if (!level.open) {
            tell(
                    Rule.X12_ENVELOPE,
                    segment.spot(),
                    segment.name() + " stands outside a " + level.name,
                    "open the " + level.name + " with " + level.header + " first");
        }
    }

    private void trailer(Level level, Segment segment) {
        if (!level.open) {
            tell(
                    Rule.X12_ENVELOPE,
                    segment.spot(),
                    level.trailer + " closes a " + level.name + " that is not open",
                    "remove it, or open the " + level.name + " with " + level.header);
            return;
        }
        level.open = false;
        String said = segment.get(1).strip();
        if (!said.matches("0*" + level.count)) {
            tell(
                    Rule.X12_COUNT,
                    segment.field(1).spot(),
                    level.trailer + "01 does not count what the " + level.name + " has: " + level.count,
                    "write " + level.count + ", or look for what was lost");
        }
        if (!segment.get(2).strip().equals(level.control.strip())) {
            tell(
                    Rule.X12_CONTROL_NUMBER,
                    segment.field(2).spot(),
                    level.trailer + "02 is not the control number of its " + level.header,
                    "repeat the control number of " + level.header);
        }
    }

    private void tell(Rule rule, Spot spot, String what, String remedy) {
        to.accept(new Finding(rule, rule.severity(), FindingPlace.file(file, spot), what, remedy, source));
    }
}
