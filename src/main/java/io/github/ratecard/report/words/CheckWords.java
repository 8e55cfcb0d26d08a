package io.github.ratecard.report.words;

import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.FindingPlace;

/** Sentences that the renderings of a check share. */
public final class CheckWords {
    private CheckWords() {}

    /** {@code X12, 1 transaction set, 12 claims, 1 for this procedure}. */
    public static String contents(CheckedFile file) {
        boolean x12 = file.format().equals("x12");
        int left = file.claims() - file.ofProcedure() - file.unread();
        return (x12 ? "X12, " + count(file.transactions(), "transaction set") : "YAML") + ", "
                + count(file.claims(), "claim") + ", " + file.ofProcedure() + " for this procedure"
                + (file.unread() > 0 ? ", " + file.unread() + " not read" : "")
                + (left > 0 ? ", " + left + " left alone" : "");
    }

    /** {@code 1 error, 0 warnings, 0 notes of information}. */
    public static String counts(CheckResult result) {
        return count(result.count(Severity.ERROR), "error") + ", " + count(result.count(Severity.WARNING), "warning")
                + ", " + result.count(Severity.INFORMATION) + " for information";
    }

    /** {@code segment 29 (line 29, column 1), loop 2400 SV101-2, item 24D}. */
    public static String place(FindingPlace where) {
        StringBuilder text = new StringBuilder();
        if (where.segment() > 0) {
            text.append("segment ").append(where.segment()).append(" (line ").append(where.line());
            text.append(", column ").append(where.column()).append(')');
        } else if (where.line() > 0) {
            text.append("line ").append(where.line()).append(", column ").append(where.column());
        }
        add(text, where.loop().isEmpty() ? "" : "loop " + where.loop());
        text.append(
                text.length() == 0 || where.element().isEmpty()
                        ? ""
                        : where.loop().isEmpty() ? ", " : " ");
        text.append(where.element());
        add(text, where.field());
        return text.toString();
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static void add(StringBuilder text, String part) {
        text.append(text.length() == 0 || part.isEmpty() ? "" : ", ").append(part);
    }
}
