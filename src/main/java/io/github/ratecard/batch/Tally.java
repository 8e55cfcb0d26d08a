package io.github.ratecard.batch;

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
    private final Map<ReasonCode, Long> reasons = new EnumMap<>(ReasonCode.class);
    private final Map<String, Totals> sites = new HashMap<>();
    private final Map<String, Totals> codes = new HashMap<>();
    private final boolean keepsTotals;
    private Map<Field, List<String>> heads = Map.of();

    /** @param keepsTotals whether to add up by site and code as well */
    Tally(boolean keepsTotals) {
        this.keepsTotals = keepsTotals;
    }

    void add(Reply reply) {
        Outline outline = reply.outline();
        statuses[outline.status().ordinal()]++;
        if (outline.reason().isPresent()) {
            reasons.merge(outline.reason().get(), 1L, Long::sum);
        }
        if (keepsTotals) {
            sites.computeIfAbsent(outline.site(), any -> new Totals()).add(reply);
            codes.computeIfAbsent(reply.label(), any -> new Totals()).add(reply);
        }
    }

    void add(Tally other) {
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] += other.statuses[i];
        }
        other.reasons.forEach((code, count) -> reasons.merge(code, count, Long::sum));
        other.sites.forEach((site, totals) ->
                sites.computeIfAbsent(site, any -> new Totals()).add(totals));
        other.codes.forEach((code, totals) ->
                codes.computeIfAbsent(code, any -> new Totals()).add(totals));
    }

    void heads(Map<Field, List<String>> found) {
        heads = found;
    }

    /** Under which names the fields of the file were found; several where the objects of a file differ. */
    public Map<Field, List<String>> heads() {
        return heads;
    }

    public long rows() {
        return Arrays.stream(statuses).sum();
    }

    public long count(Status status) {
        return statuses[status.ordinal()];
    }

    /** How many rows have no amount, or not every one, by reason. */
    public Map<ReasonCode, Long> reasons() {
        return new EnumMap<>(reasons);
    }

    /** By site, in their order; the empty one is that of rows that could not be read. */
    public Map<String, Totals> sites() {
        return new TreeMap<>(sites);
    }

    /** By code or procedure, in their order; the empty one is that of rows that could not be read. */
    public Map<String, Totals> codes() {
        return new TreeMap<>(codes);
    }

    /** Some rows added up. */
    public static final class Totals {
        private long rows;
        private long priced;
        private long professional;
        private long facility;
        private long total;

        private void add(Reply reply) {
            Outline outline = reply.outline();
            rows++;
            priced += outline.status() == Status.PRICED ? 1 : 0;
            professional = added(professional, outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL));
            facility = added(facility, outline.facility(), reply.cents(Reply.Amounts.FACILITY));
            total = added(total, outline.total(), reply.cents(Reply.Amounts.TOTAL));
        }

        private static long added(long sum, boolean present, long cents) {
            return present ? Math.addExact(sum, cents) : sum;
        }

        private void add(Totals other) {
            rows += other.rows;
            priced += other.priced;
            professional = Math.addExact(professional, other.professional);
            facility = Math.addExact(facility, other.facility);
            total = Math.addExact(total, other.total);
        }

        public long rows() {
            return rows;
        }

        /** Rows that were priced in full. */
        public long priced() {
            return priced;
        }

        /** In cents, as the others are. */
        public long professional() {
            return professional;
        }

        public long facility() {
            return facility;
        }

        public long total() {
            return total;
        }
    }
}
