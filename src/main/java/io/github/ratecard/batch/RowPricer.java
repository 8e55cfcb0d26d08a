package io.github.ratecard.batch;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.quote.Periods;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.Request;
import io.github.ratecard.quote.RequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Prices rows one by one, by the same rules as a single question. What earlier rows asked is answered by what they have
 * left; only what is new is read and worked out. For one thread.
 */
final class RowPricer {
    /** The period of rows without a date, for which it depends on today. */
    private static final int NO_DATE = 0xffff;

    /** Rows of one period and one kind of place have these bits in common. */
    private static final int KIND = 16;

    private static final int CHARGED = 1 << 31;

    private static final int LONGEST_LABEL = 40;

    private final Quoter quoter;
    private final QuestionReader reader;
    private final Periods periods;
    private final Caches caches;
    private final boolean labels;
    private final RowKey questionKey;
    private final RowKey placeKey;
    private final RowKey dayKey;
    private final long[] variables = new long[Variables.COUNT];
    private final long[] stack = new long[Formula.STACK];

    /** @param present the fields that rows may have */
    RowPricer(Quoter quoter, BatchOptions options, Periods periods, Caches caches, Set<Field> present) {
        this.quoter = quoter;
        this.reader = new QuestionReader(options.shared());
        this.periods = periods;
        this.caches = caches;
        this.labels = options.totals();
        List<Field> question = new ArrayList<>(present);
        question.removeIf(field -> !field.isOfTheQuestion() || field == Field.CHARGE);
        this.questionKey = new RowKey(question);
        List<Field> place = new ArrayList<>(present);
        place.removeIf(field -> !field.isOfThePlace());
        this.placeKey = new RowKey(place);
        this.dayKey = new RowKey(present.contains(Field.DATE) ? List.of(Field.DATE) : List.of());
    }

    /** Answers a row. */
    void price(RowFields row, Reply reply) {
        Day day = day(row);
        if (!day.given().isPresent()) {
            reply.take(Answer.unreadable(day.given().reason(), ""));
            return;
        }
        Where where = where(row, day);
        boolean keyed =
                where.kind() >= 0 && setVariables(row, where) && questionKey.take(row, circumstances(row, day, where));
        if (!keyed || !caches.answers().find(questionKey, variables, stack, labels ? label(row) : "", reply)) {
            workOut(row, day, where, keyed, reply);
        }
    }

    private static int circumstances(RowFields row, Day day, Where where) {
        int charged = row.length(Field.CHARGE) > 0 ? CHARGED : 0;
        return day.period() | where.kind() << KIND | charged;
    }

    /** The variables of the row's place, and its charge; false when that is no plain amount. */
    private boolean setVariables(RowFields row, Where where) {
        where.variables().get().copyTo(variables);
        if (row.length(Field.CHARGE) == 0) {
            return true;
        }
        long charge = Variables.charge(row.data(), row.from(Field.CHARGE), row.to(Field.CHARGE));
        variables[Variables.CHARGE] = charge;
        return charge >= 0;
    }

    /**
     * Answers a row that asks what none before it has asked, and keeps what those behind it can use: the answer for any
     * place, or the question.
     */
    private void workOut(RowFields row, Day day, Where where, boolean keyed, Reply reply) {
        boolean single = row.length(Field.PROCEDURE) == 0;
        boolean asKept = !(keyed && single) && row.length(Field.CHARGE) == 0 && questionKey.take(row, day.period());
        Optional<Question> known = asKept ? caches.questions().find(questionKey) : Optional.empty();
        Question question = known.isPresent() ? known.get() : prepare(row, day);
        Answer answer = question.in(where);
        reply.take(answer);
        if (Question.namesDate(answer)) {
            return;
        }
        if (keyed && question.isSameEverywhere()) {
            questionKey.take(row, circumstances(row, day, where));
            caches.answers().put(questionKey, answer, where.variables().get(), reply);
        } else if (asKept && known.isEmpty()) {
            caches.questions().put(questionKey, question);
        }
    }

    /** What the row asks, its date included, for an encounter of several rows. */
    Outcome<Request> request(RowFields row) {
        Day day = day(row);
        return day.given().isPresent()
                ? readable(() -> dated(reader.question(row), day.given().get()))
                : Outcome.none(day.given().reason());
    }

    Day day(RowFields row) {
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

    Where where(RowFields row, Day day) {
        if (!placeKey.take(row, day.period())) {
            return findPlace(row, day.date());
        }
        Optional<Where> known = caches.places().find(placeKey);
        if (known.isPresent()) {
            return known.get();
        }
        Where where = findPlace(row, day.date());
        if (where.isKept()) {
            caches.places().put(placeKey, where);
        }
        return where;
    }

    private Day readDay(RowFields row) {
        Outcome<Optional<LocalDate>> given = readable(() -> reader.date(row));
        if (!given.isPresent()) {
            return new Day(given, LocalDate.MIN, NO_DATE);
        }
        LocalDate date = quoter.serviceDate(given.get()).date();
        return new Day(given, date, given.get().isPresent() ? periods.of(date) : NO_DATE);
    }

    private Question prepare(RowFields row, Day day) {
        Outcome<PreparedQuote> prepared = readable(
                () -> quoter.prepare(dated(reader.question(row), day.given().get())));
        return Question.of(prepared, label(row));
    }

    private static String label(RowFields row) {
        Field field = row.length(Field.PROCEDURE) > 0 ? Field.PROCEDURE : Field.CODE;
        return row.length(field) > LONGEST_LABEL ? "" : row.text(field);
    }

    private Where findPlace(RowFields row, LocalDate date) {
        return Where.of(readable(() -> quoter.find(reader.place(row), date)), caches.placeKinds());
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
