package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.cache.Caches;
import io.github.ratecard.batch.cache.LikeCodes;
import io.github.ratecard.batch.cache.Likeness;
import io.github.ratecard.batch.cache.RowKey;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.FieldProblem;
import io.github.ratecard.batch.field.QuestionReader;
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
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Periods;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works out what no earlier row has left in the caches, and leaves it there. The code below this class is large and
 * seldom runs. The launcher tells the JVM, by the name of this class, not to compile it into the code that runs for every
 * row: compiling that took up to two seconds then. For one thread.
 */
final class NewRows {
    private static final int LONGEST_LABEL = 40;

    private final Quoter quoter;
    private final QuestionReader reader;
    private final Periods periods;
    private final Caches caches;
    private final LikeCodes likeCodes;
    private final FormulaInput given;
    private final RowKey questionKey;
    private final long layout;

    /**
     * @param given what a row puts into a formula; its place and charge are taken already
     * @param questionKey of all that a row asks, but for its place, day and charge
     * @param layout a number that keeps the keys of these fields apart from those of others
     */
    NewRows(
            Quoter quoter,
            BatchOptions options,
            Periods periods,
            Caches caches,
            FormulaInput given,
            RowKey questionKey,
            long layout) {
        this.quoter = quoter;
        this.reader = new QuestionReader(options.shared());
        this.periods = periods;
        this.caches = caches;
        this.likeCodes = new LikeCodes(quoter.tables(), caches.likenesses());
        this.given = given;
        this.questionKey = questionKey;
        this.layout = layout;
    }

    /** The day of a row. */
    Day day(RowFields row) {
        Outcome<Optional<LocalDate>> named = readable(() -> reader.date(row));
        if (!named.isPresent()) {
            return new Day(named, LocalDate.MIN, Day.NO_DATE, -1);
        }
        LocalDate date = quoter.serviceDate(named.get()).date();
        boolean given = named.get().isPresent();
        return new Day(named, date, given ? periods.of(date) : Day.NO_DATE, caches.dayNumber(date, given));
    }

    /**
     * Notes the code of a row that no earlier one has named in its period; false when it is none.
     *
     * @param key of the code, under which it is kept
     */
    boolean takeCode(RowFields row, long key, Day day) {
        String code = row.text(BatchField.CODE).toUpperCase(Locale.ROOT);
        if (!HcpcsCode.isCode(code)) {
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

    /** What a row asks, its date included. */
    Outcome<Request> request(RowFields row, Day day) {
        return day.given().isPresent()
                ? readable(() -> dated(reader.question(row), day.given().get()))
                : Outcome.none(day.given().reason());
    }

    /**
     * Works a row out, and keeps what later rows can use: the answer for any place, if possible for any code that is
     * like this one, or else the question.
     */
    void answer(RowFields row, Day day, RowPlace where, FieldsInCommon shared, Reply reply) {
        boolean several = row.length(BatchField.PROCEDURE) > 0 && row.length(BatchField.CHARGE) == 0;
        boolean asKept = several && questionKey.take(row, layout + day.period());
        Optional<Question> known = asKept ? caches.questions().find(questionKey) : Optional.empty();
        quoter.tables().looks().begin();
        caches.placeLooks().begin();
        Question question = known.isPresent() ? known.get() : prepare(row, day);
        RowAnswer answer = question.in(where);
        reply.take(answer);
        boolean namesDate = Question.namesDate(answer);
        // Under all the parts that this question asks for, which need not have been known before
        shared.learn(question.parts());
        long asked = shared.asked(row, day, where, caches.placeKinds());
        if (asked != 0 && question.isSameEverywhere() && !caches.placeLooks().any()) {
            if (namesDate) {
                keepOnDay(day, where, asked, answer, question.parts(), reply);
            } else {
                keep(row, day, where, shared, asked, answer, question.parts(), reply);
            }
        } else if (asKept && known.isEmpty() && !namesDate) {
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
        Optional<PaymentSystem> against = against(answer, parts, where);
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

    /** Keeps an answer for the rows that ask the same of the same code on the same day. */
    private void keepOnDay(Day day, RowPlace where, long asked, RowAnswer answer, Parts parts, Reply reply) {
        long onDay = QuestionKey.onDay(asked, day);
        if (onDay != 0) {
            Variables variables = where.variables().get();
            Optional<KeptAnswer> kept =
                    FormulaMaker.make(answer, variables, List.of(), reply, against(answer, parts, where));
            if (kept.isPresent()) {
                caches.answersOfDays().put(QuestionKey.byCode(onDay, given.ownNumber()), kept.get());
            }
        }
    }

    private static Optional<PaymentSystem> against(RowAnswer answer, Parts parts, RowPlace where) {
        return answer.reason().isPresent()
                ? parts.against(answer.reason().get(), where.found().get())
                : Optional.empty();
    }

    private void keepByCode(long asked, Optional<KeptAnswer> forCode) {
        caches.answers().put(QuestionKey.like(asked, given.likeness()), KeptAnswer.BY_CODE);
        if (forCode.isPresent()) {
            caches.answers().put(QuestionKey.byCode(asked, given.ownNumber()), forCode.get());
        }
    }

    /**
     * The answer of another code for which the tables that were asked say the same. It is kept for all codes that are
     * like the row's.
     */
    KeptAnswer ofLikes(long asked, FieldsInCommon shared) {
        Optional<Likeness> likeness = likeCodes.likeness(given.likeness());
        KeptAnswer known = likeness.isPresent()
                ? caches.likeAnswers().find(asked, likeness.get(), shared.tables())
                : KeptAnswer.NOTHING;
        if (known != KeptAnswer.NOTHING) {
            caches.answers().put(QuestionKey.like(asked, given.likeness()), known);
        }
        return known;
    }

    private Question prepare(RowFields row, Day day) {
        Outcome<PreparedQuote> prepared = readable(
                () -> quoter.prepare(dated(reader.question(row), day.given().get())));
        return Question.of(prepared, label(row));
    }

    /** What a row is added up under. */
    static String label(RowFields row) {
        BatchField field = row.length(BatchField.PROCEDURE) > 0 ? BatchField.PROCEDURE : BatchField.CODE;
        return row.length(field) > LONGEST_LABEL ? "" : row.text(field);
    }

    /** The place of a row. */
    RowPlace place(RowFields row, LocalDate date) {
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
