package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.cache.Caches;
import io.github.ratecard.batch.cache.KeptCodes;
import io.github.ratecard.batch.cache.LikeCodes;
import io.github.ratecard.batch.cache.Likeness;
import io.github.ratecard.batch.cache.RowKey;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.FieldProblem;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.field.QuestionReader;
import io.github.ratecard.batch.field.Repairs;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.batch.formula.CodeAmount;
import io.github.ratecard.batch.formula.CodeFacts;
import io.github.ratecard.batch.formula.Day;
import io.github.ratecard.batch.formula.FieldsInCommon;
import io.github.ratecard.batch.formula.FormulaInput;
import io.github.ratecard.batch.formula.FormulaMaker;
import io.github.ratecard.batch.formula.KeptAnswer;
import io.github.ratecard.batch.formula.Parts;
import io.github.ratecard.batch.formula.Question;
import io.github.ratecard.batch.formula.QuestionKey;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.batch.formula.Variables;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Periods;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Prices rows one by one, by the same rules as a single question. A row that asks the same as an earlier one is answered
 * by what that one has left in the caches. Any other row is worked out in full. For one thread.
 */
public final class RowPricer {
    /** Greater than the number of any period. */
    private static final long NO_PERIOD = 1L << 32;

    private static final int LONGEST_LABEL = 40;
    /** Of the keys of mended rows, which have more fields; greater than the number of any period. */
    private static final long MENDED = 1L << 32;

    private final Quoter quoter;
    private final QuestionReader reader;
    private final Periods periods;
    private final Caches caches;
    private final boolean labels;
    private final LikeCodes likeCodes;
    private final BatchOptions options;
    private final Set<BatchField> present;
    private final long layout;
    /** Made for the first row that needs it: most files have none. */
    private Optional<Mending> mending = Optional.empty();

    private final FormulaInput given = new FormulaInput();
    private final RowKey fieldsKey;
    private final RowKey questionKey;
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
        this.reader = new QuestionReader(options.shared());
        this.periods = periods;
        this.caches = caches;
        this.labels = options.totals();
        List<BatchField> question = new ArrayList<>(present);
        question.removeIf(field -> !field.isOfTheQuestion() || field == BatchField.CHARGE);
        this.likeCodes = new LikeCodes(quoter.tables(), caches.likenesses());
        this.questionKey = new RowKey(question);
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
            mending = Optional.of(new Mending(new Repairs(options.dateOrder()), pricer));
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
        long asked = asked(row, day, where, shared);
        if (asked == 0) {
            workOut(row, day, where, shared, reply);
            return;
        }
        KeptAnswer known = caches.answers().find(QuestionKey.like(asked, given.likeness()));
        if (known == KeptAnswer.BY_CODE) {
            known = caches.answers().find(QuestionKey.byCode(asked, given.ownNumber()));
        } else if (known == KeptAnswer.NOTHING) {
            known = ofLikes(asked, shared);
        }
        if (known == KeptAnswer.NOTHING) {
            workOut(row, day, where, shared, reply);
        } else {
            known.reply(given, where, labels ? label(row) : "", reply);
        }
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

    /**
     * The answer of another code for which the tables that were asked say the same. It is kept for all codes that are
     * like the row's.
     */
    private KeptAnswer ofLikes(long asked, FieldsInCommon shared) {
        Optional<Likeness> likeness = likeCodes.likeness(given.likeness());
        KeptAnswer known = likeness.isPresent()
                ? caches.likeAnswers().find(asked, likeness.get(), shared.tables())
                : KeptAnswer.NOTHING;
        if (known != KeptAnswer.NOTHING) {
            caches.answers().put(QuestionKey.like(asked, given.likeness()), known);
        }
        return known;
    }

    /**
     * What the row asks, without its code, as a number; 0 when its answer cannot be kept. The kind of its place counts
     * only for the parts that such rows were seen to ask for.
     */
    private long asked(RowFields row, Day day, RowPlace where, FieldsInCommon shared) {
        int kind = where.kind(shared.parts(), caches.placeKinds());
        return QuestionKey.of(shared.number(), kind, day.period(), row.length(BatchField.CHARGE) > 0);
    }

    /**
     * Works a row out, and keeps what later rows can use: the answer for any place, if possible for any code that is
     * like this one, or else the question.
     */
    private void workOut(RowFields row, Day day, RowPlace where, FieldsInCommon shared, Reply reply) {
        boolean several = row.length(BatchField.PROCEDURE) > 0 && row.length(BatchField.CHARGE) == 0;
        boolean asKept = several && questionKey.take(row, layout + day.period());
        Optional<Question> known = asKept ? caches.questions().find(questionKey) : Optional.empty();
        quoter.tables().looks().begin();
        caches.placeLooks().begin();
        Question question = known.isPresent() ? known.get() : prepare(row, day);
        RowAnswer answer = question.in(where);
        reply.take(answer);
        if (Question.namesDate(answer)) {
            return;
        }
        // Under all the parts that this question asks for, which need not have been known before
        shared.learn(question.parts());
        long asked = asked(row, day, where, shared);
        if (asked != 0 && question.isSameEverywhere() && !caches.placeLooks().any()) {
            keep(row, day, where, shared, asked, answer, question.parts(), reply);
        } else if (asKept && known.isEmpty()) {
            caches.questions().put(questionKey, question);
        }
    }

