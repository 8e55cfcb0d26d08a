package io.github.ratecard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.CsvReader;
import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.file.TableWriter;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.NodeLines;
import io.github.ratecard.yaml.TextFile;
import io.github.ratecard.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any bytes give a document, a table, or faults with their place; nothing else, and never an exception of a library. */
class ReaderProperties {
    private static final String PLACE = "f(:\\d+:\\d+)?";

    @Property(tries = 1000)
    void anyBytesAreYamlOrAFault(@ForAll byte[] bytes) {
        yaml(bytes);
    }

    @Property(tries = 2000)
    void anyYamlLikeTextIsYamlOrAFault(@ForAll("yamlLike") String text) {
        yaml(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void anyBytesAreCsvOrFaults(@ForAll byte[] bytes) {
        csv(bytes);
    }

    @Property(tries = 2000)
    void anyCsvLikeTextIsCsvOrFaults(@ForAll("csvLike") String text) {
        csv(("cbsa,name,index\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void aDeepDocumentIsAFault() {
        yaml("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        yaml(("- ".repeat(10_000) + "x").getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void onlySoManyFindingsOfAFileAreTold() {
        StringBuilder rows = new StringBuilder("cbsa,name,index\n");
        for (int i = 10; i < 40; i++) {
            rows.append(i).append(",Area,one\n");
        }
        Findings findings = new Findings();
        CsvReader.read(TableKind.ASC_WAGE_INDEX, rows.toString(), "f", findings);

        List<TableException> all = findings.all();
        assertEquals(21, all.size());
        assertEquals("10 more findings in this file", all.get(20).getMessage());
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return pieces(
                "a", "b: ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&", "*", "!", "|", ">-", "\t",
                "---", "?", ":", "é", "%", "\r", "~", "<<: ", "...");
    }

    @Provide
    Arbitrary<String> csvLike() {
        return pieces("10", "A", "0.5", ",", ",", "\n", "\"", "\"\"", " ", "\r", "#", "é", "-");
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static void yaml(byte[] bytes) {
        try {
            assertSound(YamlReader.parse(TextFile.decode(bytes, "f"), "f"));
        } catch (TableException fault) {
            assertFault(fault);
        }
    }

    /** Every scalar is one line, so that the document can be compiled and read again. */
    private static void assertSound(Node root) {
        List<String[]> lines = NodeLines.write(root);
        TableWriter.bytes(TableKind.DOCUMENT, lines);
        List<String[]> again = NodeLines.write(NodeLines.read("f", lines));
        assertEquals(flat(lines), flat(again));
    }

    private static List<String> flat(List<String[]> lines) {
        List<String> flat = new ArrayList<>();
        lines.forEach(line -> flat.add(String.join("|", line)));
        return flat;
    }

    private static void csv(byte[] bytes) {
        Findings findings = new Findings();
        findings.attempt(() -> {
            String text = TextFile.decode(bytes, "f");
            CsvTable table = CsvReader.read(TableKind.ASC_WAGE_INDEX, text, "f", findings);
            if (table.sound()) {
                List<String[]> rows = new ArrayList<>();
                table.rows().forEach(row -> rows.add(row.fields()));
                TableWriter.bytes(TableKind.ASC_WAGE_INDEX, rows);
            }
        });
        findings.all().forEach(ReaderProperties::assertFault);
    }

    private static void assertFault(TableException fault) {
        assertTrue(fault.where().matches(PLACE), fault.where());
        assertTrue(!fault.getMessage().isBlank() && !fault.valid().isBlank(), fault.getMessage());
    }
}
