package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages lead somewhere, the README to the list of all pages, and that list to every page or its folder. */
class LinksTest {
    private static final Path README = Path.of("README.md");
    private static final Path LIST = Path.of("docs/README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = new ArrayList<>(List.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
        pages.addAll(pages());
        for (Path page : pages) {
            for (String link : links(page)) {
                Path target = page.resolveSibling(link);
                if (!link.contains("://") && !Files.exists(target)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theListOfPagesLeadsToEveryPage() throws IOException {
        assertTrue(links(README).contains(LIST.toString()));
        List<Path> links = links(LIST).stream().map(LIST::resolveSibling).toList();
        List<String> lost = pages().stream()
                .filter(page -> !page.equals(LIST) && !links.contains(page) && !links.contains(page.getParent()))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), lost);
    }

    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
