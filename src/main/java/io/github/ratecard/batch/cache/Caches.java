package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.formula.Day;
import io.github.ratecard.batch.formula.PlaceKind;
import io.github.ratecard.batch.formula.Question;
import io.github.ratecard.batch.formula.Shared;
import io.github.ratecard.batch.formula.Where;
import io.github.ratecard.table.Looks;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What rows share, of a size that does not depend on how many there are. Shared between the threads. */
public final class Caches {
    private static final int QUESTIONS = 1 << 12;
    private static final int FIELDS = 1 << 12;
    private static final int PLACES = 1 << 13;
    private static final int DAYS = 1 << 12;

    private final Numbered<Outline> outlines = new Numbered<>();
    private final Numbered<PlaceKind> placeKinds = new Numbered<>();
    private final Looks placeLooks = new Looks();
    private final Numbered<Likeness> likenesses = new Numbered<>();
    private final KnownCodes codes = new KnownCodes();
    private final KnownAnswers answers = new KnownAnswers();
    private final LikeAnswers likeAnswers = new LikeAnswers();
    private final KeyedCache<Question> questions = new KeyedCache<>(QUESTIONS);
    private final KeyedCache<Shared> fields = new KeyedCache<>(FIELDS);
    private final AtomicInteger fieldNumbers = new AtomicInteger();
    private final KeyedCache<Where> places = new KeyedCache<>(PLACES);
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

    public KnownCodes codes() {
        return codes;
    }

    public KnownAnswers answers() {
        return answers;
    }

    public LikeAnswers likeAnswers() {
        return likeAnswers;
    }

    public KeyedCache<Question> questions() {
        return questions;
    }

    /**
     * What a row's fields but for its code share with others; without a number when there is no room to keep it. Two
     * threads may make two, which costs no more than a little room.
     */
    public Shared shared(RowKey fieldsOfRow) {
        Optional<Shared> known = fields.find(fieldsOfRow);
        if (known.isPresent()) {
            return known.get();
        }
        Shared shared = new Shared(fieldNumbers.getAndIncrement());
        return fields.put(fieldsOfRow, shared) ? shared : new Shared(-1);
    }

    public KeyedCache<Where> places() {
        return places;
    }

    public KeyedCache<Day> days() {
        return days;
    }
}
