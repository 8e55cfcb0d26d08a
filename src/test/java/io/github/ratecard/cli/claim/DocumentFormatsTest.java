package io.github.ratecard.cli.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What the JSON of an answer about claims and coverage says, its page and its Markdown say too. */
class DocumentFormatsTest {
    /** Fields that people read; the others are ids, dates and words of their own. */
    private static final List<String> READ =
            List.of("name", "covered", "conditions", "authority", "value", "note", "verdict", "text", "item", "intro");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage mild",
                "coverage mild --payer tricare",
                "prior-auth mild",
                "eligible mild --date 2026-11-01",
                "eligible mild --payer medicare --prior fusion:2026-01-15 --prior fusion@cervical:2027-01-15 --date 2026-11-01",
                "claim mild --site hospital --levels 2 --date 2026-06-01",
                "claim mild --site asc --paper --payer commercial --date 2026-06-01",
            })
    void pageAndMarkdownSayWhatTheJsonSays(String words) throws Exception {
        JsonNode json = Run.of(words + " --format json").json();
        Document page = parse(Run.of(words + " --format html").out());
        String text = page.getDocumentElement().getTextContent();
        String markdown = Run.of(words + " --format md").out().replaceAll("\\\\([\\\\|*<>`\\[\\]])", "$1");
        // How a remark on a whole claim is cited stands in the JSON alone
        ((ObjectNode) json).remove(words.startsWith("claim") ? "notes" : "segments");
        int sentences = 0;
        for (String name : READ) {
            for (JsonNode value : json.findValues(name)) {
                sentences++;
                assertTrue(text.contains(value.asText()), () -> name + ": " + value + " in " + text);
                assertTrue(markdown.contains(value.asText()), () -> name + ": " + value + " in " + markdown);
            }
        }
        assertTrue(sentences > 5, json.toString());
        json.path("disclaimers").forEach(sentence -> assertTrue(text.contains(sentence.asText())));
    }

    /** Nothing is fetched: no script, no address in any element but a link that a reader may follow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage mild",
                "prior-auth mild",
                "eligible mild --date 2026-11-01",
                "claim mild --date 2026-06-01"
            })
    void thePageNeedsNothingButItself(String words) throws Exception {
        String html = Run.of(words + " --format html").out();
        Document page = parse(html);
        for (String element : List.of("script", "link", "img", "iframe", "object", "embed")) {
            assertEquals(0, page.getElementsByTagName(element).getLength(), element);
        }
        for (String fetched : List.of("src=", "url(", "@import")) {
            assertFalse(html.contains(fetched), fetched);
        }
        assertTrue(html.contains("default-src 'none'"), html);
        assertEquals(1, page.getElementsByTagName("h1").getLength());
        for (String element : List.of("p", "caption", "th", "li", "h2")) {
            for (int i = 0; i < page.getElementsByTagName(element).getLength(); i++) {
                Element each = (Element) page.getElementsByTagName(element).item(i);
                assertFalse(each.getTextContent().isBlank(), element);
            }
        }
    }

    @Test
    void aFileAsksForItByItsEnding() throws IOException {
        Path file = folder.resolve("coverage.html");
        Run run = Run.of("coverage mild -o " + file);
        assertEquals(0, run.exit(), run.err());
        assertEquals(Run.of("coverage mild --format html").out(), Files.readString(file));
    }

    /** The page as XML, which it nearly is: what is never closed in HTML is closed here. */
    private static Document parse(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|wbr)([^>]*)>", "<$1$2/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
