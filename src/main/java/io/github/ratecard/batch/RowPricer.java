package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.cache.Caches;
import io.github.ratecard.batch.cache.KeptCodes;
import io.github.ratecard.batch.cache.RowKey;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.field.Repairs;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.batch.formula.Day;
import io.github.ratecard.batch.formula.FieldsInCommon;
import io.github.ratecard.batch.formula.FormulaInput;
import io.github.ratecard.batch.formula.KeptAnswer;
import io.github.ratecard.batch.formula.QuestionKey;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Periods;
import io.github.ratecard.quote.request.Request;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prices rows one by one, by the same rules as a single question. A row that asks the same as an earlier one is answered
 * by what that one has left in the caches; any other is left to {@link NewRows}. For one thread.
 */
public final class RowPricer {
    /** Greater than the number of any period. */
    private static final long NO_PERIOD = 1L << 32;

    /** Of the keys of mended rows, which have more fields; greater than the number of any period. */
    private static final long MENDED = 1L << 32;

    private final Quoter quoter;
    private final Periods periods;
    private final Caches caches;
    private final boolean labels;
    private final NewRows newRows;
    private final BatchOptions options;
    private final Set<BatchField> present;
    private final long layout;
    /** Made for the first row that needs it: most files have none. */
    private Optional<Mending> mending = Optional.empty();

    private final FormulaInput given = new FormulaInput();
    private final RowKey fieldsKey;
    private final RowKey placeKey;
    private final RowKey dayKey;

    /** @param present the fields that rows may have */
    RowPricer(Quoter quoter, BatchOptions options, Periods periods, Caches caches, Set<BatchField> present) {
        this(quoter, options, periods, caches, present, 0);
    }

    /** @param layout a number that keeps the keys of these fields apart from those of others */
    private RowPricer(
            Quoter quoter, BatchOptions options, Periods periods, Caches caches, Set<BatchField> present, long layout) {
        this.options = options;
        this.present = present;
        this.layout = layout;
        this.quoter = quoter;
        this.periods = periods;
        this.caches = caches;
        this.labels = options.totals();
        List<BatchField> question = new ArrayList<>(present);
        question.removeIf(field -> !field.isOfTheQuestion() || field == BatchField.CHARGE);
        this.newRows = new NewRows(quoter, options, periods, caches, given, new RowKey(question), layout);
        List<BatchField> fields = new ArrayList<>(question);
        fields.remove(BatchField.CODE);
        this.fieldsKey = new RowKey(fields);
        List<BatchField> place = new ArrayList<>(present);
        place.removeIf(field -> !field.isOfThePlace());
        this.placeKey = new RowKey(place);
        this.dayKey = new RowKey(present.contains(BatchField.DATE) ? List.of(BatchField.DATE) : List.of());
    }

    /** The times in which rows of some fields are answered alike. Those that name hospitals have more of them. */
    static Periods periods(Quoter quoter, BatchOptions options, Set<BatchField> present) {
        boolean hospitals = present.contains(BatchField.HOSPITAL)
                || options.shared().place().hospital().isPresent();
        return hospitals ? quoter.periodsOfHospitals() : quoter.periods();
    }

    /**
     * What mends rows, and prices those that were mended.
     *
     * @param pricer another one where a mended row may have a field that others have not
     */
    private record Mending(Repairs repairs, RowPricer pricer) {}

    private Mending mending() {
        if (mending.isEmpty()) {
            // Modifiers may have stood behind the code
            boolean more = present.contains(BatchField.CODE) && !present.contains(BatchField.MODIFIERS);
            Set<BatchField> fields = EnumSet.copyOf(present);
            fields.add(BatchField.MODIFIERS);
            RowPricer pricer = more ? new RowPricer(quoter, options, periods, caches, fields, MENDED) : this;
            mending = Optional.of(new Mending(new Repairs(options.dateOrder(), quoter.tables()), pricer));
        }
        return mending.get();
    }

    /** Answers a row. One that cannot be read as it is, is mended where that is certain. */
    void price(RowFields row, Reply reply) {
        boolean odd = hasOddCharge(row);
        if (!odd) {
            priceAsItIs(row, reply);
        }
        if (odd || !reply.isRead()) {
            mend(row, odd, reply);
        }
    }

    /** @param open whether the row has no answer yet */
    private void mend(RowFields row, boolean open, Reply reply) {
        Repairs repairs = mending().repairs();
        if (repairs.mend(row)) {
            if (repairs.refused().isPresent()) {
                reply.take(RowAnswer.unreadable(repairs.refused().get(), ""));
            } else {
                mending().pricer().priceAsItIs(repairs.fields(), reply);
            }
            reply.mended(repairs.made());
        } else if (open) {
            priceAsItIs(row, reply);
        }
    }

