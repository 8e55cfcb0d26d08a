package io.github.ratecard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that the program writes, in a real browser: silent, asking for nothing, accessible in light and in dark
 * (axe-core, WCAG A and AA), no wider than a telephone, and a quote one sheet of letter paper.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlIT {
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final int LOOKED_INTO = 6;
    private static final String WIDTH = "document.documentElement.scrollWidth";
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern PAPER = Pattern.compile("/MediaBox\\s*\\[([^]]*)]");

    /** What a graphic needs against the ground, and what text needs: WCAG 1.4.11 and 1.4.3. */
    private static final String CONTRASTS = """
            (() => {
              const light = rgb => {
                const [r, g, b] = rgb.match(/[\\d.]+/g).map(Number)
                    .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = light(getComputedStyle(document.body).backgroundColor);
              return [...document.querySelectorAll('svg text, svg tspan, svg rect')].map(element => {
                const ink = light(getComputedStyle(element).fill);
                const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                const words = /[A-Za-z0-9]/.test(element.textContent);
                return { ratio, enough: ratio >= (words ? 4.5 : 3), what: element.outerHTML };
              });
            })()""";

    /** Options, codes of reasons, numbers of places, editions and other dates than people read, outside the appendix. */
    private static final String TECHNICAL = """
            (() => {
              const page = document.body.cloneNode(true);
              page.querySelectorAll('.appendix, script, style').forEach(each => each.remove());
              return page.textContent.match(
                  /(?:^|\\s)--[a-z]+|\\b[A-Z]+_[A-Z_]+\\b|\\b\\d{5}-[A-Z]{2}-\\d\\d\\b|CBSA|\\b[a-z]+\\/20\\d\\d|\\d{4}-\\d\\d-\\d\\d|max\\(/g) ?? [];
            })()""";

    private Path folder;
    private Chromium browser;
    private String axe;

    /**
     * A page to look at.
     *
     * @param words the command line that writes it
     * @param sheets how many sheets of paper it must take; 0 for any number
     * @param plain whether people read it who never see the command line
     */
    private record Sample(String words, int sheets, boolean plain) {
        Sample(String words, boolean oneSheet) {
            this(words, oneSheet ? 1 : 0, oneSheet && !words.startsWith("page"));
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** A new kind of page is one more line here. */
    private static Stream<Sample> samples() {
        return Stream.of(
                new Sample("quote mild", true),
                new Sample("quote mild --levels 2 --patient", true),
                new Sample("quote mild --levels 3 --zip 10001 --explain", true),
                new Sample("quote mild --date 2025-06-01", true),
                new Sample("quote mild --date 2031-01-01", true),
                new Sample("price 62330-52 62331 99213 --site hospital", true),
                new Sample("quote mild --compare --zip 10001,35203 --patient", true),
                new Sample("quote mild --compare --levels 1-5 --explain", true),
                new Sample("quote mild --compare --date 2025-12-01,2026-02-01", true),
                new Sample("coverage mild", false),
                new Sample("eligible mild --date 2026-11-01", false),
                new Sample("prior-auth mild", false),
                new Sample("claim mild --site hospital --levels 2 --date 2026-06-01", false),
                new Sample("claim mild --site asc --paper --payer commercial --date 2026-06-01", false),
                new Sample("lookup 62330 62331 C1889 --date 2026-07-01", false),
                new Sample("tables list", false),
                new Sample("releases", false),
                new Sample("check --price docs/claims/professional.837", false),
                new Sample("import src/test/resources/cms/GPCI2025.csv --check --data target/it/none", false),
                new Sample("page mild -o -", true),
                new Sample("proforma src/main/resources/io/github/ratecard/proforma/example.yaml", false),
                new Sample("quote mild --levels 2 --zip 77030 --for Memorial<Spine>Center --prepared-by Jane", true),
                new Sample(
                        "quote mild --compare --zip 77030,35203,10001 --site asc,hospital --levels 1-2 --rank", true),
                new Sample("quote mild --compare --zip 77030,35203 --site asc,hospital --levels 1-2", true),
                new Sample("guide mild --short", 2, true),
                new Sample("guide mild --short --zip 77030 --date 2026-06-01 --for Center --prepared-by Jane", 2, true),
                new Sample("guide mild --short --zip 10001 --round dollars --date 2025-12-01", 2, true),
                new Sample("guide mild", false),
                new Sample("guide mild --zip 10001 --round dollars", false),
                new Sample("guide mild --date 2025-12-01", false),
                // As much as there can be on one
                new Sample(
                        "quote mild --laterality b,u,b,u,u --zip 10001 --deductible-remaining 283 --nonparticipating"
                                + " --round dollars --explain",
                        true));
    }

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        if (program.isEmpty()) {
            String reason = "no Chromium on the PATH and none in CHROMIUM: the pages were not looked at";
            System.out.println("HtmlIT skipped: " + reason);
            Assumptions.abort(reason);
        }
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/it").toAbsolutePath()), "browser");
        browser = Chromium.start(program.get(), folder);
        try (InputStream in = HtmlIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAGoodPage(Sample sample) throws Exception {
        Run run = Run.of(sample.words + (sample.words.endsWith("-o -") ? "" : " --format html"));
        Path file = Files.writeString(folder.resolve(sample.words.replaceAll("[^a-z0-9]+", "-") + ".html"), run.out());
        try (Tab tab = browser.tab()) {
            tab.colours("light");
            tab.width(TELEPHONE);
            tab.open(file);
            int width = tab.evaluate(WIDTH).asInt();
            assertTrue(width <= TELEPHONE, "as it opens: " + width + " pixels wide");
            assertEquals(
                    1, tab.evaluate("document.querySelectorAll('h1').length").asInt());
            tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            fits(tab);
            tab.width(DESK);
            // Hundreds of trees like the first few only take time
            tab.evaluate(
                    "document.querySelectorAll('details').forEach((each, i) => each.open = i < " + LOOKED_INTO + ")");
            tab.evaluate(axe);
            accessible(tab, "light", "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'");
            accessible(tab, "dark", "'color-contrast', 'link-in-text-block'");
            tab.colours("light");
            if (sample.plain) {
                assertEquals("[]", tab.evaluate(TECHNICAL).toString(), "what only the appendix may say");
            }
            onPaper(tab, sample);
            assertEquals(List.of(), tab.messages(), "console");
            assertEquals(List.of(file.toUri().toString()), tab.requests(), "requests");
        }
    }

    private static void fits(Tab tab) {
        int width = tab.evaluate(WIDTH).asInt();
        assertTrue(width <= TELEPHONE, "with everything open: " + width + " pixels wide");
        JsonNode beyond = tab.evaluate("[...document.querySelectorAll('svg text, td, th, li')]"
                + ".filter(each => each.getBoundingClientRect().right > " + TELEPHONE + ")"
                + ".map(each => each.textContent)");
        assertEquals("[]", beyond.toString());
    }

    /** @param rules of axe-core, or tags of rules */
    private static void accessible(Tab tab, String scheme, String rules) {
        tab.colours(scheme);
        JsonNode faults = tab.evaluate("axe.run({ runOnly: [" + rules + "] }).then(found => [...found.violations,"
                + " ...found.incomplete.filter(each => each.id == 'color-contrast')]"
                + ".flatMap(each => each.nodes.map(node => ({ id: each.id, node })))"
                // Behind a chart's text axe cannot tell the ground: see below
                + ".filter(each => !(each.id == 'color-contrast' && /^<(text|tspan)/.test(each.node.html)))"
                + ".map(each => each.id + ': ' + each.node.html + ' ' + each.node.failureSummary))");
        assertEquals("[]", faults.toString(), scheme);
        for (JsonNode element : tab.evaluate(CONTRASTS)) {
            assertTrue(element.path("enough").asBoolean(), scheme + ": " + element);
        }
    }

    private static void onPaper(Tab tab, Sample sample) {
        String pdf = new String(tab.print(), StandardCharsets.ISO_8859_1);
        assertFalse(matches(PAPER, pdf).isEmpty(), "no paper");
        matches(PAPER, pdf).forEach(paper -> assertEquals("0 0 612 792", paper.strip(), "not letter paper"));
        if (sample.sheets > 0) {
            assertEquals(sample.sheets, matches(SHEET, pdf).size(), "sheets of paper");
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return found;
    }
}
