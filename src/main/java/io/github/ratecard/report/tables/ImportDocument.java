package io.github.ratecard.report.tables;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.words.ImportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an import did, file by file. */
public final class ImportDocument {
    private static final int MOST_SHOWN = 40;

    private final List<Item> said = new ArrayList<>();

    private ImportDocument() {}

    public static Document of(ImportReport report) {
        List<Item> files = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (FileReport file : report.files()) {
            if (file.outcome() == FileReport.Outcome.PASSED_OVER) {
                passedOver.add(name(file.file()));
            } else {
                files.add(Item.of(
                        ImportWords.outcome(file.outcome()) + ": " + file.file(), new ImportDocument().items(file)));
            }
        }
        files.add(Item.of(
                summary(report),
                passedOver.isEmpty()
                        ? List.of()
                        : List.of(Item.of("passed over, tables that are not read: " + String.join(", ", passedOver)))));
        return new Blocks()
                .add(new Block.Outline(files))
                .document("Import", List.of(), List.of())
                .untitled();
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    }

    private List<Item> items(FileReport file) {
        file.reading().ifPresent(contents -> contents(file, contents));
        file.fees().ifPresent(fees -> fees(file, fees));
        file.problem().ifPresent(this::problem);
        file.notes().forEach(this::say);
        return said;
    }

    private void contents(FileReport file, FileReport.Contents contents) {
        say(file.recognised() + ": " + contents.table() + " of " + contents.edition() + ", " + contents.dates()
                + (contents.complete() ? "" : ", an excerpt"));
        StringBuilder rows = new StringBuilder(contents.rows() + " rows");
        for (Map.Entry<String, Integer> left : contents.leftOut().entrySet()) {
            rows.append("; left out: ")
                    .append(left.getValue())
                    .append(" (")
                    .append(left.getKey())
                    .append(')');
        }
        say(rows.toString());
        contents.restored().forEach((what, count) -> say("mended in " + count + " cells: " + what));
        for (ControlTotal control : contents.controls()) {
            say("checked in " + control.rows() + " rows: " + control.name() + ": " + control.result());
        }
        findings("held back", contents.heldBack());
        findings("as printed", contents.noted());
    }

    private void fees(FileReport file, FeeComparison fees) {
        say(file.recognised() + ", against "
                + (fees.editions().isEmpty() ? "nothing at hand" : String.join(" and ", fees.editions()))
                + (fees.qualifying() ? ", at the conversion factor of qualifying APM participants" : ""));
        StringBuilder counts = new StringBuilder(
                fees.values() + " fees: " + fees.equal() + " equal, " + fees.different() + " not equal");
        fees.unpriced()
                .forEach((reason, count) -> counts.append(", ")
                        .append(count)
                        .append(" not priced here: ")
                        .append(reason));
        say(counts.toString());
        findings("not equal", fees.unequal());
    }

    private void findings(String word, List<FileFinding> findings) {
        for (FileFinding finding : findings.subList(0, Math.min(MOST_SHOWN, findings.size()))) {
            say(word + ": " + finding.shownKey() + ": " + finding.text() + " (" + finding.place() + ")");
        }
        if (findings.size() > MOST_SHOWN) {
            say(word + ": " + (findings.size() - MOST_SHOWN) + " more, see --format json");
        }
    }

    private void problem(ImportProblem problem) {
        say(problem.where() + ": " + problem.what());
        say("valid: " + problem.valid());
        say(problem.next());
    }

    private void say(String sentence) {
        if (!sentence.isEmpty()) {
            said.add(Item.of(sentence));
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
