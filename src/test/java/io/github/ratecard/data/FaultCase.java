package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One case of the gallery in {@code src/test/resources/bad}: how to break a copy of the good data, and what must be said
 * then. A case is a text file; the folder it lies in says whether {@code data} or the {@code compiled} tables are broken.
 *
 * <pre>
 * # what the fault is
 * edit FILE          the lines after - become the lines after +; with no - they are added at the end
 * -old line
 * +new line
 * new FILE           a file of the lines after +
 * delete FILE
 * rename FILE TO
 * chop FILE N        without its last N bytes
 * expect
 * DIR/FILE:LINE:COLUMN: what is wrong
 *   valid: what would be right
 * </pre>
 *
 * SYSTEMS stands for all folders of editions. In lines after - and +, {@code \t}, {@code \r}, {@code \\} and {@code \xHH} stand for those bytes.
 */
final class FaultCase {
    private final List<String> lines;

    private FaultCase(List<String> lines) {
        this.lines = lines;
    }

    static FaultCase read(Path file) throws IOException {
        return new FaultCase(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    }

    String expected() {
        List<String> after = lines.subList(lines.indexOf("expect") + 1, lines.size());
        String text = String.join("\n", after).replace("SYSTEMS", String.join(", ", TableKind.systems())) + "\n";
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    void apply(Path folder) throws IOException {
        int at = 0;
        while (!lines.get(at).equals("expect")) {
            String[] words = lines.get(at++).split(" ");
            List<String> old = new ArrayList<>();
            List<String> fresh = new ArrayList<>();
            while (lines.get(at).startsWith("-") || lines.get(at).startsWith("+")) {
                String line = lines.get(at++);
                (line.startsWith("-") ? old : fresh).add(unescape(line.substring(1)));
            }
            step(folder, words, old, fresh);
        }
    }

    private static void step(Path folder, String[] words, List<String> old, List<String> fresh) throws IOException {
        Path file = words.length > 1 ? folder.resolve(words[1]) : folder;
        switch (words[0]) {
            case "#":
                return;
            case "edit":
                write(file, edited(Files.readString(file, StandardCharsets.ISO_8859_1), old, fresh));
                return;
            case "new":
                Files.createDirectories(file.getParent());
                write(file, text(fresh));
                return;
            case "delete":
                Files.delete(file);
                return;
            case "rename":
                Files.move(file, folder.resolve(words[2]));
                return;
            case "chop":
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - Integer.parseInt(words[2])));
                return;
            default:
                throw new IllegalArgumentException("unknown step " + String.join(" ", words));
        }
    }

    private static String edited(String whole, List<String> old, List<String> fresh) {
        if (old.isEmpty()) {
            return whole + text(fresh);
        }
        String lined = "\n" + whole;
        int at = lined.indexOf("\n" + text(old));
        if (at < 0) {
            throw new IllegalArgumentException("there are no lines\n" + text(old));
        }
        return whole.substring(0, at)
                + text(fresh)
                + whole.substring(at + text(old).length());
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    private static String unescape(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escape = line.charAt(++i);
            if (escape == 'x') {
                plain.append((char) Integer.parseInt(line.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                plain.append(escape == 't' ? '\t' : escape == 'r' ? '\r' : escape);
            }
        }
        return plain.toString();
    }
}
