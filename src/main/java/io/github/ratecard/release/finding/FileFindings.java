package io.github.ratecard.release.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is odd in one file: rows without data, mended cells, rows held back, and notes on other rows. */
public final class FileFindings {
    /** So many rows in a hundred may be unreadable. */
    private static final int MOST_IN_100 = 1;

    private static final int HUNDRED = 100;
    /** A file with more rows held back than this is not read to its end. */
    private static final int CROWD = 10_000;
    /**
     * CMS printed 27 of 476 areas twice. Such rows are readable and only contradict each other, so more of them are
     * allowed.
     */
    private static final int MOST_TWICE_IN_100 = 10;

    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> mended = new TreeMap<>();
    private final List<FileFinding> held = new ArrayList<>();
    private final List<FileFinding> noted = new ArrayList<>();
    private final Set<String> heldKeys = new HashSet<>();
    private int twice;
    private int cells;

    /** Counts a row without data. */
    public void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** Counts a cell that was restored. */
    public void mend(String what) {
        mended.merge(what, 1, Integer::sum);
        cells++;
    }

    /** How many cells were restored. */
    public int cells() {
        return cells;
    }

    /** Holds back a key whose row is unreadable or contradicts itself. */
    public void hold(FileFinding finding) {
        heldKeys.add(finding.key());
        held.add(finding);
    }

    /** Holds back a key that has several rows with different values. */
    public void holdTwice(FileFinding finding) {
        hold(finding);
        twice++;
    }

    /** Refuses a file of which so much is held back that it is not read to its end. */
    public void refuseCrowd(int rows) {
        if (held.size() > CROWD) {
            refuse(rows + held.size());
        }
    }

    /** Notes something about a row that is taken as it is printed. */
    public void note(FileFinding finding) {
        noted.add(finding);
    }

    public boolean isHeld(String key) {
        return heldKeys.contains(key);
    }

    /**
     * Refuses a file of which too much is held back.
     *
     * @param rows how many stand
     */
    public void refuseMany(int rows) {
        int all = rows + held.size();
        int broken = held.size() - twice;
        boolean many = broken * HUNDRED > MOST_IN_100 * all;
        boolean contradicts = twice * HUNDRED > MOST_TWICE_IN_100 * all;
        if (many || contradicts || rows == 0 && !held.isEmpty()) {
            refuse(all);
        }
    }

    private void refuse(int all) {
        FileFinding first = held.get(0);
        throw new Refused(
                held.size() == 1
                        ? first.text()
                        : held.size() + " of " + all + " rows are held back, first: " + first.text(),
                first.place(),
                "a file of which at most " + MOST_IN_100 + " % of the rows are held back",
                Refused.FETCH_AGAIN);
    }

    public Map<String, Integer> leftOut() {
        return leftOut;
    }

    public Map<String, Integer> mended() {
        return mended;
    }

    public List<FileFinding> held() {
        return List.copyOf(held);
    }

    public List<FileFinding> noted() {
        return List.copyOf(noted);
    }
}
