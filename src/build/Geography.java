import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the geography tables of {@code data/} from published files; see the README beside this program. */
final class Geography {
    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");

    private final Path from;
    private final Path to;

    private Geography(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        if (args.length != 2) {
            System.err.println("usage: java src/build/Geography.java FOLDER-OF-THE-FILES data");
            System.exit(2);
        }
        new Geography(Path.of(args[0]), Path.of(args[1])).make();
    }

    private void make() throws IOException, NoSuchAlgorithmException {
        Map<String, String> stateOfLocality = gpci(Files2026.GPCI, "2026");
        Map<String, String> ascNames = ascWageIndex();
        opps(ascNames);
        zipLocality(stateOfLocality);
        zipArea(ascNames);
        Map<String, String> stateOfLocality2025 = gpci(Files2025.GPCI, "2025");
        ascWageIndex2025();
        zipLocality2025(stateOfLocality2025);
    }

    /** The state of each carrier and locality. */
    private Map<String, String> gpci(String file, String year) throws IOException, NoSuchAlgorithmException {
        Map<String, String> states = new HashMap<>();
        TreeMap<String, String> rows = new TreeMap<>();
        for (List<String> row : read(file, StandardCharsets.ISO_8859_1)) {
            if (row.get(0).matches("\\d{5}")) {
                String name = row.get(3).replaceAll("\\*+$", "").strip();
                String key = row.get(0) + "," + row.get(1) + "," + row.get(2);
                rows.put(key, key + "," + quoted(name) + "," + row.get(4) + ",," + row.get(5) + "," + row.get(6));
                states.put(row.get(0) + row.get(2), row.get(1));
            }
        }
        write("gpci/" + year + "/gpci.csv", "mac,state,number,name,work,work_without_floor,pe,mp", rows);
        return states;
    }

    /** The names of the areas. */
    private Map<String, String> ascWageIndex() throws IOException, NoSuchAlgorithmException {
        Map<String, String> names = new HashMap<>();
        TreeMap<String, String> rows = new TreeMap<>();
        for (List<String> row : read(Files2026.ASC_WAGE_INDEX, CODE_PAGE_437)) {
            if (row.get(0).matches("\\d+")) {
                names.put(row.get(0), row.get(1));
                if (!row.get(2).equals("0.0000")) {
                    rows.put(row.get(0), row.get(0) + "," + quoted(row.get(1)) + "," + row.get(2));
                }
            }
        }
        write("asc-wage-index/2026/index.csv", "cbsa,name,index", rows);
        return names;
    }

    /**
     * The file of 2025 has tabs, and some areas twice with different values. Neither is an answer: their index is empty, so
     * that they are known and have none.
     */
    private void ascWageIndex2025() throws IOException, NoSuchAlgorithmException {
        TreeMap<String, String> rows = new TreeMap<>();
        Map<String, String> printed = new HashMap<>();
        for (String line : lines(Files2025.ASC_WAGE_INDEX, CODE_PAGE_437)) {
            String[] row = line.split("\t", -1);
            if (row[0].matches("\\d+") && !row[2].isBlank()) {
                String other = printed.putIfAbsent(row[0], row[2]);
                String index = other == null || other.equals(row[2]) ? row[2] : "";
                rows.put(row[0], row[0] + "," + quoted(row[1].replace("\"", "")) + "," + index);
                if (index.isEmpty()) {
                    printed.put(row[0], "");
                }
            }
        }
        write("asc-wage-index/2025/index.csv", "cbsa,name,index", rows);
    }

