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
 * Prices rows one by one, by the same rules as a single question. A row's question, place and day are looked up in
 * what earlier rows have left; only what is new is read and prepared. For one thread.
 */
final class RowPricer {
    /** The period of rows without a date, for which it depends on today. */
    private static final int NO_DATE = 0xffff;

    private static final int LONGEST_LABEL = 40;

    private final Quoter quoter;
    private final QuestionReader reader;
    private final Periods periods;
    private final Caches caches;
    private final RowKey questionKey;
    private final RowKey placeKey;
    private final RowKey dayKey;

    /** @param present the fields that rows may have */
    RowPricer(Quoter quoter, Request shared, Periods periods, Caches caches, Set<Field> present) {
        this.quoter = quoter;
        this.reader = new QuestionReader(shared);
        this.periods = periods;
        this.caches = caches;
        List<Field> question = new ArrayList<>(present);
        question.removeIf(field -> !field.isOfTheQuestion());
        this.questionKey = new RowKey(question);
        List<Field> place = new ArrayList<>(present);
        place.removeIf(field -> !field.isOfThePlace());
        this.placeKey = new RowKey(place);
        this.dayKey = new RowKey(present.contains(Field.DATE) ? List.of(Field.DATE) : List.of());
    }

    Answer price(RowFields row) {
        Day day = day(row);
        if (!day.given().isPresent()) {
            return Answer.unreadable(day.given().reason(), "");
        }
        boolean keyed = questionKey.take(row, day.period());
        Optional<Question> known = keyed ? caches.questions().find(questionKey) : Optional.empty();
        Question question = known.isPresent() ? known.get() : prepare(row, day);
        Where where = where(row, day);
        Answer answer = question.in(where);
        if (known.isEmpty() && keyed && !Question.namesDate(answer)) {
            caches.questions().put(questionKey, question);
        }
        return answer;
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
        return Where.of(readable(() -> quoter.find(reader.place(row), date)));
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