    /** Whether a charge is more than digits and a point. It could be read, but not by a formula. */
    private static boolean hasOddCharge(RowFields row) {
        byte[] data = row.data();
        int to = row.to(BatchField.CHARGE);
        for (int at = row.from(BatchField.CHARGE); at < to; at++) {
            if (data[at] != '.' && (data[at] < '0' || data[at] > '9')) {
                return true;
            }
        }
        return false;
    }

    private void priceAsItIs(RowFields row, Reply reply) {
        Day day = day(row);
        if (!day.given().isPresent()) {
            reply.take(RowAnswer.unreadable(day.given().reason(), ""));
            return;
        }
        RowPlace where = where(row, day);
        if (!where.found().isPresent()) {
            reply.take(RowAnswer.unreadable(where.found().reason(), ""));
            return;
        }
        FieldsInCommon shared = shared(row, day, where);
        long asked = shared.asked(row, day, where, caches.placeKinds());
        if (asked == 0) {
            newRows.answer(row, day, where, shared, reply);
            return;
        }
        KeptAnswer known = caches.answers().find(QuestionKey.like(asked, given.likeness()));
        if (known == KeptAnswer.BY_CODE) {
            known = caches.answers().find(QuestionKey.byCode(asked, given.ownNumber()));
        }
        if (known == KeptAnswer.NOTHING) {
            known = answerOfDay(asked, day);
        }
        if (known == KeptAnswer.NOTHING) {
            known = newRows.ofLikes(asked, shared);
        }
        if (known == KeptAnswer.NOTHING) {
            newRows.answer(row, day, where, shared, reply);
        } else {
            known.reply(given, where, labels ? NewRows.label(row) : "", reply);
        }
    }

    /** What is known of the row's code on its day alone. */
    private KeptAnswer answerOfDay(long asked, Day day) {
        long onDay = QuestionKey.onDay(asked, day);
        return onDay == 0
                ? KeptAnswer.NOTHING
                : caches.answersOfDays().find(QuestionKey.byCode(onDay, given.ownNumber()));
    }

    /**
     * What the row has in common with others. It has no number when the row's answer cannot be kept. Takes what the row
     * puts into a formula.
     */
    private FieldsInCommon shared(RowFields row, Day day, RowPlace where) {
        boolean usual = where.variables().isPresent()
                && given.take(where.variables().get(), row)
                && takeCode(row, day)
                && QuestionKey.fits(given.ownNumber())
                && QuestionKey.fits(given.likeness())
                && fieldsKey.take(row, layout);
        return usual ? caches.shared(fieldsKey) : new FieldsInCommon(-1);
    }

    /** Notes the row's code; false when it is none. */
    private boolean takeCode(RowFields row, Day day) {
        if (row.length(BatchField.CODE) == 0) {
            given.takeNoCode();
            return true;
        }
        long key = KeptCodes.key(row.data(), row.from(BatchField.CODE), row.to(BatchField.CODE), day.period());
        return key != 0 && (caches.codes().find(key, given) || newRows.takeCode(row, key, day));
    }

    /**
     * What a row asks that is held for its encounter.
     *
     * @param at where it is held
     */
    HeldRow hold(RowFields row, ParsedRow at) {
        HeldRow held = held(row, at, Set.of());
        if (held.isReadable() && !hasOddCharge(row)) {
            return held;
        }
        Repairs repairs = mending().repairs();
        if (!repairs.mend(row)) {
            return held;
        }
        return repairs.refused().isPresent()
                ? HeldRow.unreadable(at, repairs.refused().get(), repairs.made())
                : held(repairs.fields(), at, repairs.made());
    }

    private HeldRow held(RowFields row, ParsedRow at, Set<ReasonCode> mended) {
        Day day = day(row);
        Outcome<Request> request = newRows.request(row, day);
        Outcome<RowPlace> where = request.isPresent() ? Outcome.of(where(row, day)) : Outcome.none(request.reason());
        return new HeldRow(at, request, where, mended);
    }

    private Day day(RowFields row) {
        if (!dayKey.take(row, 0)) {
            return newRows.day(row);
        }
        Optional<Day> known = caches.days().find(dayKey);
        if (known.isPresent()) {
            return known.get();
        }
        Day day = newRows.day(row);
        caches.days().put(dayKey, day);
        return day;
    }

    private RowPlace where(RowFields row, Day day) {
        Optional<RowPlace> known = place(row, day.period());
        if (known.isEmpty()) {
            known = place(row, dayAlone(day));
        }
        if (known.isPresent()) {
            return known.get();
        }
        RowPlace where = newRows.place(row, day.date());
        if (placeKey.take(row, where.namesDate() ? dayAlone(day) : day.period())) {
            caches.places().put(placeKey, where);
        }
        return where;
    }

    private Optional<RowPlace> place(RowFields row, long when) {
        return placeKey.take(row, when) ? caches.places().find(placeKey) : Optional.empty();
    }

    /** Stands for a day as periods stand for theirs. */
    private static long dayAlone(Day day) {
        return NO_PERIOD + day.date().toEpochDay();
    }
}