    private void keep(
            RowFields row,
            Day day,
            RowPlace where,
            FieldsInCommon shared,
            long asked,
            RowAnswer answer,
            Parts parts,
            Reply reply) {
        boolean ofCode = row.length(BatchField.CODE) > 0;
        Variables variables = where.variables().get();
        Set<TableKind> tables = quoter.tables().looks().asked();
        shared.learn(tables);
        List<CodeAmount> amounts =
                ofCode ? likeCodes.amounts(HcpcsCode.parse(row.text(BatchField.CODE)), day.date(), tables) : List.of();
        int lookedAt = likeCodes.lookedAt();
        if (ofCode && lookedAt > given.lookedAt()) {
            // The rules have looked at something by which the code was not compared
            caches.codes().lookAt(lookedAt);
            return;
        }
        Optional<PaymentSystem> against = answer.reason().isPresent()
                ? parts.against(answer.reason().get(), where.found().get())
                : Optional.empty();
        Optional<Likeness> likeness = likeCodes.likeness(given.likeness());
        // A reason names the code, unless the place has it for every code
        boolean alike = !ofCode
                || likeness.isPresent()
                        && (answer.reason().isEmpty() || against.isPresent())
                        && !quoter.tables().looks().any();
        Optional<KeptAnswer> forLikes =
                alike ? FormulaMaker.make(answer, variables, amounts, reply, against) : Optional.empty();
        if (forLikes.isPresent() && ofCode) {
            caches.likeAnswers().put(asked, likeness.get(), tables, forLikes.get());
        } else if (forLikes.isPresent()) {
            caches.answers().put(QuestionKey.like(asked, given.likeness()), forLikes.get());
        } else {
            keepByCode(asked, FormulaMaker.make(answer, variables, List.of(), reply, against));
        }
    }

    private void keepByCode(long asked, Optional<KeptAnswer> forCode) {
        caches.answers().put(QuestionKey.like(asked, given.likeness()), KeptAnswer.BY_CODE);
        if (forCode.isPresent()) {
            caches.answers().put(QuestionKey.byCode(asked, given.ownNumber()), forCode.get());
        }
    }

    /** Notes the row's code; false when it is none. */
    private boolean takeCode(RowFields row, Day day) {
        if (row.length(BatchField.CODE) == 0) {
            given.takeNoCode();
            return true;
        }
        long key = KeptCodes.key(row.data(), row.from(BatchField.CODE), row.to(BatchField.CODE), day.period());
        if (key != 0 && caches.codes().find(key, given)) {
            return true;
        }
        String code = row.text(BatchField.CODE).toUpperCase(Locale.ROOT);
        if (key == 0 || !HcpcsCode.isCode(code)) {
            return false;
        }
        int lookedAt;
        CodeFacts facts;
        do {
            lookedAt = likeCodes.lookedAt();
            facts = likeCodes.facts(new HcpcsCode(code), day.date());
        } while (!caches.codes().put(key, facts, lookedAt, given));
        return true;
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
        Outcome<Request> request = request(row);
        Outcome<RowPlace> where =
                request.isPresent() ? Outcome.of(where(row, day(row))) : Outcome.none(request.reason());
        return new HeldRow(at, request, where, mended);
    }

    /** What the row asks, its date included. */
    private Outcome<Request> request(RowFields row) {
        Day day = day(row);
        return day.given().isPresent()
                ? readable(() -> dated(reader.question(row), day.given().get()))
                : Outcome.none(day.given().reason());
    }

    private Day day(RowFields row) {
        if (!dayKey.take(row, 0)) {
            return readDay(row);
        }
        Optional<Day> known = caches.days().find(dayKey);
        if (known.isPresent()) {
            return known.get();
        }
        Day day = readDay(row);
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
        RowPlace where = findPlace(row, day.date());
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

    private Day readDay(RowFields row) {
        Outcome<Optional<LocalDate>> given = readable(() -> reader.date(row));
        if (!given.isPresent()) {
            return new Day(given, LocalDate.MIN, Day.NO_DATE);
        }
        LocalDate date = quoter.serviceDate(given.get()).date();
        return new Day(given, date, given.get().isPresent() ? periods.of(date) : Day.NO_DATE);
    }

    private Question prepare(RowFields row, Day day) {
        Outcome<PreparedQuote> prepared = readable(
                () -> quoter.prepare(dated(reader.question(row), day.given().get())));
        return Question.of(prepared, label(row));
    }

    private static String label(RowFields row) {
        BatchField field = row.length(BatchField.PROCEDURE) > 0 ? BatchField.PROCEDURE : BatchField.CODE;
        return row.length(field) > LONGEST_LABEL ? "" : row.text(field);
    }

    private RowPlace findPlace(RowFields row, LocalDate date) {
        return RowPlace.of(readable(() -> quoter.find(reader.place(row), date)), caches.placeLooks());
    }

    private static Request dated(Request request, Optional<LocalDate> date) {
        return date.isPresent() ? request.withDate(date.get()) : request;
    }

    private static <T> Outcome<T> readable(Supplier<T> read) {
        try {
            return Outcome.of(read.get());
        } catch (FieldProblem wrong) {
            return Outcome.none(wrong.reason());
        } catch (RequestException wrong) {
            return Outcome.none(FieldProblem.of(wrong).reason());
        }
    }
}
