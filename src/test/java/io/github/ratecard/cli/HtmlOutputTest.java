package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page says what the JSON of the same question says: every amount, every term, every note. */
class HtmlOutputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild",
                "quote mild --levels 5 --patient --explain",
                "quote mild --laterality b,u,u --zip 10001 --deductible-remaining 283",
                "quote mild --levels 2 --site hospital --component facility --round dollars",
                "quote mild --date 2025-06-01",
                "quote mild --percent 110 --levels 3",
                "price 62330-52 62331 99213 --nonparticipating",
            })
    void holdsTheNumbersOfTheJson(String words) throws Exception {
        JsonNode quote = Run.of(words + " --format json").json();
        Document page = page(words);
        assertEquals(sites(quote), rows(table(page, "Payment by site"), "sites"), words);
        String text = page.getDocumentElement().getTextContent();
        for (JsonNode site : quote.path("sites")) {
            for (String item : List.of("deductible", "coinsurance", "owes", "medicare", "sequestration", "received")) {
                if (site.path("patient").has(item)) {
                    String amount = dollars(site.path("patient").path(item));
                    assertTrue(table(page, "Who pays").getTextContent().contains(amount), item + " " + amount);
                }
            }
            // Where nothing is paid at all, the reason of the site says enough
            for (JsonNode line : site.path("payable").asBoolean() ? site.path("lines") : List.<JsonNode>of()) {
                String lines = table(page, "Service lines").getTextContent();
                boolean told = line.path("packaged").asBoolean()
                        ? lines.contains("included")
                        : line.path("amount").isNull() || lines.contains(dollars(line.path("amount")));
                assertTrue(told, lines);
                says(text, line.path("notes"));
                says(text, line.path("reason"));
            }
            says(text, site.path("assumptions"));
            says(text, site.path("warnings"));
            says(text, site.path("reason"));
        }
        says(text, quote.path("assumptions"));
        says(text, quote.path("warnings"));
        quote.path("disclaimers").forEach(sentence -> assertEquals(2, text.split(quoted(sentence), -1).length));
        quote.path("editions").forEach(edition -> assertTrue(text.contains(edition.asText()), edition.asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild",
                "quote mild --laterality b,u,u --zip 10001 --deductible-remaining 283 --nonparticipating",
                "price 62330-52 62331 --percent 110 --site hospital",
            })
    void holdsEveryTermOfTheExplanations(String words) throws Exception {
        JsonNode quote = Run.of(words + " --format json --explain").json();
        List<String> drawn = new ArrayList<>();
        NodeList items = page(words).getElementsByTagName("li");
        for (int i = 0; i < items.getLength(); i++) {
            drawn.add(ownText(items.item(i)));
        }
        int terms = 0;
        for (JsonNode explain : quote.findParents("op")) {
            terms++;
            String term =
                    explain.path("value").asText() + " " + explain.path("name").asText();
            String source = explain.path("source").asText();
            assertTrue(
                    drawn.stream().anyMatch(item -> item.startsWith(term) && item.contains(source)),
                    () -> term + " [" + source + "] in " + drawn);
        }
        assertTrue(terms > 10, quote.toString());
    }

    /** A guide of the user's own may be called anything. */
    @Test
    void aHostileTitleStaysText() throws Exception {
        String title = "<script>alert(1)</script> & \"quotes\" <img src=x onerror=alert(2)>";
        String guide = Files.readString(Path.of("src/test/resources/guides/bvn.yaml"));
        String hostile = guide.replaceFirst("(?m)^title: .*$", "title: '" + title + "'");
        assertFalse(guide.equals(hostile));
        Files.writeString(folder.resolve("bvn.yaml"), hostile);
        for (String more : List.of("", " --compare --levels 1,2")) {
            Run run = Run.on(
                    Run.TODAY,
                    Map.of("RATECARD_DATA", folder.toString()),
                    ("quote bvn --format html" + more).split(" "));
            Document page = parse(run.out());
            assertEquals(
                    title + " (basivertebral)",
                    page.getElementsByTagName("h1").item(0).getTextContent());
            assertEquals(0, page.getElementsByTagName("script").getLength());
            assertEquals(0, page.getElementsByTagName("img").getLength());
        }
    }

    @Test
    void aFileAsksForItByItsEnding() throws IOException {
        Path file = folder.resolve("quote.html");
        Run run = Run.of("quote mild -o " + file);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(Run.of("quote mild --format html").out(), Files.readString(file));
    }

    @Test
    void whatCannotBePricedHasItsReasonAndAnotherExitCode() throws Exception {
        Run run = Run.of("quote mild --date 2031-01-01 --format html");
        assertEquals(1, run.exit());
        String text = parse(run.out()).getDocumentElement().getTextContent();
        assertTrue(text.contains("the guide 'pild' has no codes for 2031-01-01"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild --compare --zip 10001,35203",
                "quote mild --compare --levels 1-5 --patient",
                "quote mild --compare --date 2025-12-01,2026-02-01",
                "price 62330 --compare --cbsa houston,45",
            })
    void holdsTheNumbersOfAComparison(String words) throws Exception {
        JsonNode comparison = Run.of(words + " --format json").json();
        Document page = page(words);
        String table = table(page, "Side by side").getTextContent();
        boolean saysNone = table.contains("not payable") || table.contains("no price");
        for (JsonNode item : comparison.path("items")) {
            assertTrue(table.contains(named(item.path("value").asText())), table);
            for (JsonNode site : item.path("quote").path("sites")) {
                for (String part : List.of("professional", "facility", "total")) {
                    JsonNode amount = site.path(part);
                    assertTrue(amount.isNull() ? saysNone : table.contains(dollars(amount)), table);
                }
            }
            for (JsonNode change : item.path("changes")) {
                JsonNode by = change.path("total").path("amount");
                assertTrue(by.isNull() || table.contains(dollars(by)), table + by);
            }
        }
        says(page.getDocumentElement().getTextContent(), comparison.findPath("reason"));
    }

    /** What a value is called on a page: dates and areas have names. */
    private static String named(String value) {
        Map<String, String> names = Map.of(
                "2025-12-01", "December 1, 2025",
                "2026-02-01", "February 1, 2026",
                "houston", "Houston-Pasadena-The Woodlands, TX",
                "45", "rural Texas");
        return names.getOrDefault(value, value);
    }

    private static List<List<String>> sites(JsonNode quote) {
        String asked = quote.path("component").asText();
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode site : quote.path("sites")) {
            List<String> row = new ArrayList<>();
            for (String part : List.of("professional", "facility", "total")) {
                if (asked.equals("null") || asked.equals("total") || asked.equals(part)) {
                    row.add(site.path(part).isNull() ? "" : dollars(site.path(part)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The amounts of a table's rows; words and dashes are none. */
    private static List<List<String>> rows(Element table, String what) {
        List<List<String>> rows = new ArrayList<>();
        NodeList trs = table.getElementsByTagName("tr");
        for (int i = 1; i < trs.getLength(); i++) {
            Element tr = (Element) trs.item(i);
            NodeList cells = tr.getElementsByTagName("td");
            List<String> row = new ArrayList<>();
            for (int c = 0; c < cells.getLength(); c++) {
                String text = cells.item(c).getTextContent();
                row.add(text.startsWith("$") ? text : "");
            }
            if (!tr.getAttribute("class").equals("below")) {
                rows.add(row);
            }
        }
        assertFalse(rows.isEmpty(), what);
        return rows;
    }

    private static void says(String text, JsonNode reasons) {
        for (JsonNode reason : reasons.isArray() ? reasons : List.of(reasons)) {
            String sentence = reason.path("text").asText();
            // The first letter is a capital where a sentence begins
            assertTrue(sentence.isEmpty() || text.contains(sentence.substring(1)), sentence);
        }
    }

    private static String dollars(JsonNode amount) {
        String plain = amount.asText();
        boolean negative = plain.startsWith("-");
        String[] digits = (negative ? plain.substring(1) : plain).split("\\.");
        String whole = digits[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return (negative ? "−$" : "$") + whole + (digits.length > 1 ? "." + digits[1] : "");
    }

    private static String quoted(JsonNode sentence) {
        return java.util.regex.Pattern.quote(sentence.asText());
    }

    private static String ownText(Node item) {
        StringBuilder text = new StringBuilder();
        for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!child.getNodeName().equals("ul")) {
                text.append(child.getTextContent());
            }
        }
        return text.toString();
    }

    private static Element table(Document page, String caption) {
        NodeList tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getElementsByTagName("caption").item(0).getTextContent().equals(caption)) {
                return table;
            }
        }
        throw new AssertionError("no table " + caption);
    }

    private static Document page(String words) throws Exception {
        return parse(Run.of(words + " --format html").out());
    }

    /** The page as XML, which it nearly is: what is never closed in HTML is closed here. */
    private static Document parse(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|wbr)([^>]*)>", "<$1$2/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
