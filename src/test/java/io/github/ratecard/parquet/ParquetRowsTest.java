package io.github.ratecard.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import io.github.ratecard.report.writer.CsvRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Parquet is what was given as CSV. src/engines reads the same files with DuckDB. */
class ParquetRowsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--all --localities all",
                "62330 62331 --areas all --localities 13202-NY-01 --patient",
                "99213 99999 --date 2025-06-01"
            })
    void aScheduleHasTheRowsOfItsCsv(String words) throws IOException {
        Path file = folder.resolve("fees.parquet");
        Run csv = Run.of("schedule " + words);
        Run written = Run.of("schedule " + words + " -o " + file);
        assertEquals(csv.exit(), written.exit(), written.err());
        assertEquals(csv.err(), written.err());
        List<List<String>> read = ParquetText.read(Files.readAllBytes(file));
        List<List<String>> expected = rows(csv.out());
        assertEquals(expected.get(0), read.get(0));
        for (int i = 0; i < expected.get(0).size(); i++) {
            String name = expected.get(0).get(i);
            boolean amount = List.of("rc_professional", "rc_facility", "rc_total", "rc_patient", "rc_medicare")
                    .contains(name);
            String type = name.equals("date") ? "DATE" : amount ? "DECIMAL(18,2)" : "STRING";
            assertEquals(type, read.get(1).get(i), name);
        }
        assertEquals(expected.subList(1, expected.size()), read.subList(2, read.size()));
        byte[] first = Files.readAllBytes(file);
        Run.of("schedule " + words + " -o " + file);
        assertArrayEquals(first, Files.readAllBytes(file), "the same question, other bytes");
    }

    @Test
    void rowsOfSeveralGroupsComeBack() throws IOException {
        StringBuilder csv = new StringBuilder("code,amount,day,text,none\n");
        for (int i = 0; i < 300_000; i++) {
            String amount = BigDecimal.valueOf((i % 7 - 3) * 1_000_003L * i, 2).toPlainString();
            csv.append(i % 10)
                    .append(',')
                    .append(i % 5 == 0 ? "" : amount)
                    .append(",2026-0")
                    .append(i % 9 + 1);
            csv.append("-01,")
                    .append(i % 3 == 0 ? "\"é, \"\"" + i / 1000 + "\"\"\"" : "")
                    .append(",\n");
        }
        byte[] file = written(csv.toString(), 1_000);
        assertEquals(3, ParquetText.groups(file));
        List<List<String>> read = ParquetText.read(file);
        List<List<String>> expected = rows(csv.toString());
        assertEquals(expected.subList(1, expected.size()), read.subList(2, read.size()));
        // However the text is cut into pieces
        assertArrayEquals(file, written(csv.toString(), 77_777));
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() throws IOException {
        byte[] file = written("code,amount\n", 3);
        assertEquals(List.of(List.of("code", "amount"), List.of("STRING", "DECIMAL(18,2)")), ParquetText.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1.5", ".50", "-.50", "1,50", "1x.50", "12345678901234567.00"})
    void whatIsNoAmountIsRefused(String amount) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> written("code,amount\n1,\"" + amount + "\"\n", 100));
        assertTrue(refused.getMessage().contains("'" + amount + "'"), refused.getMessage());
    }

    private static byte[] written(String csv, int piece) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] text = csv.getBytes(StandardCharsets.UTF_8);
        try (OutputStream rows = ParquetLibrary.rows(file, List.of("amount"), List.of("day"))) {
            for (int at = 0; at < text.length; at += piece) {
                rows.write(text, at, Math.min(piece, text.length - at));
            }
        }
        return file.toByteArray();
    }

    private static List<List<String>> rows(String csv) throws IOException {
        CsvRows in = new CsvRows(new StringReader(csv), ',');
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row = new ArrayList<>(); in.read(row); row = new ArrayList<>()) {
            rows.add(row);
        }
        return rows;
    }
}
