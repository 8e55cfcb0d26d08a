package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.bytes.EightBytes;
import io.github.ratecard.batch.formula.KeptAnswer;
import io.github.ratecard.batch.formula.QuestionKey;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Kept answers by question, which is one number: see {@link QuestionKey}. Shared between threads: an answer is written
 * before its question, so whoever finds the question finds the answer.
 */
public final class KeptAnswers {
    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int SMALLEST = 1 << 12;
    private static final int LARGEST = 1 << 18;

    private final int largest;
    private volatile Store store = new Store(SMALLEST);

    public KeptAnswers() {
        this(LARGEST);
    }

    /** @param largest a power of two; half as many answers are kept */
    KeptAnswers(int largest) {
        this.largest = largest;
    }

    /**
     * Slots of a question and the number of its answer, side by side. When it is half full, a store twice as large takes
     * its place; the largest is replaced by an empty one.
     */
    private static final class Store {
        private final long[] slots;
        private final Numbered<KeptAnswer> answers;
        private int used;

        Store(int size) {
            this(size, new Numbered<>());
        }

        Store(int size, Numbered<KeptAnswer> answers) {
            this.slots = new long[2 * size];
            this.answers = answers;
        }

        int size() {
            return slots.length / 2;
        }
    }

    /** What is known of a question. */
    public KeptAnswer find(long question) {
        Store here = store;
        int size = here.size();
        for (int slot = slot(question, size); ; slot = slot + 1 & size - 1) {
            long known = (long) SLOTS.getAcquire(here.slots, 2 * slot);
            if (known == question) {
                return here.answers.get((int) here.slots[2 * slot + 1]);
            }
            if (known == 0) {
                return KeptAnswer.NOTHING;
            }
        }
    }

    /** Keeps the answer to a question, which is never 0. */
    public synchronized void put(long question, KeptAnswer answer) {
        if (2 * store.used >= store.size()) {
            store = store.size() < largest ? larger(store) : new Store(SMALLEST);
        }
        put(store, question, store.answers.number(answer));
    }

    private static Store larger(Store full) {
        Store larger = new Store(2 * full.size(), full.answers);
        for (int at = 0; at < full.slots.length; at += 2) {
            if (full.slots[at] != 0) {
                put(larger, full.slots[at], full.slots[at + 1]);
            }
        }
        return larger;
    }

    private static void put(Store into, long question, long answer) {
        int size = into.size();
        int slot = slot(question, size);
        while (into.slots[2 * slot] != 0 && into.slots[2 * slot] != question) {
            slot = slot + 1 & size - 1;
        }
        if (into.slots[2 * slot] == 0) {
            into.slots[2 * slot + 1] = answer;
            into.used++;
            SLOTS.setRelease(into.slots, 2 * slot, question);
        }
    }

    private static int slot(long question, int size) {
        return (int) (EightBytes.mixed(question) >>> 24) & size - 1;
    }
}
