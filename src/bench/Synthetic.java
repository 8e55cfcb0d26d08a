import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes what the benchmarks are run on: a release of 19,000 invented codes with invented figures under all three
 * payment systems, the same as CSV for the programs that we compare with, and rows that ask for them.
 */
final class Synthetic {
    private static final int CODES = 19_000;
    private static final int FIRST = 10_000;
    private static final int HEADING = 10;
    private static final String FROM = "2026-01-01";
    private static final String TO = "2026-12-31";
    private static final String SOURCE = "rvu26c";

    private final Random random = new Random(20260101);

    private Synthetic() {}

    /** {@code args}: {@code tables FOLDER}, {@code rows COUNT GPCI FILE}, or {@code release SAMPLE FILE}. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "tables" -> new Synthetic().tables(Path.of(args[1]));
            case "rows" -> new Synthetic().rows(Long.parseLong(args[1]), Path.of(args[2]), Path.of(args[3]));
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
                "000",
                "",
                "",
                "",
                "0",
                "0",
                "1",
                "0",
                "0",
                "",
                "99",
                "",
                "",
                "",
                "invented",
                SOURCE
            });
            asc.add(new String[] {code, "G2", "N", "", ascRate + "", "invented", SOURCE});
            opps.add(new String[] {code, "S", "1", "", oppsRate + "", "", "invented", SOURCE});
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
}
