package io.github.ratecard.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of real codes, localities and settings, of which every hundredth is bad in one of ten ways by turns. */
public final class SampleRows {
    /** The columns, an id in front of those of the function. */
    public static final String HEADER = "id,code,modifiers,pos,date,locality,zip,units,charge";

    private static final List<String> MODIFIERS = List.of("", "", "", "26", "TC", "52", "59", "50", "\"26,59\"");
    private static final List<String> SETTINGS = List.of("11", "22", "24");
    private static final int EVERY = 100;

    private SampleRows() {}

    /**
     * Writes rows: codes first, then localities, then settings change.
     *
     * @param plain of how many rows one may have modifiers, units or a charge as well
     */
    public static void write(Path release, Path gpci, long count, int plain, Path file) throws IOException {
        List<String> codes = codes(release);
        List<String> localities = localities(gpci);
        Random random = new Random(17);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (long row = 0; row < count; row++) {
                String code = codes.get((int) (row % codes.size()));
                String locality = localities.get((int) (row * 7 / 3 % localities.size()));
                String setting = SETTINGS.get((int) (row / 5 % SETTINGS.size()));
                boolean more = random.nextInt(plain) == 0;
                String modifier = !more ? "" : MODIFIERS.get(random.nextInt(MODIFIERS.size()));
                String units = more && random.nextInt(4) == 0 ? String.valueOf(1 + random.nextInt(3)) : "";
                String charge = more && random.nextInt(5) == 0 ? 10 + random.nextInt(400) + ".50" : "";
                String month = "0" + (7 + random.nextInt(3));
                String answerable = "," + modifier + "," + setting + ",2026-" + month + "-15," + locality + ",";
                String good = code + answerable + "," + units + "," + charge;
                out.write(
                        row + "," + (row % EVERY == EVERY - 1 ? bad(row / EVERY, code, good, locality) : good) + "\n");
            }
        }
    }

    private static String bad(long number, String code, String good, String locality) {
        switch ((int) (number % 10)) {
            case 0:
                return "99X99" + good.substring(5);
            case 1:
                return code.substring(1) + good.substring(5);
            case 2:
                return good.replace(",2026-", ",2031-");
            case 3:
                return good.replace(",2026-", ",26/");
            case 4:
                return good.replace(locality, "00000-ZZ-00");
            case 5:
                return code + ",ZZ,11,2026-08-15," + locality + ",,,";
            case 6:
                return code + ",,7,2026-08-15," + locality + ",,,";
            case 7:
                return code + ",,11,2026-08-15,,00000,,";
            case 8:
                return code + ",,11,2026-08-15," + locality + ",,0,";
            default:
                return code + ",,11,2026-08-15," + locality + ",,,12.3.4é";
        }
    }

    private static List<String> codes(Path release) throws IOException {
        List<String> codes = new ArrayList<>();
        for (String line : Files.readAllLines(release, StandardCharsets.ISO_8859_1)) {
            String code = line.substring(0, Math.max(0, line.indexOf(',')));
            boolean known = !codes.isEmpty() && codes.get(codes.size() - 1).equals(code);
            if (code.matches("[0-9A-Z]{5}") && !code.equals("HCPCS") && !code.equals("GXXX1") && !known) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static List<String> localities(Path gpci) throws IOException {
        List<String> localities = new ArrayList<>();
        for (String line : Files.readAllLines(gpci)) {
            String[] values = line.split(",");
            if (values[0].matches("[0-9]{5}")) {
                localities.add(String.join("-", values[0], values[1], values[2]));
            }
        }
        return localities;
    }
}
