package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.bytes.EightBytes;
import io.github.ratecard.batch.formula.CodeFacts;
import io.github.ratecard.batch.formula.FormulaInput;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The facts of codes by period. Rows name codes in any order, so the time to find one is the time to read its memory:
 * all facts of a code lie in one stretch. Shared between threads: facts are written before the index names them.
 */
public final class KeptCodes {
    private static final VarHandle INDEX = MethodHandles.arrayElementVarHandle(int[].class);

    /** Characters of a code. */
    private static final int CODE = 5;

    /** An index grows with what is kept: a small one stays in the memory next to the processor. */
    private static final int SMALLEST = 1 << 10;
    /** Several times as many as there are codes in all schedules. */
    private static final int LARGEST = 1 << 17;

    /**
     * So many slots are tried for a code that they are not all taken while half of the index is free. Otherwise all that
     * is kept would be dropped.
     */
    private static final int NEIGHBOURS = 64;

    private static final int PAGE = 1 << 16;
    private static final int PAGES = 64;
    /** A code's key. */
    private static final int KEY = 2;

    private volatile Store store = new Store(0);
    /** How many codes were put, for their numbers; 0 is no code's. */
    private int codes = 1;

    /**
     * An index and the pages it points into, in which a record is a key and a code's facts. When the index is half full,
     * one twice as large takes its place; when the largest or the pages are full, all is dropped.
     */
    private static final class Store {
        /** Where the record of a slot's code is, counted from 1. */
        private final int[] index;

        private final int[][] pages;
        /** How many columns the likenesses were found by, at least. */
        private final int lookedAt;

        private int page;
        private int used;
        private int records;

        /** An empty one. */
        Store(int lookedAt) {
            this.index = new int[SMALLEST];
            this.pages = new int[PAGES][];
            this.lookedAt = lookedAt;
            this.page = -1;
            this.used = PAGE;
        }

        /** One with the same records and a larger index. */
        Store(Store full) {
            this.index = new int[2 * full.index.length];
            this.pages = full.pages;
            this.lookedAt = full.lookedAt;
            this.page = full.page;
            this.used = full.used;
            this.records = full.records;
            for (int place : full.index) {
                int free = place > 0 ? freeSlot(index, keyAt(place - 1)) : -1;
                if (free >= 0) {
                    index[free] = place;
                }
            }
        }

        boolean isHalfFull() {
            return 2 * records >= index.length && index.length < LARGEST;
        }

        private long keyAt(int place) {
            int[] words = pages[place / PAGE];
            int at = place % PAGE;
            return (long) words[at + 1] << Integer.SIZE | words[at] & 0xffff_ffffL;
        }
    }

    /** Forgets likenesses that were found by fewer columns. */
    public synchronized void lookAt(int columns) {
        if (store.lookedAt < columns) {
            store = new Store(columns);
        }
    }

    /** A code in a period as one number; 0 for what is no code. */
    public static long key(byte[] data, int from, int to, int period) {
        if (to - from != CODE) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | data[i] & 0xff;
        }
        return key << Short.SIZE | period;
    }

    /** Tells a row the facts of its code; false when nothing is known of it. */
    public boolean find(long key, FormulaInput given) {
        Store here = store;
        int last = here.index.length - 1;
        int slot = slot(key);
        for (int i = 0; i < NEIGHBOURS; i++) {
            int place = (int) INDEX.getAcquire(here.index, slot + i & last) - 1;
            if (place < 0) {
                return false;
            }
            int[] page = here.pages[place / PAGE];
            int at = place % PAGE;
            if (page[at] == (int) key && page[at + 1] == (int) (key >>> Integer.SIZE)) {
                given.takeCode(page, at + KEY, here.lookedAt);
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps the facts of a code, and tells them to a row; false when they were found by fewer columns than others, and must
     * be found again.
     *
     * @param lookedAt by how many columns they were found, at least
     */
    public synchronized boolean put(long key, CodeFacts facts, int lookedAt, FormulaInput given) {
        Store here = store;
        if (lookedAt < here.lookedAt) {
            return false;
        }
        if (here.isHalfFull()) {
            here = new Store(here);
        }
        int words = KEY + facts.words();
        int free = freeSlot(here.index, key);
        if (free < 0 || here.used + words > PAGE && here.page + 1 == PAGES) {
            here = new Store(here.lookedAt);
            free = freeSlot(here.index, key);
        }
        if (here.used + words > PAGE) {
            here.pages[++here.page] = new int[PAGE];
            here.used = 0;
        }
        int[] page = here.pages[here.page];
        page[here.used] = (int) key;
        page[here.used + 1] = (int) (key >>> Integer.SIZE);
        facts.copyTo(page, here.used + KEY, codes++);
        given.takeCode(page, here.used + KEY, here.lookedAt);
        INDEX.setRelease(here.index, free, here.page * PAGE + here.used + 1);
        here.used += words;
        here.records++;
        store = here;
        return true;
    }

    /** Where a code can go; -1 when its neighbourhood is full. */
    private static int freeSlot(int[] index, long key) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            int at = slot(key) + i & index.length - 1;
            if (index[at] == 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where a code is looked for first, but for the size of the index. Codes of digits that follow one another lie apart
     * by the highest bits only; by lower ones they form runs longer than the neighbourhood.
     */
    private static int slot(long key) {
        return (int) (EightBytes.mixed(key) >>> 40);
    }
}
