package io.github.ratecard.claim.file;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.check.ClaimChecker;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingStore;
import io.github.ratecard.claim.finding.Kept;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.claim.guide.StudyNumber;
import io.github.ratecard.claim.x12.LineIndex;
import io.github.ratecard.claim.x12.PlainBytes;
import io.github.ratecard.claim.x12.X12Claims;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Checks files of claims against a procedure guide. A file that begins with ISA is X12 and is read as a stream, one
 * claim in memory at a time; another is our own YAML.
 */
public final class ClaimFiles {
    private static final int MARK = 1 << 16;
    /** A claim in YAML has some kilobytes. */
    private static final int MOST_YAML = 1 << 20;

    private static final byte[] X12 = {'I', 'S', 'A'};

    private final ClaimGuide guide;
    private final ClaimChecker checker;
    private final Optional<ClaimPricer> pricer;

    private ClaimFiles(ClaimGuide guide, Optional<Payer> payer, Tables tables, Optional<ClaimPricer> pricer) {
        this.guide = guide;
        this.checker = new ClaimChecker(guide, payer, tables);
        this.pricer = pricer;
    }

    /** @param payer whom all claims are for; empty to take each claim's word for it */
    public static ClaimFiles of(ClaimGuide guide, Optional<Payer> payer, Tables tables) {
        return new ClaimFiles(guide, payer, tables, Optional.empty());
    }

    /** Also prices every claim for the procedure. */
    public static ClaimFiles pricing(ClaimGuide guide, Optional<Payer> payer, Quoter quoter) {
        return new ClaimFiles(
                guide,
                payer,
                quoter.tables(),
                Optional.of(
                        new ClaimPricer(quoter, guide.facts(), guide.coverage().from())));
    }

    /** What is found in one file, while it is read. */
    private final class Run {
        private final FindingStore store;
        private final Kept<CheckedClaim> told;
        private final Kept<Finding> findings;
        private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        private int claims;
        private int ofProcedure;
        private int unread;

        Run(FindingStore store) {
            this.store = store;
            this.told = store.claims();
            this.findings = store.findings();
        }

        void take(Claim claim) {
            claims++;
            Optional<CheckedClaim> checked = checker.check(claim);
            if (checked.isEmpty()) {
                Optional<Finding> cannot = checker.unreadable(claim);
                unread += cannot.isPresent() ? 1 : 0;
                cannot.ifPresent(this::take);
                return;
            }
            ofProcedure++;
            checked.get().findings().forEach(this::count);
            if (pricer.isPresent()) {
                told.add(checked.get()
                        .with(pricer.get().price(claim, checked.get().payer())));
            } else if (!checked.get().findings().isEmpty()) {
                told.add(checked.get());
            }
        }

        /** About the file itself, or about a claim that cannot be read. */
        void take(Finding finding) {
            count(finding);
            findings.add(finding);
        }

        private void count(Finding finding) {
            counts.merge(finding.severity(), 1L, Long::sum);
        }

        CheckedFile file(String name, String format, int transactions, int claims, int left) {
            return new CheckedFile(
                    name,
                    format,
                    transactions,
                    claims,
                    ofProcedure,
                    left,
                    store.complete(told),
                    store.complete(findings),
                    counts);
        }
    }

    /**
     * Checks a file.
     *
     * @param name as findings call it
     * @param store which keeps what is found, and is open as long as that is read
     * @throws TableException for a file that is neither X12 nor a YAML claim
     */
    public CheckedFile check(InputStream in, String name, FindingStore store) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, MARK);
        Lead lead = Lead.skip(buffered);
        buffered.mark(X12.length);
        byte[] first = buffered.readNBytes(X12.length);
        buffered.reset();
        Run run = new Run(store);
        if (Arrays.equals(first, X12)) {
            StudyNumber study = guide.facts().study();
            X12Claims claims =
                    new X12Claims(name, study.qualifier(), guide.facts().formatSource(), run::take, run::take);
            buffered.mark(PlainBytes.lookedAt());
            int column = PlainBytes.column(buffered.readNBytes(PlainBytes.lookedAt()));
            buffered.reset();
            claims.read(new LineIndex(
                    new BufferedInputStream(new PlainBytes(buffered, column > 0)),
                    lead.bytes(),
                    lead.lines(),
                    lead.lineStart(),
                    column));
            int unread = run.unread + claims.claims() - run.claims;
            return run.file(name, "x12", claims.transactions(), claims.claims(), unread);
        }
        new YamlClaims(guide).read(lead.blanks() + yaml(buffered, name), name, run::take);
        return run.file(name, "yaml", 0, run.claims, run.unread);
    }

    /**
     * What stands in front of the first character that counts: a byte order mark, blanks, empty lines.
     *
     * @param bytes how many there are
     * @param lines that end in them
     * @param lineStart where the last line of them begins
     */
    private record Lead(long bytes, long lines, long lineStart) {
        static Lead skip(BufferedInputStream in) throws IOException {
            long bytes = 0;
            long lines = 0;
            long lineStart = 0;
            while (true) {
                in.mark(1);
                int next = in.read();
                boolean mark = lineStart == bytes
                        && lineStart < 3
                        && lines == 0
                        && (next == 0xEF || next == 0xBB || next == 0xBF);
                if (!mark && next != ' ' && next != '\t' && next != '\r' && next != '\n') {
                    in.reset();
                    return new Lead(bytes, lines, lineStart);
                }
                bytes++;
                lines += next == '\n' ? 1 : 0;
                lineStart = mark || next == '\n' ? bytes : lineStart;
            }
        }

        /** As much room as it took, for text that is placed by line and column. */
        String blanks() {
            return "\n".repeat((int) lines) + " ".repeat((int) (bytes - lineStart));
        }
    }

    private static String yaml(BufferedInputStream in, String name) throws IOException {
        refuseOther(in, name);
        byte[] all = in.readNBytes(MOST_YAML + 1);
        if (all.length > MOST_YAML) {
            throw new TableException(
                    "this YAML is larger than " + (MOST_YAML >> 20) + " MiB",
                    name,
                    "one claim in YAML, or X12, which may have any size");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(all))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw neither(name);
        }
        if (text.isEmpty()) {
            throw neither(name);
        }
        return text;
    }

    /** Refuses by its first bytes what cannot be YAML, so that nothing large is read for nothing. */
    private static void refuseOther(BufferedInputStream in, String name) throws IOException {
        in.mark(MARK);
        byte[] first = in.readNBytes(MARK);
        in.reset();
        for (byte each : first) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                throw neither(name);
            }
        }
        if (!isNamedYaml(name) && !looksLikeYaml(new String(first, StandardCharsets.UTF_8))) {
            throw neither(name);
        }
    }

    private static boolean isNamedYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private static boolean looksLikeYaml(String text) {
        return text.matches("(?s)(#|---|[a-z_]+ *:).*");
    }

    private static TableException neither(String name) {
        return new TableException(
                "neither an X12 file nor a claim in YAML",
                name,
                "a file that begins with ISA, or YAML that begins with 'form: cms1500' or 'form: ub04'");
    }
}