    private void opps(Map<String, String> ascNames) throws IOException, NoSuchAlgorithmException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (List<String> row : read(Files2026.OPPS_WAGE_INDEX, StandardCharsets.ISO_8859_1)) {
            if (row.get(0).matches("\\d+")) {
                String name = row.get(5).contains("?") ? ascNames.get(row.get(0)) : row.get(5);
                String indices = row.get(2) + "," + row.get(3) + "," + row.get(4);
                rows.put(row.get(0), row.get(0) + "," + quoted(name) + "," + indices);
            }
        }
        write("opps-wage-index/2026/index.csv", "cbsa,name,geographic,reclassified,imputed_floor", rows);
    }

    private void zipLocality(Map<String, String> stateOfLocality) throws IOException, NoSuchAlgorithmException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (List<String> row : read(Files2026.ZIP5, StandardCharsets.ISO_8859_1)) {
            if (row.get(1).matches("\\d{5}")) {
                String state = stateOfLocality.get(row.get(2) + row.get(3));
                String plusFour = row.get(7).equals("1") ? "Y" : "N";
                rows.put(row.get(1), String.join(",", row.get(1), state, row.get(2), row.get(3), plusFour));
            }
        }
        write("zip/2026-01/locality.csv", "zip,state,mac,number,plus_four", rows);
    }

    /** The file of 2025 has columns of fixed width. */
    private void zipLocality2025(Map<String, String> stateOfLocality) throws IOException, NoSuchAlgorithmException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (String line : lines(Files2025.ZIP5, StandardCharsets.ISO_8859_1)) {
            String zip = line.substring(2, 7);
            String mac = line.substring(7, 12);
            String number = line.substring(12, 14);
            String plusFour = line.charAt(20) == '1' ? "Y" : "N";
            rows.put(zip, String.join(",", zip, stateOfLocality.get(mac + number), mac, number, plusFour));
        }
        write("zip/2025-10/locality.csv", "zip,state,mac,number,plus_four", rows);
    }

    private void zipArea(Map<String, String> areaNames) throws IOException, NoSuchAlgorithmException {
        Counties counties = new Counties(areaNames, read(Files2026.OMB, StandardCharsets.UTF_8));
        TreeMap<String, Areas> byZip = new TreeMap<>();
        for (List<String> row : read(Files2026.CENSUS, StandardCharsets.UTF_8)) {
            if (row.get(0).matches("\\d{5}")) {
                byZip.computeIfAbsent(row.get(0), zip -> new Areas()).add(counties.of(row.get(1)), row.get(2));
            }
        }
        TreeMap<String, String> rows = new TreeMap<>();
        byZip.forEach((zip, areas) -> areas.rows(zip, rows));
        write("zip-area/2026/area.csv", "zip,rank,cbsa,state,population", rows);
    }

    private List<List<String>> read(String file, Charset charset) throws IOException, NoSuchAlgorithmException {
        List<List<String>> rows = new ArrayList<>();
        lines(file, charset).forEach(line -> rows.add(fields(line)));
        return rows;
    }

    private List<String> lines(String file, Charset charset) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(from.resolve(file));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        System.out.println(HexFormat.of().formatHex(hash) + "  " + file);
        return new String(bytes, charset).lines().toList();
    }

    /** The fields of a line; none of these files has a line end within quotes. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    private void write(String file, String header, TreeMap<String, String> rows) throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        rows.values().forEach(row -> text.append(row).append('\n'));
        Files.createDirectories(to.resolve(file).getParent());
        Files.writeString(to.resolve(file), text);
        System.out.println(rows.size() + " rows  " + file);
    }
}

/** The wage area of every county. */
final class Counties {
    /** The state of a county: no area can be given to it. */
    static final String CONNECTICUT = "CT";

    /** FIPS code, letters and name of every state; CMS numbers the states in its own way, by name. */
    private static final String STATES =
            "01 AL ALABAMA,02 AK ALASKA,04 AZ ARIZONA,05 AR ARKANSAS,06 CA CALIFORNIA,08 CO COLORADO,09 CT CONNECTICUT,"
                    + "10 DE DELAWARE,11 DC DISTRICT OF COLUMBIA,12 FL FLORIDA,13 GA GEORGIA,15 HI HAWAII,16 ID IDAHO,"
                    + "17 IL ILLINOIS,18 IN INDIANA,19 IA IOWA,20 KS KANSAS,21 KY KENTUCKY,22 LA LOUISIANA,23 ME MAINE,"
                    + "24 MD MARYLAND,25 MA MASSACHUSETTS,26 MI MICHIGAN,27 MN MINNESOTA,28 MS MISSISSIPPI,29 MO MISSOURI,"
                    + "30 MT MONTANA,31 NE NEBRASKA,32 NV NEVADA,33 NH NEW HAMPSHIRE,34 NJ NEW JERSEY,35 NM NEW MEXICO,"
                    + "36 NY NEW YORK,37 NC NORTH CAROLINA,38 ND NORTH DAKOTA,39 OH OHIO,40 OK OKLAHOMA,41 OR OREGON,"
                    + "42 PA PENNSYLVANIA,44 RI RHODE ISLAND,45 SC SOUTH CAROLINA,46 SD SOUTH DAKOTA,47 TN TENNESSEE,48 TX TEXAS,"
                    + "49 UT UTAH,50 VT VERMONT,51 VA VIRGINIA,53 WA WASHINGTON,54 WV WEST VIRGINIA,55 WI WISCONSIN,"
                    + "56 WY WYOMING,72 PR PUERTO RICO";

    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> rural = new HashMap<>();
    private final Map<String, String> metropolitan = new HashMap<>();

