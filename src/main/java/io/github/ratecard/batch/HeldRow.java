package io.github.ratecard.batch;

import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.request.Request;
import java.util.Set;

/**
 * A row that waits for the others of its encounter.
 *
 * @param row where it stands among the held bytes
 * @param request what it asks, its place left out; or why it cannot be read
 * @param where its place; not looked at unless the request is there
 * @param mended what was mended of it before it was read
 */
record HeldRow(ParsedRow row, Outcome<Request> request, Outcome<RowPlace> where, Set<ReasonCode> mended) {
    static HeldRow unreadable(ParsedRow row, Reason why, Set<ReasonCode> mended) {
        return new HeldRow(row, Outcome.none(why), Outcome.none(why), mended);
    }

    boolean isReadable() {
        return request.isPresent() && where.isPresent() && where.get().found().isPresent();
    }
}
