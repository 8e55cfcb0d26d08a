package io.github.ratecard.table;

import io.github.ratecard.data.GoodData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Lines of a file that CMS published, as {@code src/test/resources/cms} keeps them. */
final class CmsSample {
    private final List<List<String>> rows;

    private CmsSample(List<List<String>> rows) {
        this.rows = rows;
    }

    static CmsSample csv(String file) {
        return read(file, ',', StandardCharsets.ISO_8859_1);
    }

    static CmsSample csv(String file, Charset charset) {
        return read(file, ',', charset);
    }

    static CmsSample tabs(String file) {
        return read(file, '\t', StandardCharsets.ISO_8859_1);
    }

    private static CmsSample read(String file, char delimiter, Charset charset) {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(Files.readString(GoodData.resource("cms/" + file), charset), format)) {
            parser.forEach(each -> {
                List<String> row = new ArrayList<>();
                each.forEach(field -> row.add(plain(field)));
                rows.add(row);
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new CmsSample(rows);
    }

    /** A number without dollar sign, thousands and percent sign; any other field without the blanks around it. */
    private static String plain(String field) {
        String text = field.strip();
        String number = text.replace("$", "").replace(",", "").replace("%", "");
        return number.matches("\\d+(\\.\\d+)?") ? number : text;
    }

    /** The rows that begin with this field. */
    List<List<String>> rows(String first) {
        List<List<String>> found = new ArrayList<>();
        rows.forEach(row -> {
            if (row.get(0).equals(first)) {
                found.add(row);
            }
        });
        return found;
    }

    /** The only row that begins with this field. */
    List<String> row(String first) {
        List<List<String>> found = rows(first);
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " rows for " + first);
        }
        return found.get(0);
    }

    /** The rows whose first field is a number. */
    List<List<String>> numbered() {
        List<List<String>> found = new ArrayList<>();
        rows.forEach(row -> {
            if (row.get(0).matches("\\d+")) {
                found.add(row);
            }
        });
        return found;
    }
}
