package io.github.ratecard.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as tab-separated text, which is the other form that CMS publishes. */
public final class Tabs {
    private Tabs() {}

    public static byte[] of(String csv) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
            for (CSVRecord row : parser) {
                for (int i = 0; i < row.size(); i++) {
                    boolean quoted = row.get(i).matches("(?s).*[\n\",].*");
                    String cell = quoted ? '"' + row.get(i).replace("\"", "\"\"") + '"' : row.get(i);
                    text.append(i == 0 ? "" : "\t").append(cell);
                }
                text.append("\r\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
