package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with data, collected so that one run names every fault and not only the first. A file
 * that is wrong from top to bottom is cut off after {@value #MOST} findings and a count of the rest.
 */
public final class Findings {
    private static final int MOST = 20;

    private final Map<String, List<TableException>> byFile = new LinkedHashMap<>();
    private int count;

    public void add(TableException finding) {
        count++;
        byFile.computeIfAbsent(file(finding.where()), file -> new ArrayList<>()).add(finding);
    }

    public void add(String what, String where, String valid) {
        add(new TableException(what, where, valid));
    }

    /** Runs a check; what it throws becomes a finding, and the next check goes on. */
    public void attempt(Runnable check) {
        try {
            check.run();
        } catch (TableException finding) {
            add(finding);
        }
    }

    public int count() {
        return count;
    }

    /** Every finding, file by file in the order in which the files were first met. */
    public List<TableException> all() {
        List<TableException> all = new ArrayList<>();
        for (Map.Entry<String, List<TableException>> file : byFile.entrySet()) {
            List<TableException> found = file.getValue();
            all.addAll(found.subList(0, Math.min(MOST, found.size())));
            if (found.size() > MOST) {
                String rest = (found.size() - MOST) + " more findings in this file";
                all.add(new TableException(rest, file.getKey(), "mend the first ones and look again"));
            }
        }
        return all;
    }

    /** The file of {@code file:line:column}. */
    private static String file(String where) {
        String file = where;
        for (int part = 0; part < 2; part++) {
            int colon = file.lastIndexOf(':');
            boolean number = colon > 0
                    && colon < file.length() - 1
                    && file.substring(colon + 1).chars().allMatch(Character::isDigit);
            file = number ? file.substring(0, colon) : file;
        }
        return file;
    }
}
