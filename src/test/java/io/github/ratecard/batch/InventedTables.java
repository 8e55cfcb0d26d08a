package io.github.ratecard.batch;

import io.github.ratecard.table.file.TableWriter;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Invented tables whose codes differ in every indicator there is, and all of them in their amounts. */
public final class InventedTables {
    /** Codes that the tables say much the same of. */
    private static final int FAMILIES = 10;
    /** Each of a family differs from it in one of the choices that make it. */
    private static final int CHOICES = 68;

    public static final int CODES = FAMILIES * CHOICES;

    private final Path folder;
    private final Random random = new Random(62331);
    private Choices choices = new Choices(0, -1);

    public InventedTables(Path folder) {
        this.folder = folder;
    }

    /** Chooses as its family does, but for one choice. */
    private static final class Choices {
        private final Random family;
        private final int odd;
        private int made;

        Choices(int family, int odd) {
            this.family = new Random(family);
            this.odd = odd;
        }

        int next(int bound) {
            int usual = family.nextInt(bound);
            return made++ == odd ? (usual + 1) % bound : usual;
        }
    }

    public static String code(int number) {
        return String.valueOf(20_000 + number);
    }

    private String oneOf(String... values) {
        return values[choices.next(values.length)];
    }

    /** Writes the tables into the folder. */
    public void write() throws IOException {
        List<String[]> rvu = new ArrayList<>();
        List<String[]> asc = new ArrayList<>();
        List<String[]> opps = new ArrayList<>();
        List<String[]> ascDevices = new ArrayList<>();
        List<String[]> oppsDevices = new ArrayList<>();
        List<String[]> ranks = new ArrayList<>();
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String code = code(i);
            choices = new Choices(i / CHOICES, i % CHOICES - 1);
            boolean split = choices.next(5) == 0;
            for (String modifier : split ? List.of("", "26", "53", "TC") : List.of("")) {
                rvu.add(rvu(code, modifier));
            }
            if (choices.next(6) > 0) {
                String rate = oneOf("", amount(2000), amount(2000), amount(2000));
                asc.add(new String[] {
                    code,
                    oneOf("A2", "G2", "J8", "A2", "G2", "J8", "N1", "P3", "F4", "D5"),
                    oneOf("Y", "N"),
                    oneOf("", amount(200)),
                    rate,
                    rate.isEmpty() ? "" : oneOf("", amount(500)),
                    "",
                    "rvu26c"
                });
            }
            if (choices.next(6) > 0) {
                String rate = oneOf("", amount(9000), amount(9000), amount(9000));
                String indicator = oneOf("J1", "T", "S", "J1", "T", "S", "N", "Q1", "Q3", "Q4", "V", "K", "C");
                opps.add(new String[] {
                    code,
                    indicator,
                    oneOf("5114", "5115"),
                    oneOf("", amount(200)),
                    rate,
                    oneOf("", amount(900)),
                    rate.isEmpty() ? "" : oneOf("", amount(900)),
                    "",
                    "rvu26c"
                });
            }
            if (choices.next(4) == 0) {
                ascDevices.add(new String[] {code, oneOf("", "31.50", "12.25"), amount(900), "rvu26c"});
                oppsDevices.add(new String[] {code, oneOf("45.10", "12.25"), amount(900), "rvu26c"});
            }
            if (choices.next(4) == 0) {
                ranks.add(new String[] {code, String.valueOf(i + 1), "rvu26c"});
                pairs.add(new String[] {code, code, "5116A", "5116", "rvu26c"});
            }
        }
        List<String[]> limits = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            if (random.nextInt(3) == 0) {
                limits.add(new String[] {
                    code(i),
                    String.valueOf(1 + random.nextInt(3)),
                    String.valueOf(1 + random.nextInt(3)),
                    "invented",
                    "rvu26c"
                });
            }
        }
        List<String[]> editions = new ArrayList<>();
        write(TableKind.UNIT_LIMITS, "mue-practitioner/2026-99", limits, editions);
        write(TableKind.HOSPITAL_UNIT_LIMITS, "mue-hospital/2026-99", limits, editions);
        write(TableKind.RVU, "pfs/2026Z", rvu, editions);
        write(TableKind.ASC_RATES, "asc/2026-99", asc, editions);
        write(TableKind.ASC_DEVICES, "asc/2026-99", ascDevices, editions);
        write(TableKind.OPPS_RATES, "opps/2026-99", opps, editions);
        write(TableKind.OPPS_DEVICES, "opps/2026-99", oppsDevices, editions);
        write(TableKind.OPPS_RANKS, "opps/2026-99", ranks, editions);
        write(TableKind.OPPS_COMPLEXITY, "opps/2026-99", pairs, editions);
        List<String[]> apcs = new ArrayList<>();
        for (String apc : List.of("5114", "5115", "5116")) {
            apcs.add(new String[] {apc, "J1", "", amount(20_000), "", "", "", "rvu26c"});
        }
        write(TableKind.OPPS_APCS, "opps/2026-99", apcs, editions);
        editions.sort(java.util.Comparator.comparing((String[] row) -> row[0]).thenComparing(row -> row[1]));
        TableWriter.write(TableKind.EDITIONS, editions, folder.resolve("editions.table"));
    }

    private String[] rvu(String code, String modifier) {
        String[] row = new String[TableKind.RVU.columns().size()];
        Arrays.fill(row, "");
        String work = oneOf("0.00", amount(30), amount(30), amount(30), amount(30));
        String office = oneOf("0.00", amount(60), amount(60));
        String facility = oneOf("0.00", amount(20), amount(20));
        String mp = oneOf("0.00", amount(3));
        set(row, "code", code);
        set(row, "modifier", modifier);
        set(row, "status", oneOf("A", "A", "A", "A", "A", "R", "T", "C", "N", "B"));
        set(row, "work", work);
        set(row, "pe_nonfacility", office);
        set(row, "nonfacility_na", oneOf("N", "N", "N", "N", "N", "Y"));
        set(row, "pe_facility", facility);
        set(row, "facility_na", oneOf("N", "N", "N", "N", "N", "Y"));
        set(row, "mp", mp);
        set(row, "total_nonfacility", sum(work, office, mp));
        set(row, "total_facility", sum(work, facility, mp));
        set(row, "pctc", oneOf("0", "1", "2"));
        set(row, "global", oneOf("000", "010", "090", "ZZZ", "XXX", "YYY"));
        if (choices.next(3) > 0) {
            set(row, "pre", "0.1");
            set(row, "intra", oneOf("0.7", "0.8"));
            set(row, "post", "0.2");
        }
        set(row, "mult", oneOf("0", "2", "3", "9"));
        set(row, "bilat", oneOf("0", "1", "2", "3", "9"));
        set(row, "asst", oneOf("0", "1", "2", "9"));
        set(row, "co", oneOf("0", "1", "2", "9"));
        set(row, "team", oneOf("0", "1", "2", "9"));
        if (choices.next(4) == 0) {
            set(row, "opps_pe_nonfacility", oneOf("0.00", amount(20)));
            set(row, "opps_pe_facility", oneOf("0.00", amount(20)));
            set(row, "opps_mp", oneOf("0.00", amount(2)));
        }
        set(row, "source", "rvu26c");
        return row;
    }

    private static void set(String[] row, String column, String value) {
        row[TableKind.RVU.column(column)] = value;
    }

    private String amount(int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound * 100), 2).toString();
    }

    private static String sum(String one, String two, String three) {
        return new BigDecimal(one)
                .add(new BigDecimal(two))
                .add(new BigDecimal(three))
                .toString();
    }

    private void write(TableKind kind, String id, List<String[]> rows, List<String[]> editions) throws IOException {
        String file = id.replace('/', '-') + "-" + kind.file() + ".table";
        TableWriter.write(kind, rows, folder.resolve(file));
        editions.add(new String[] {
            id,
            kind.name(),
            kind.system(),
            "2026-01-01",
            "2026-12-31",
            "",
            "Y",
            "rvu26c",
            "invented",
            file,
            String.valueOf(rows.size())
        });
    }
}
