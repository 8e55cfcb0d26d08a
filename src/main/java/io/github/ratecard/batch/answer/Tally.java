package io.github.ratecard.batch.answer;

import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.model.ReasonCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the rows, counted. */
public final class Tally {
    private final long[] statuses = new long[Status.values().length];
    /** By the ordinals of reason codes. */
    private final long[] reasons = new long[ReasonCode.values().length];

    private final long[] repairs = new long[ReasonCode.values().length];

    private final Map<String, Totals> sites = new HashMap<>();
    private final Map<String, Totals> codes = new HashMap<>();
    private final boolean keepsTotals;
    private final boolean patientShare;
    private Map<BatchField, List<String>> heads = Map.of();

    /**
     * @param keepsTotals whether to add up by site and code as well
     * @param patientShare whether the patient's share is asked for
     */
    public Tally(boolean keepsTotals, boolean patientShare) {
        this.keepsTotals = keepsTotals;
        this.patientShare = patientShare;
    }

    public void add(Reply reply) {
        Outline outline = reply.outline();
        statuses[outline.status().ordinal()]++;
        if (outline.reason().isPresent()) {
            reasons[outline.reason().get().ordinal()]++;
        }
        if (!reply.repairs().isEmpty()) {
            for (ReasonCode repair : reply.repairs()) {
                repairs[repair.ordinal()]++;
            }
        }
        if (keepsTotals) {
            sites.computeIfAbsent(outline.site(), any -> new Totals()).add(reply);
            codes.computeIfAbsent(reply.label(), any -> new Totals()).add(reply);
        }
    }

    public void add(Tally other) {
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] += other.statuses[i];
        }
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] += other.reasons[i];
            repairs[i] += other.repairs[i];
        }
        other.sites.forEach((site, totals) ->
                sites.computeIfAbsent(site, any -> new Totals()).add(totals));
        other.codes.forEach((code, totals) ->
                codes.computeIfAbsent(code, any -> new Totals()).add(totals));
    }

    public void heads(Map<BatchField, List<String>> found) {
        heads = found;
    }

    /** Under which names the fields of the file were found; several where the objects of a file differ. */
    public Map<BatchField, List<String>> heads() {
        return heads;
    }

    /** Whether the totals have what patients owe and what Medicare pays. */
    public boolean hasPatientShare() {
        return patientShare;
    }

    public long rows() {
        return Arrays.stream(statuses).sum();
    }

    public long count(Status status) {
        return statuses[status.ordinal()];
    }

    /** How many rows have no amount, or not every one, by reason. */
    public Map<ReasonCode, Long> reasons() {
        return counted(reasons);
    }

    /** How many rows were mended before they were read, by what was mended. */
    public Map<ReasonCode, Long> repairs() {
        return counted(repairs);
    }

    private static Map<ReasonCode, Long> counted(long[] rows) {
        Map<ReasonCode, Long> counted = new EnumMap<>(ReasonCode.class);
        for (ReasonCode code : ReasonCode.values()) {
            if (rows[code.ordinal()] > 0) {
                counted.put(code, rows[code.ordinal()]);
            }
        }
        return counted;
    }

    /** By site, in their order; the empty one is that of rows that could not be read. */
    public Map<String, Totals> sites() {
        return new TreeMap<>(sites);
    }

    /** By code or procedure, in their order; the empty one is that of rows that could not be read. */
    public Map<String, Totals> codes() {
        return new TreeMap<>(codes);
    }

    /** Some rows added up. Amounts are in cents. */
    public static final class Totals {
        private final long[] sums = new long[Reply.Amounts.COUNT];
        private long rows;
        private long priced;

        private void add(Reply reply) {
            Outline outline = reply.outline();
            rows++;
            priced += outline.status() == Status.PRICED ? 1 : 0;
            add(outline.professional(), Reply.Amounts.PROFESSIONAL, reply);
            add(outline.facility(), Reply.Amounts.FACILITY, reply);
            add(outline.total(), Reply.Amounts.TOTAL, reply);
            add(outline.share(), Reply.Amounts.PATIENT, reply);
            add(outline.share(), Reply.Amounts.MEDICARE, reply);
        }

        private void add(boolean present, int amount, Reply reply) {
            if (present) {
                sums[amount] = Math.addExact(sums[amount], reply.cents(amount));
            }
        }

        private void add(Totals other) {
            rows += other.rows;
            priced += other.priced;
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], other.sums[i]);
            }
        }

        public long rows() {
            return rows;
        }

        /** Rows that were priced in full. */
        public long priced() {
            return priced;
        }

        public long professional() {
            return sums[Reply.Amounts.PROFESSIONAL];
        }

        public long facility() {
            return sums[Reply.Amounts.FACILITY];
        }

        public long total() {
            return sums[Reply.Amounts.TOTAL];
        }

        /** What patients owe. */
        public long patient() {
            return sums[Reply.Amounts.PATIENT];
        }

        /** What Medicare pays, before sequestration. */
        public long medicare() {
            return sums[Reply.Amounts.MEDICARE];
        }
    }
}
