package io.github.ratecard.report.text;

import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.words.ImportWords;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an import did, for people: a block a file. */
public final class ImportText {
    private static final String INDENT = "  ";
    private static final int MOST_SHOWN = 40;

    private ImportText() {}

    /** The whole output, ending with a line end. */
    public static String of(ImportReport report, int columns) {
        Page page = new Page(columns, false);
        List<String> passedOver = new ArrayList<>();
        for (FileReport file : report.files()) {
            if (file.outcome() == FileReport.Outcome.PASSED_OVER) {
                passedOver.add(name(file.file()));
                continue;
            }
            page.line(ImportWords.outcome(file.outcome()) + ": " + file.file());
            file.reading().ifPresent(contents -> contents(file, contents, page));
            file.fees().ifPresent(fees -> fees(file, fees, page));
            file.problem().ifPresent(problem -> problem(problem, page));
            for (String note : file.notes()) {
                say(note, page);
            }
        }
        if (!passedOver.isEmpty()) {
            say("passed over, tables that are not read: " + String.join(", ", passedOver), page);
        }
        page.line(summary(report));
        return page.toString();
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    }

    private static void contents(FileReport file, FileReport.Contents contents, Page page) {
        say(
                file.recognised() + ": " + contents.table() + " of " + contents.edition() + ", " + contents.dates()
                        + (contents.complete() ? "" : ", an excerpt"),
                page);
        StringBuilder rows = new StringBuilder(contents.rows() + " rows");
        for (Map.Entry<String, Integer> left : contents.leftOut().entrySet()) {
            rows.append("; left out: ")
                    .append(left.getValue())
                    .append(" (")
                    .append(left.getKey())
                    .append(')');
        }
        say(rows.toString(), page);
        contents.restored().forEach((what, count) -> say("mended in " + count + " cells: " + what, page));
        for (ControlTotal control : contents.controls()) {
            say("checked in " + control.rows() + " rows: " + control.name() + ": " + control.result(), page);
        }
        findings("held back", contents.heldBack(), page);
        findings("as printed", contents.noted(), page);
    }

    private static void fees(FileReport file, FeeComparison fees, Page page) {
        say(
                file.recognised() + ", against "
                        + (fees.editions().isEmpty() ? "nothing at hand" : String.join(" and ", fees.editions()))
                        + (fees.qualifying() ? ", at the conversion factor of qualifying APM participants" : ""),
                page);
        StringBuilder counts = new StringBuilder(
                fees.values() + " fees: " + fees.equal() + " equal, " + fees.different() + " not equal");
        fees.unpriced()
                .forEach((reason, count) -> counts.append(", ")
                        .append(count)
                        .append(" not priced here: ")
                        .append(reason));
        say(counts.toString(), page);
        findings("not equal", fees.unequal(), page);
    }

    private static void findings(String word, List<FileFinding> findings, Page page) {
        for (FileFinding finding : findings.subList(0, Math.min(MOST_SHOWN, findings.size()))) {
            say(word + ": " + finding.shownKey() + ": " + finding.text() + " (" + finding.place() + ")", page);
        }
        if (findings.size() > MOST_SHOWN) {
            say(word + ": " + (findings.size() - MOST_SHOWN) + " more, see --format json", page);
        }
    }

    private static void problem(ImportProblem problem, Page page) {
        page.line(INDENT + problem.where() + ": " + problem.what());
        say("valid: " + problem.valid(), page);
        say(problem.next(), page);
    }

    private static void say(String sentence, Page page) {
        if (!sentence.isEmpty()) {
            page.prose(INDENT, INDENT + INDENT, sentence);
        }
    }

    private static String summary(ImportReport report) {
        StringBuilder summary = new StringBuilder();
        for (FileReport.Outcome outcome : FileReport.Outcome.values()) {
            if (report.count(outcome) > 0) {
                summary.append(summary.length() == 0 ? "" : ", ")
                        .append(report.count(outcome))
                        .append(' ')
                        .append(ImportWords.outcome(outcome));
            }
        }
        return summary.toString();
    }
}
