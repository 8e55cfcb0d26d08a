package io.github.ratecard.release.define;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.Look;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layout is read strictly: a slip of the pen is named with its line, before any file is read with it. */
class LayoutReaderTest {
    private static final Path RANKS = Path.of("data/layouts/opps-ranks.yaml");

    private static TableException wrong(String text) {
        return assertThrows(
                TableException.class, () -> LayoutReader.check(YamlReader.parse(text, "data/layouts/opps-ranks.yaml")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: opps-ranks | id: ranks | the id 'ranks' is not the name of the file",
                "table: opps/ranks | table: opps/rank | there is no table 'opps/rank'",
                "table: opps/ranks | table: opps/rates | 'rank' is not a column of the table",
                "banner: ADDENDUM J | banner: Addendum J | 'Addendum J' is not a phrase in capitals",
                "[PROPOSED] | ['{day}'] | '{day}' is not one of {year}, {yy}, {month}, {mm}, {quarter}, {letter}, {date}, {number}",
                "rank: { titles | ranks: { titles | 'ranks' is not a column of the table",
                "[RANK USED FOR PRIMARY ASSIGNMENT] | [] | the column has no title",
                "scale: 4 | scale: 4, size: 3 | unknown key 'size'",
                ", such_as: '62330' | '' | 'like' without 'such_as'",
                "'[0-9A-Z][0-9]{3}[0-9A-Z]' | '[0-9' | '[0-9' is not a regular expression",
                "style: year | style: weekly | 'weekly' is not known here",
                "in: banner, says | in: header, says | the titles of the header say the date",
                "# About 2,900 procedures | controls: [{ larger: cost, than: rank }] | 'cost' is not a column of the layout",
                "# About 2,900 procedures | controls: [{ rising: apc_cost }] | no check is named here",
                "full: 2000 | full: 0 | '0' is out of range",
                "full: 2000 | part: rank | 'part' is not one of 'whole'",
            })
    void namesTheFault(String text, String replaced, String message) throws IOException {
        String whole = Files.readString(RANKS);
        assertTrue(whole.contains(text), text);
        TableException wrong = wrong(whole.replace(text, replaced == null ? "" : replaced));
        boolean same = wrong.getMessage().equals(message) || wrong.getMessage().contains("not YAML");
        assertTrue(same, wrong.getMessage());
        assertTrue(wrong.where().matches("data/layouts/opps-ranks.yaml:\\d+:\\d+"), wrong.where());
    }

    @Test
    void everyShippedLayoutIsRead() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> layouts = Files.list(Path.of("data/layouts"))) {
            layouts.forEach(file -> files.add(file.getFileName().toString().replace(".yaml", "")));
        }
        List<String> ids = Look.layouts().stream().map(Layout::id).toList();
        assertEquals(new TreeSet<>(files), new TreeSet<>(ids));
        assertTrue(ids.containsAll(List.of("pprrvu", "gpci", "zip5", "oppscap", "pfrev")));
    }
}
