package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.bytes.Words;
import io.github.ratecard.batch.formula.Asked;
import io.github.ratecard.batch.formula.Known;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Answers by what was asked, a question being one number: see {@link Asked}. Shared between threads: whoever finds a
 * question reads the answer that was written before it.
 */
public final class KnownAnswers {
    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int SMALLEST = 1 << 12;
    private static final int LARGEST = 1 << 18;

    private volatile Store store = new Store(SMALLEST);

    /** Slots of a question and the number of its answer, side by side. Replaced by a larger one, or by an empty one. */
    private static final class Store {
        private final long[] slots;
        private final Numbered<Known> answers;
        private int used;

        Store(int size) {
            this(size, new Numbered<>());
        }

        Store(int size, Numbered<Known> answers) {
            this.slots = new long[2 * size];
            this.answers = answers;
        }

        int size() {
            return slots.length / 2;
        }
    }

    /** What is known of a question. */
    public Known find(long question) {
        Store here = store;
        int size = here.size();
        for (int slot = slot(question, size); ; slot = slot + 1 & size - 1) {
            long known = (long) SLOTS.getAcquire(here.slots, 2 * slot);
            if (known == question) {
                return here.answers.get((int) here.slots[2 * slot + 1]);
            }
            if (known == 0) {
                return Known.NOTHING;
            }
        }
    }

    /** Keeps the answer to a question, which is never 0. */
    public synchronized void put(long question, Known answer) {
        if (2 * store.used >= store.size()) {
            store = store.size() < LARGEST ? larger(store) : new Store(SMALLEST);
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
        return (int) (Words.mixed(question) >>> 24) & size - 1;
    }
}
