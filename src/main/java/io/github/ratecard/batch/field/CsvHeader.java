package io.github.ratecard.batch.field;

import io.github.ratecard.batch.bytes.CsvGrammar;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.table.kind.TableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first line of a CSV file. Columns are recognised by name, in either case; what is wrong here stops the run,
 * because every row would be wrong with it.
 */
public final class CsvHeader {
    private static final List<Byte> DELIMITERS = List.of((byte) ',', (byte) ';', (byte) '\t');

    private final BatchOptions options;
    private final String shown;
    private final byte delimiter;
    private final List<String> names;

    private CsvHeader(BatchOptions options, String shown, byte delimiter, List<String> names) {
        this.options = options;
        this.shown = shown;
        this.delimiter = delimiter;
        this.names = names;
    }

    /**
     * Reads the header's bytes, without line end and byte order mark.
     *
     * @param shown what messages call the file
     */
    public static CsvHeader read(byte[] line, BatchOptions options, String shown) {
        if (options.delimiter().isPresent()) {
            byte delimiter = options.delimiter().get();
            return new CsvHeader(options, shown, delimiter, names(line, delimiter));
        }
        CsvHeader best = new CsvHeader(options, shown, DELIMITERS.get(0), names(line, DELIMITERS.get(0)));
        for (byte delimiter : DELIMITERS) {
            CsvHeader other = new CsvHeader(options, shown, delimiter, names(line, delimiter));
            if (other.recognised() > best.recognised()) {
                best = other;
            }
        }
        return best;
    }

    public byte delimiter() {
        return delimiter;
    }

    /**
     * What each column is.
     *
     * @throws TableException when the header cannot be used
     */
    public Columns columns() {
        List<Optional<BatchField>> fields = new ArrayList<>();
        Map<BatchField, String> seen = new HashMap<>();
        for (String name : names) {
            refuseOurs(name);
            Optional<BatchField> field = options.field(name);
            field.ifPresent(known -> {
                String other = seen.put(known, name);
                if (other != null) {
                    throw bad(
                            "two columns are the " + known.word() + ", '" + other + "' and '" + name + "'",
                            "each recognized column once; --ignore-column leaves one out");
                }
            });
            fields.add(field);
        }
        refuseMissing(seen);
        if (options.asksPatientShare() && seen.containsKey(BatchField.PERCENT)) {
            throw bad(
                    "another payer has its own patient share: the column '" + seen.get(BatchField.PERCENT)
                            + "' and --patient contradict each other",
                    "one of the two; --ignore-column leaves the column out");
        }
        refuseOverlooked(fields, seen.keySet());
        return new Columns(fields, options.encounter().map(this::index));
    }

    private void refuseOurs(String name) {
        if (AnswerColumn.reserved().contains(name.strip().toLowerCase(Locale.ROOT))) {
            throw bad("the file already has the column " + name.strip(), "a file without columns of an answer");
        }
    }

    private void refuseOverlooked(List<Optional<BatchField>> fields, Set<BatchField> taken) {
        for (int i = 0; i < fields.size(); i++) {
            String name = names.get(i);
            boolean open = fields.get(i).isEmpty() && !options.isIgnored(name);
            if (open && !options.encounter().filter(id -> same(name, id)).isPresent()) {
                OverlookedHead.of(name, taken).ifPresent(field -> {
                    throw OverlookedHead.stop(name, field, shown + ":1");
                });
            }
        }
    }

    /** Tells under which names fields were found. */
    public void tell(TakenHeads heads) {
        for (String name : names) {
            options.field(name).ifPresent(field -> heads.add(field, name.strip()));
        }
    }

    private void refuseMissing(Map<BatchField, String> seen) {
        for (String wanted : options.namedHeaders()) {
            index(wanted);
        }
        if (!seen.containsKey(BatchField.CODE) && !seen.containsKey(BatchField.PROCEDURE)) {
            String what = seen.isEmpty()
                    ? "the first line names no column that says what to price"
                    : "no column says what to price";
            throw bad(
                    what,
                    "a header with code or procedure, and of " + String.join(", ", BatchField.words())
                            + " what else there is; --column code=NAME for another name");
        }
    }

    private int index(String wanted) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (same(names.get(i), wanted)) {
                if (known.contains(wanted)) {
                    throw bad("two columns are called '" + wanted + "'", "a name that is there once");
                }
                known.add(wanted);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (same(names.get(i), wanted)) {
                return i;
            }
        }
        throw bad(
                "there is no column '" + wanted + "'",
                Nearest.to(wanted, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("a name of the header"));
    }

    static boolean same(String name, String wanted) {
        return name.strip().equalsIgnoreCase(wanted.strip());
    }

    private int recognised() {
        int count = 0;
        for (String name : names) {
            count += options.field(name).isPresent() ? 1 : 0;
        }
        return count;
    }

    private static List<String> names(byte[] line, byte delimiter) {
        CsvGrammar grammar = new CsvGrammar(delimiter);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at <= line.length) {
            int end = grammar.field(line, at, line.length);
            names.add(name(line, at, end));
            at = end + 1;
        }
        return names;
    }

    private static String name(byte[] line, int from, int to) {
        String text = new String(line, from, to - from, StandardCharsets.UTF_8);
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private TableException bad(String what, String valid) {
        return new TableException(what, shown + ":1", valid);
    }
}
