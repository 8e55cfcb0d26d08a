package io.github.ratecard.release.control;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks that the rate is the weight times the conversion factor within half a cent. Where the conversion factor of the
 * date is not known, the one that fits most rows is taken. CMS pays the printed rate, so a row with another rate is
 * noted and kept. A file with many such rows is refused.
 */
public record ProductControl(String weight, String factor, String rate) implements ControlRule {
    private static final Decimal HALF_A_CENT = Decimal.of("0.005");
    private static final int DECIMALS = 12;
    /** So many rows may print another rate, in a file of any size. */
    private static final int HANDFUL = 5;

    private static final int HUNDRED = 100;

    @Override
    public List<String> columns() {
        return List.of(weight, rate);
    }

    @Override
    public ControlTotal check(Checked file) {
        return new Products(file.findings(), file.parameters().apply(factor)).check(file.rows());
    }

    /** A row with a weight and a rate, and the lowest and highest conversion factor that give this rate. */
    private record Weighed(ReadRow row, Decimal low, Decimal high) {}

    private final class Products {
        private final FileFindings findings;
        private final Optional<Decimal> known;
        private final List<Weighed> weighed = new ArrayList<>();

        Products(FileFindings findings, Optional<Decimal> known) {
            this.findings = findings;
            this.known = known;
        }

        private void row(ReadRow row) {
            Optional<Decimal> weighs = row.number(weight);
            Optional<Decimal> pays = row.number(rate);
            if (weighs.isEmpty()) {
                return;
            }
            if (pays.isEmpty()) {
                if (weighs.get().signum() != 0) {
                    findings.hold(row.finding(rate, "there is a weight and no rate"));
                }
            } else if (weighs.get().signum() == 0) {
                if (pays.get().signum() != 0) {
                    findings.note(row.finding(rate, "the rate is printed beside a weight of 0; it is what is paid"));
                }
            } else {
                weighed.add(new Weighed(
                        row,
                        pays.get().subtract(HALF_A_CENT).divide(weighs.get(), DECIMALS),
                        pays.get().add(HALF_A_CENT).divide(weighs.get(), DECIMALS)));
            }
        }

        ControlTotal check(List<ReadRow> rows) {
            rows.forEach(this::row);
            if (weighed.isEmpty()) {
                return new ControlTotal(name(), 0, "no row has a weight");
            }
            Decimal factor = known.orElseGet(this::common);
            List<Weighed> others = new ArrayList<>();
            for (Weighed each : weighed) {
                if (!isNear(each, factor)) {
                    others.add(each);
                }
            }
            refuseMany(others, factor);
            for (Weighed each : others) {
                findings.note(each.row()
                        .finding(
                                rate,
                                "the printed rate " + each.row().text(rate) + " is what is paid; weight x "
                                        + shortened(factor) + " would be " + product(each, factor)));
            }
            String result = known.isPresent()
                    ? "within half a cent of " + factor
                    : "one factor in all rows, about " + shortened(factor);
            return new ControlTotal(
                    name(), weighed.size(), others.isEmpty() ? result : result + ", " + others.size() + " not");
        }

        private boolean isNear(Weighed each, Decimal factor) {
            Decimal difference =
                    product(each, factor).subtract(each.row().number(rate).orElseThrow());
            return difference.abs().compareTo(HALF_A_CENT) <= 0;
        }

        private Decimal product(Weighed each, Decimal factor) {
            return each.row().number(weight).orElseThrow().multiply(factor);
        }

        private void refuseMany(List<Weighed> others, Decimal factor) {
            boolean many = others.size() > HANDFUL && others.size() * HUNDRED > weighed.size();
            if (many || 2 * others.size() > weighed.size()) {
                Weighed first = others.get(0);
                throw Refused.damaged(
                        weight + " x " + shortened(factor) + " is not the printed rate in " + others.size() + " of "
                                + weighed.size() + " rows, first: " + product(first, factor) + ", the file prints "
                                + first.row().text(rate) + ": another conversion factor, or columns swapped",
                        first.row().place(rate),
                        known.isPresent()
                                ? "rates within half a cent of " + weight + " x " + factor
                                : "one conversion factor in all rows");
            }
        }

        /** The factor that fits the most rows: the middle of where the most ranges overlap. */
        private Decimal common() {
            TreeMap<Decimal, Integer> steps = new TreeMap<>();
            for (Weighed each : weighed) {
                steps.merge(each.low(), 1, Integer::sum);
                steps.merge(each.high(), -1, Integer::sum);
            }
            Decimal best = weighed.get(0).low();
            Decimal end = best;
            int most = 0;
            int now = 0;
            boolean open = false;
            for (var step : steps.entrySet()) {
                if (open) {
                    end = step.getKey();
                    open = false;
                }
                now += step.getValue();
                if (now > most) {
                    most = now;
                    best = step.getKey();
                    open = true;
                }
            }
            return best.add(end).divide(Decimal.of(2), DECIMALS);
        }
    }

    private String name() {
        return weight + " x conversion factor = " + rate;
    }

    private static String shortened(Decimal value) {
        return value.scale() > 5 ? value.rounded(5).toString() : value.toString();
    }
}
