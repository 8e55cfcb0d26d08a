package io.github.ratecard.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Answers by what was asked, ready to be worked out for any place of a kind: their outline, their formula, and the
 * formula's constants. Rows of many codes find nothing in a processor's cache, so an answer lies in one stretch of
 * memory, key and all, instead of in a graph of objects. Shared between threads: whoever finds something reads what was
 * written before it was put into the index.
 */
final class KnownAnswers {
    private static final VarHandle INDEX = MethodHandles.arrayElementVarHandle(long[].class);

    private static final int INDEX_SIZE = 1 << 19;
    /** So many slots are looked at for a key. */
    private static final int NEIGHBOURS = 8;

    private static final int PAGE = 1 << 16;
    private static final int PAGES = 64;

    /** Bits of a record's first word: outline, formula, key length in words, constants, bytes of text. */
    private static final int FORMULA = 16;

    private static final int KEY_WORDS = 32;
    private static final int CONSTANTS = 40;
    private static final int TEXT = 48;
    private static final int MOST_BYTE = 0xff;
    private static final int MOST_SHORT = 0xffff;
    /** Instead of an outline. */
    private static final int BY_CODE = MOST_SHORT;

    private static final int LONGEST_TEXT = 1 << 10;

    private final Numbered<Formula> formulas = new Numbered<>();
    private volatile Store store = new Store();

    /** An index and the pages it points into. When either is full, it is dropped for an empty one. */
    private static final class Store {
        /** The high half of a key's hash, then where its record is. */
        private final long[] index = new long[INDEX_SIZE];

        private final long[][] pages = new long[PAGES][];
        private int page = -1;
        private int used = PAGE;
    }

    /** What is known of a row. */
    enum Found {
        NOTHING,
        ANSWER,
        /** No more than that answers to rows like it differ from code to code. */
        BY_CODE
    }

    /**
     * Replies to a row whose like was answered before.
     *
     * @param given what the row puts into the formula
     */
    Found find(RowKey key, Given given, String label, Reply reply) {
        Store here = store;
        long hash = key.hash();
        int slot = (int) hash & INDEX_SIZE - 1;
        for (int i = 0; i < NEIGHBOURS; i++) {
            long entry = (long) INDEX.getAcquire(here.index, slot + i & INDEX_SIZE - 1);
            if (entry == 0) {
                return Found.NOTHING;
            }
            if (entry >>> 32 == hash >>> 32) {
                long[] page = here.pages[(int) entry / PAGE];
                int at = (int) entry % PAGE;
                if (key.isSameAs(page, at + 1, (int) (page[at] >>> KEY_WORDS) & MOST_BYTE)) {
                    if ((page[at] & MOST_SHORT) == BY_CODE) {
                        return Found.BY_CODE;
                    }
                    reply(page, at, given, label, reply);
                    return Found.ANSWER;
                }
            }
        }
        return Found.NOTHING;
    }

    private void reply(long[] page, int at, Given given, String label, Reply reply) {
        long head = page[at];
        int constants = at + 1 + ((int) (head >>> KEY_WORDS) & MOST_BYTE);
        reply.take((int) head & MOST_SHORT, label);
        formulas.get((int) (head >>> FORMULA) & MOST_SHORT).run(page, constants, given, reply.amounts());
        int length = (int) (head >>> TEXT);
        if (length > 0) {
            int words = constants + ((int) (head >>> CONSTANTS) & MOST_BYTE);
            byte[] text = reply.text(length);
            for (int i = 0; i < length; i++) {
                text[i] = (byte) (page[words + i / Long.BYTES] >>> i % Long.BYTES * Byte.SIZE);
            }
        }
    }

    /** Keeps that answers to rows like this one differ from code to code. */
    void putByCode(RowKey key) {
        put(key, BY_CODE | (long) key.words() << KEY_WORDS, new long[0], new byte[0], 0);
    }

    /**
     * Keeps the answer to a row for others like it, if it can be kept.
     *
     * @param made the formula of its amounts
     */
    void put(RowKey key, FormulaMaker.Made made, Reply reply) {
        if (reply.textEnd() > LONGEST_TEXT) {
            return;
        }
        int formula = formulas.number(made.formula());
        long[] constants = made.constants();
        if (formula > MOST_SHORT || reply.outlineNumber() >= BY_CODE || constants.length > MOST_BYTE) {
            return;
        }
        int keyWords = key.words();
        long head = reply.outlineNumber()
                | (long) formula << FORMULA
                | (long) keyWords << KEY_WORDS
                | (long) constants.length << CONSTANTS
                | (long) reply.textEnd() << TEXT;
        put(key, head, constants, reply.text(), reply.textEnd());
    }

    private synchronized void put(RowKey key, long head, long[] constants, byte[] text, int textEnd) {
        Store here = store;
        int words = 1 + key.words() + constants.length + (textEnd + Long.BYTES - 1) / Long.BYTES;
        if (here.used + words > PAGE) {
            if (here.page + 1 == PAGES) {
                here = new Store();
                store = here;
            }
            here.pages[++here.page] = new long[PAGE];
            here.used = 1;
        }
        int slot = freeSlot(here.index, key.hash());
        if (slot < 0) {
            return;
        }
        long[] page = here.pages[here.page];
        int at = here.used;
        page[at] = head;
        key.copyTo(page, at + 1);
        int constantsAt = at + 1 + key.words();
        System.arraycopy(constants, 0, page, constantsAt, constants.length);
        int textAt = constantsAt + constants.length;
        for (int i = 0; i < textEnd; i++) {
            page[textAt + i / Long.BYTES] |= (text[i] & 0xffL) << i % Long.BYTES * Byte.SIZE;
        }
        here.used += words;
        long entry = key.hash() >>> 32 << 32 | (long) here.page * PAGE + at;
        INDEX.setRelease(here.index, slot, entry);
    }

    /** Where a key can go; -1 when its neighbourhood is full. */
    private static int freeSlot(long[] index, long hash) {
        int slot = (int) hash & INDEX_SIZE - 1;
        for (int i = 0; i < NEIGHBOURS; i++) {
            int at = slot + i & INDEX_SIZE - 1;
            if (index[at] == 0) {
                return at;
            }
        }
        return -1;
    }
}
