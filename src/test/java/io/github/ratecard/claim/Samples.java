package io.github.ratecard.claim;

import io.github.ratecard.claim.file.ClaimFiles;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingStore;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The invented claims of {@code docs/claims}, the shipped guide, and what a check says of them. */
public final class Samples {
    public static final List<String> NAMES = List.of(
            "professional.837", "hospital.837", "professional.yaml", "professional-paper.yaml", "hospital.yaml");

    private static final Path FOLDER = Path.of("docs/claims");

    private Samples() {}

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ClaimGuide guide() {
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            return ClaimGuide.read(new Guides(tables).document("mild"));
        }
    }

    public static CheckedFile check(byte[] bytes, String name, Optional<Payer> payer) {
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            return ClaimFiles.of(guide(), payer, tables)
                    .check(new ByteArrayInputStream(bytes), name, new FindingStore());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CheckedFile check(String text, String name) {
        return check(text.getBytes(StandardCharsets.UTF_8), name, Optional.empty());
    }

    /** Every finding of a file, as {@code error RULE}. */
    public static List<String> found(CheckedFile file) {
        List<String> found = new ArrayList<>();
        for (Finding finding : findings(file)) {
            found.add(finding.severity().word() + " " + finding.rule());
        }
        return found;
    }

    public static List<Finding> findings(CheckedFile file) {
        List<Finding> findings = new ArrayList<>();
        file.findings().forEach(findings::add);
        file.told().forEach(claim -> findings.addAll(claim.findings()));
        return findings;
    }

    public static List<String> found(String text, String name) {
        return found(check(text, name));
    }

    /** The text with SE01 counting the segments that are there. */
    public static String counted(String x12) {
        StringBuilder text = new StringBuilder();
        int segments = 0;
        for (String line : x12.split("\n", -1)) {
            segments = line.startsWith("ST*") ? 1 : line.isEmpty() ? segments : segments + 1;
            text.append(line.startsWith("SE*") ? line.replaceFirst("SE\\*\\d+", "SE*" + segments) : line);
            text.append('\n');
        }
        return text.substring(0, text.length() - 1);
    }
}