    Counties(Map<String, String> areaNames, List<List<String>> delineation) {
        Map<String, String> codeOfName = new HashMap<>();
        areaNames.forEach((code, name) -> {
            if (code.length() == 2) {
                codeOfName.put(name, code);
            }
        });
        for (String state : STATES.split(",")) {
            letters.put(state.substring(0, 2), state.substring(3, 5));
            rural.put(state.substring(0, 2), codeOfName.getOrDefault(state.substring(6), ""));
        }
        for (List<String> row : delineation) {
            if (row.get(4).startsWith("Metropolitan")) {
                metropolitan.put(row.get(9) + row.get(10), row.get(1).isEmpty() ? row.get(0) : row.get(1));
            }
        }
    }

    Area of(String county) {
        String state = county.substring(0, 2);
        String area = metropolitan.getOrDefault(county, rural.get(state));
        if (area == null || area.isEmpty()) {
            throw new IllegalStateException("county " + county + " has no wage area");
        }
        return new Area(area, letters.get(state));
    }
}

/** A wage area within one state. */
record Area(String code, String state) {}

/** The wage areas of one ZIP code with their populations. */
final class Areas {
    private final Map<Area, Integer> population = new HashMap<>();
    private final Map<String, Integer> ofArea = new HashMap<>();

    void add(Area area, String people) {
        population.merge(area, Integer.valueOf(people), Integer::sum);
        ofArea.merge(area.code(), Integer.valueOf(people), Integer::sum);
    }

    /** Adds a row for each area, the most populous area first; none for a ZIP code that lies partly in Connecticut. */
    void rows(String zip, TreeMap<String, String> rows) {
        if (population.keySet().stream().anyMatch(area -> area.state().equals(Counties.CONNECTICUT))) {
            return;
        }
        List<Area> ranked = new ArrayList<>(population.keySet());
        ranked.sort((a, b) -> {
            int byArea = ofArea.get(b.code()) - ofArea.get(a.code());
            int byCode = a.code().compareTo(b.code());
            int byPart = population.get(b) - population.get(a);
            return byArea != 0
                    ? byArea
                    : byCode != 0 ? byCode : byPart != 0 ? byPart : a.state().compareTo(b.state());
        });
        for (int i = 0; i < ranked.size(); i++) {
            Area area = ranked.get(i);
            String key = zip + "," + (i + 1);
            rows.put(key, key + "," + area.code() + "," + area.state() + "," + population.get(area));
        }
    }
}

/** What the published files of 2026 are called here. */
final class Files2026 {
    static final String GPCI = "GPCI2026.csv";
    static final String ASC_WAGE_INDEX = "ASC_2026_wage_index.csv";
    static final String OPPS_WAGE_INDEX = "OPPS_2026_wage_index.csv";
    static final String ZIP5 = "ZIP5_JAN2026.csv";
    static final String OMB = "OMB_2023_delineation.csv";
    static final String CENSUS = "Census_ZCTA_county.csv";

    private Files2026() {}
}

/** What the published files of 2025 are called here. */
final class Files2025 {
    static final String GPCI = "GPCI2025.csv";
    static final String ASC_WAGE_INDEX = "2025-wage-index.txt";
    static final String ZIP5 = "ZIP5_OCT2025.txt";

    private Files2025() {}
}
