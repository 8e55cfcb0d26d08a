import io.github.ratecard.table.file.TableWriter;
import io.github.ratecard.table.kind.TableKind;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes what the benchmarks are run on: a release of 19,000 invented codes with invented figures under all three
 * payment systems, the same as CSV for the programs that we compare with, and rows that ask for them.
 */
final class Synthetic {
    private static final int CODES = 19_000;
    private static final int FIRST = 10_000;
    /** Codes of a kind have the same indicators; with their APCs that makes some 2,400 groups. */
    private static final int KINDS = 300;

    private static final int HEADING = 10;
    private static final int BAD_EVERY = 100;
    private static final String FROM = "2026-01-01";
    private static final String TO = "2026-12-31";
    private static final String SOURCE = "rvu26c";

    private final Random random = new Random(20260101);

    private Synthetic() {}

    /**
     * {@code args}: {@code tables FOLDER}, {@code rows COUNT GPCI FILE}, {@code bad ROWS FILE EXPECTED}, or
     * {@code release SAMPLE FILE}.
     */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "tables" -> new Synthetic().tables(Path.of(args[1]));
            case "rows" -> new Synthetic().rows(Long.parseLong(args[1]), Path.of(args[2]), Path.of(args[3]));
            case "bad" -> bad(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
            default -> new Synthetic().release(Path.of(args[1]), Path.of(args[2]));
        }
    }

    /** A relative value file as CMS lays it out, with the heading of a real one. */
    private void release(Path sample, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (String line : Files.readAllLines(sample).subList(0, HEADING)) {
                out.write(line + "\n");
            }
            for (int i = 0; i < CODES; i++) {
                BigDecimal work = number(3000);
                BigDecimal office = number(6000);
                BigDecimal facility = number(2000);
                BigDecimal mp = number(300);
                out.write((FIRST + i) + ",,invented,A,," + work + "," + office + ",," + facility + ",," + mp + ","
                        + work.add(office).add(mp) + "," + work.add(facility).add(mp)
                        + ",0,010,0.10,0.80,0.10,2,0,1,0,0,0,,33.4009,09,0,99,0.00,0.00,0.00\n");
            }
        }
    }

    private void tables(Path folder) throws IOException {
        List<String[]> rvu = new ArrayList<>();
        List<String[]> asc = new ArrayList<>();
        List<String[]> opps = new ArrayList<>();
        StringBuilder csv = new StringBuilder("code,work,pe_nonfacility,pe_facility,mp,asc,opps\n");
        for (int i = 0; i < CODES; i++) {
            String code = String.valueOf(FIRST + i);
            int number = random.nextInt(KINDS);
            Random kind = new Random(number);
            String apc = String.valueOf(5_000 + 8 * number / 17 + random.nextInt(8));
            BigDecimal work = number(3000);
            BigDecimal office = number(6000);
            BigDecimal facility = number(2000);
            BigDecimal mp = number(300);
            BigDecimal ascRate = number(900_000);
            BigDecimal oppsRate = number(1_500_000);
            rvu.add(new String[] {
                code,
                "",
                "A",
                work + "",
                office + "",
                "N",
                facility + "",
                "N",
                mp + "",
                work.add(office).add(mp) + "",
                work.add(facility).add(mp) + "",
                "0",
                oneOf(kind, "000", "010", "090", "XXX"),
                "",
                "",
                "",
                oneOf(kind, "0", "2", "3"),
                oneOf(kind, "0", "1", "2", "3"),
                oneOf(kind, "0", "1", "2"),
                oneOf(kind, "0", "1", "2"),
                oneOf(kind, "0", "1", "2"),
                "",
                "99",
                "",
                "",
                "",
                "invented",
                SOURCE
            });
            asc.add(new String[] {code, "G2", "N", "", ascRate + "", "", "invented", SOURCE});
            opps.add(new String[] {code, "S", apc, "", oppsRate + "", "", "", "invented", SOURCE});
            csv.append(code + "," + work + "," + office + "," + facility + "," + mp + "," + ascRate + "," + oppsRate)
                    .append('\n');
        }
        List<String[]> editions = new ArrayList<>();
        write(TableKind.RVU, "pfs/2026Z", rvu, editions, folder);
        write(TableKind.ASC_RATES, "asc/2026-99", asc, editions, folder);
        write(TableKind.OPPS_RATES, "opps/2026-99", opps, editions, folder);
        TableWriter.write(TableKind.EDITIONS, editions, folder.resolve("editions.table"));
        Files.writeString(folder.resolve("codes.csv"), csv);
    }

    private static String oneOf(Random kind, String... values) {
        return values[kind.nextInt(values.length)];
    }

    /** Two decimals, more than zero, below a hundredth of the bound. */
    private BigDecimal number(int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound), 2);
    }

    private static void write(TableKind kind, String id, List<String[]> rows, List<String[]> editions, Path folder)
            throws IOException {
        String file = id.replace('/', '-') + "-" + kind.file() + ".table";
        TableWriter.write(kind, rows, folder.resolve(file));
        editions.add(new String[] {
            id, kind.name(), kind.system(), FROM, TO, "", "Y", SOURCE, "invented", file, String.valueOf(rows.size())
        });
    }

    private void rows(long count, Path gpci, Path file) throws IOException {
        List<String> localities = new ArrayList<>();
        for (String line : Files.readAllLines(gpci)) {
            String[] fields = line.split(",");
            localities.add(fields[0] + "-" + fields[1] + "-" + fields[2]);
        }
        localities.remove(0);
        String[] modifiers = {"", "", "", "", "", "", "", "59", "52", "Q0"};
        String[] sites = {"asc", "hospital", "office"};
        LocalDate first = LocalDate.parse(FROM);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,code,modifiers,locality,date,site\n");
            for (long id = 1; id <= count; id++) {
                out.write(id + "," + (FIRST + random.nextInt(CODES)) + "," + modifiers[random.nextInt(10)] + ","
                        + localities.get(random.nextInt(localities.size())) + "," + first.plusDays(random.nextInt(365))
                        + "," + sites[random.nextInt(3)] + "\n");
            }
        }
    }

    /** A way in which a row can be bad, and the reason code that docs/reasons.md and docs/batch.md give it. */
    private enum Fault {
        UNKNOWN_CODE("NOT_ON_SCHEDULE"),
        MALFORMED_CODE("BAD_INPUT"),
        UNKNOWN_MODIFIER("UNKNOWN_MODIFIER"),
        MODIFIER_OF_ANOTHER_CODE("MODIFIER_NOT_ALLOWED"),
        UNKNOWN_SITE("BAD_INPUT"),
        NO_SUCH_DAY("BAD_INPUT"),
        DAY_WITHOUT_EDITION("NO_EDITION_FOR_DATE"),
        UNKNOWN_LOCALITY("BAD_INPUT"),
        NOT_UTF_8("BAD_INPUT"),
        FIELD_MISSING("BAD_INPUT"),
        FIELD_TOO_MANY("BAD_INPUT"),
        MODIFIER_TWICE("BAD_INPUT");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }

        /** The row with this fault. */
        private String in(String row) {
            String[] fields = row.split(",", -1);
            switch (this) {
                case UNKNOWN_CODE -> fields[1] = "99999";
                case MALFORMED_CODE -> fields[1] = fields[1].substring(1);
                case UNKNOWN_MODIFIER -> fields[2] = "ZZ";
                case MODIFIER_OF_ANOTHER_CODE -> {
                    fields[2] = "26"; // the codes have no professional component of their own
                    fields[5] = "office"; // elsewhere the facility would be paid
                }
                case UNKNOWN_SITE -> fields[5] = "clinic";
                case NO_SUCH_DAY -> fields[4] = "2026-02-30";
                case DAY_WITHOUT_EDITION -> fields[4] = "2031-01-01";
                case UNKNOWN_LOCALITY -> fields[3] = "99999-XX-99";
                case NOT_UTF_8 -> fields[0] = "\u00e9" + fields[0]; // written as one byte
                case FIELD_MISSING -> fields = Arrays.copyOf(fields, fields.length - 1);
                case FIELD_TOO_MANY -> fields[5] += ",";
                default -> fields[2] = "59 59";
            }
            return String.join(",", fields);
        }
    }

    /**
     * The same rows, every hundredth with a fault, each kind in its turn. {@code expected} gets the reason code of each of
     * these, a line a row; how many there are of each code is printed.
     */
    private static void bad(Path rows, Path file, Path expected) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (BufferedReader in = Files.newBufferedReader(rows, StandardCharsets.ISO_8859_1);
                BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1);
                BufferedWriter codes = Files.newBufferedWriter(expected)) {
            out.write(in.readLine() + "\n");
            int number = 0;
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                number++;
                if (number % BAD_EVERY == 0) {
                    Fault fault = Fault.values()[number / BAD_EVERY % Fault.values().length];
                    out.write(fault.in(row) + "\n");
                    codes.write(fault.reason + "\n");
                    counts.merge(fault.reason, 1, Integer::sum);
                } else {
                    out.write(row + "\n");
                }
            }
        }
        counts.forEach((code, count) -> System.out.println(code + " " + count));
    }
}
