package io.github.ratecard.release.define;

import io.github.ratecard.release.layout.EditionRule;
import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the key {@code edition} of a layout. */
final class EditionRuleReader {
    private static final String COLUMN = "column";
    private static final String SAYS = "says";

    private EditionRuleReader() {}

    static EditionRule read(Node node) {
        node.only("system", "style", "quarterly", "title", "from", "released", "until");
        List<EditionRule.DateRule> from = new ArrayList<>();
        node.get("from").items().forEach(item -> from.add(date(item)));
        String style = node.get("style").word("letter", "month", "quarter", "year");
        return new EditionRule(
                node.get("system").text(),
                EditionRule.Style.valueOf(style.toUpperCase(Locale.ROOT)),
                node.find("quarterly").map(LayoutReader::phrase),
                node.get("title").text(),
                List.copyOf(from),
                node.find("released").map(LayoutReader::phrase),
                node.find("until").map(LayoutReader::phrase));
    }

    private static EditionRule.DateRule date(Node node) {
        String in = node.only("in", SAYS, COLUMN).get("in").word("banner", "header", "name", "rows");
        EditionRule.Where where = EditionRule.Where.valueOf(in.toUpperCase(Locale.ROOT));
        boolean header = where == EditionRule.Where.HEADER;
        if (header == node.find(SAYS).isPresent()) {
            throw node.wrong(
                    header ? "the titles of the header say the date" : "the key 'says' is missing",
                    "'says' for banner, name and rows only");
        }
        boolean rows = where == EditionRule.Where.ROWS;
        String column = rows ? node.get(COLUMN).text() : "";
        Optional<Phrase> says = node.find(SAYS).map(LayoutReader::phrase);
        return new EditionRule.DateRule(where, says, column);
    }
}
