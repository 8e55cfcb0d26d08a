package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.formula.Day;
import io.github.ratecard.batch.formula.FieldsInCommon;
import io.github.ratecard.batch.formula.PlaceKind;
import io.github.ratecard.batch.formula.Question;
import io.github.ratecard.batch.formula.QuestionKey;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.table.Looks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What rows share, of a size that does not depend on how many there are. Shared between the threads. */
public final class Caches {
    private static final int QUESTIONS = 1 << 12;
    private static final int FIELDS = 1 << 12;
    private static final int PLACES = 1 << 13;
    private static final int DAYS = 1 << 12;
    /** Fewer than of other answers: each has a text of its own. */
    private static final int ANSWERS_OF_DAYS = 1 << 17;

    private final Numbered<Outline> outlines = new Numbered<>();
    private final Numbered<PlaceKind> placeKinds = new Numbered<>();
    private final Looks placeLooks = new Looks();
    private final Numbered<Likeness> likenesses = new Numbered<>();
    private final KeptCodes codes = new KeptCodes();
    private final KeptAnswers answers = new KeptAnswers();
    private final KeptAnswers answersOfDays = new KeptAnswers(ANSWERS_OF_DAYS);
    private final Numbered<Long> dayNumbers = new Numbered<>();
    private final LikeAnswers likeAnswers = new LikeAnswers();
    private final KeyedCache<Question> questions = new KeyedCache<>(QUESTIONS);
    private final KeyedCache<FieldsInCommon> fields = new KeyedCache<>(FIELDS);
    private final AtomicInteger fieldNumbers = new AtomicInteger();
    private final KeyedCache<RowPlace> places = new KeyedCache<>(PLACES);
    private final KeyedCache<Day> days = new KeyedCache<>(DAYS);

    public Numbered<Outline> outlines() {
        return outlines;
    }

    public Numbered<PlaceKind> placeKinds() {
        return placeKinds;
    }

    /** Looks at the indices of a place. */
    public Looks placeLooks() {
        return placeLooks;
    }

    public Numbered<Likeness> likenesses() {
        return likenesses;
    }

    public KeptCodes codes() {
        return codes;
    }

    public KeptAnswers answers() {
        return answers;
    }

    /** Answers that name their date, by {@link QuestionKey#onDay} and code. */
    public KeptAnswers answersOfDays() {
        return answersOfDays;
    }

    /** Counts the days, those that are given apart from those that are not. */
    public int dayNumber(LocalDate date, boolean given) {
        return dayNumbers.number(2 * date.toEpochDay() + (given ? 1 : 0));
    }

    public LikeAnswers likeAnswers() {
        return likeAnswers;
    }

    public KeyedCache<Question> questions() {
        return questions;
    }

    /**
     * What the fields of a row, without its code, have in common with those of others. It has no number when there is no
     * room for it. Two threads may make two of them; that only takes a little more room.
     */
    public FieldsInCommon shared(RowKey fieldsOfRow) {
        Optional<FieldsInCommon> known = fields.find(fieldsOfRow);
        if (known.isPresent()) {
            return known.get();
        }
        FieldsInCommon shared = new FieldsInCommon(fieldNumbers.getAndIncrement());
        return fields.put(fieldsOfRow, shared) ? shared : new FieldsInCommon(-1);
    }

    public KeyedCache<RowPlace> places() {
        return places;
    }

    public KeyedCache<Day> days() {
        return days;
    }
}
