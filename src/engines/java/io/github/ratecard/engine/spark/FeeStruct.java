package io.github.ratecard.engine.spark;

import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.model.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Answers as what a function may hand to Spark: the engine's own values, which it takes as they are. What answers have in
 * common is made once. A data set does not take them; see {@link FeeRows}.
 */
final class FeeStruct {
    private static final int DIGITS = 18;
    private static final int CENTS = 2;

    private final Map<Integer, Common> known = new ConcurrentHashMap<>();

    /**
     * What does not depend on the row.
     *
     * @param reason the name of its code; null where every amount is there
     */
    private record Common(
            Outline outline, UTF8String status, UTF8String reason, List<UTF8String> notes, List<UTF8String> editions) {

        static Common of(Outline outline) {
            List<UTF8String> notes = new ArrayList<>();
            for (ReasonCode note : outline.notes()) {
                notes.add(UTF8String.fromString(note.name()));
            }
            List<UTF8String> editions = new ArrayList<>();
            for (String edition : outline.editions()) {
                editions.add(UTF8String.fromString(edition));
            }
            return new Common(
                    outline,
                    UTF8String.fromString(outline.status().word()),
                    outline.reason().isPresent()
                            ? UTF8String.fromString(outline.reason().get().name())
                            : null,
                    notes,
                    editions);
        }
    }

    Row of(Reply reply) {
        Common common = known.get(reply.outlineNumber());
        if (common == null) {
            common = Common.of(reply.outline());
            known.put(reply.outlineNumber(), common);
        }
        Outline outline = common.outline();
        return RowFactory.create(
                amount(outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL)),
                amount(outline.facility(), reply.cents(Reply.Amounts.FACILITY)),
                amount(outline.total(), reply.cents(Reply.Amounts.TOTAL)),
                common.status(),
                common.reason() == null ? null : RowFactory.create(common.reason(), UTF8String.fromBytes(reply.text())),
                common.notes(),
                common.editions());
    }

    private static Decimal amount(boolean present, long cents) {
        return present ? Decimal.apply(cents, DIGITS, CENTS) : null;
    }
}
