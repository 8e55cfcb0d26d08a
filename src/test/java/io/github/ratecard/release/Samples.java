package io.github.ratecard.release;

import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The samples that are imported, and what each becomes. */
enum Samples {
    PPRRVU_2026("PPRRVU2026_Jul_nonQPP.csv", "pfs/2026C", TableKind.RVU),
    PPRRVU_2025("PPRRVU2025_Oct.csv", "pfs/2025D", TableKind.RVU),
    PPRRVU_BARE_CR("PPRRVU2025_Jul.csv", "pfs/2025C", TableKind.RVU),
    GPCI("GPCI2026.csv", "gpci/2026", TableKind.GPCI),
    AA("ASC_Apr2026_AA.csv", "asc/2026-04", TableKind.ASC_RATES),
    BB("ASC_Jan2026_BB.csv", "asc/2026-01", TableKind.ASC_RATES),
    FF("ASC_Jan2026_FF.csv", "asc/2026-01", TableKind.ASC_DEVICES),
    WAGE_INDEX("ASC_2026_wage_index.csv", "asc-wage-index/2026", TableKind.ASC_WAGE_INDEX),
    ADDENDUM_A("OPPS_2025_NFRM_Addendum_A.txt", "opps/2025", TableKind.OPPS_APCS),
    ADDENDUM_B("OPPS_2025_NFRM_Addendum_B.txt", "opps/2025", TableKind.OPPS_RATES),
    ADDENDUM_B_WEB("OPPS_Oct2025_Web_Addendum_B.csv", "opps/2025-10", TableKind.OPPS_RATES),
    COMPLEXITY("OPPS_2025_NFRM_Addendum_J_complexity.txt", "opps/2025", TableKind.OPPS_COMPLEXITY),
    RANKS("OPPS_2025_NFRM_Addendum_J_rank.txt", "opps/2025", TableKind.OPPS_RANKS),
    ADDENDUM_P("OPPS_2025_NFRM_Addendum_P_offsets.txt", "opps/2025", TableKind.OPPS_DEVICES),
    ZIP5("ZIP5_JAN2026.csv", "zip/2026-01", TableKind.ZIP_LOCALITY);

    private static final int MOST_LINES = 500;
    private static final Map<Samples, List<List<String>>> ROWS = new ConcurrentHashMap<>();

    private final String file;
    private final String edition;
    private final TableKind kind;

    Samples(String file, String edition, TableKind kind) {
        this.file = file;
        this.edition = edition;
        this.kind = kind;
    }

    String file() {
        return file;
    }

    String edition() {
        return edition;
    }

    TableKind kind() {
        return kind;
    }

    char separator() {
        return file.endsWith(".txt") ? '\t' : ',';
    }

    /** The sample; of the largest the first lines only, since it is broken many times. */
    byte[] bytes() {
        byte[] bytes = Desk.sample(file);
        int lines = 0;
        int end = 0;
        while (end < bytes.length && lines < MOST_LINES) {
            lines += bytes[end++] == '\n' ? 1 : 0;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** The rows it becomes, read once. */
    List<List<String>> rows() {
        return ROWS.computeIfAbsent(this, Samples::read);
    }

    private static List<List<String>> read(Samples sample) {
        try {
            Path folder = Files.createTempDirectory("ratecard-sample-");
            Desk desk = new Desk(folder);
            desk.importsBytes("whole.csv", sample.bytes());
            List<List<String>> rows = desk.rows(sample.edition, sample.kind);
            desk.clear();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
