package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code sources.yaml}: id → {@code title}, {@code publisher}, {@code document} (its number), {@code published}
 * (a date), {@code url}, {@code sha256} (of the file the data was read from) and {@code taken} (what was taken from
 * it, and how sure that is). Title, publisher and taken must be there.
 */
public final class SourcesReader {
    private static final String[] KEYS = {"title", "publisher", "document", "published", "url", "sha256", "taken"};

    private final Findings findings;
    private final Map<String, String[]> rows = new TreeMap<>();

    private SourcesReader(Findings findings) {
        this.findings = findings;
    }

    /** The rows of {@link TableKind#SOURCES} by id. */
    public static Map<String, String[]> read(Node document, Findings findings) {
        SourcesReader reader = new SourcesReader(findings);
        document.map().forEach((id, source) -> findings.attempt(() -> reader.source(id, document, source)));
        return reader.rows;
    }

    private void source(String id, Node document, Node source) {
        // Kept even when the entry is wrong, so that one fault does not make every use of the source another
        rows.put(id, new String[TableKind.SOURCES.columns().size()]);
        if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new TableException(
                    "'" + id + "' is not an id of a source", document.keyPlace(id), "small letters, digits, - and .");
        }
        source.only(KEYS);
        Optional<Node> published = source.find("published");
        published.ifPresent(Node::date);
        source.find("url").ifPresent(SourcesReader::checkUrl);
        source.find("sha256").ifPresent(SourcesReader::checkHash);
        rows.put(id, new String[] {
            id,
            source.get("title").text(),
            source.get("publisher").text(),
            text(source, "document"),
            text(source, "published"),
            text(source, "url"),
            text(source, "sha256"),
            source.get("taken").text()
        });
    }

    private static String text(Node source, String key) {
        return source.find(key).map(Node::text).orElse("");
    }

    private static void checkUrl(Node url) {
        if (!url.text().matches("https://[^\\s]+")) {
            throw url.wrong("'" + url.text() + "' is not an address", "an address that begins with https://");
        }
    }

    private static void checkHash(Node hash) {
        if (!hash.text().matches("[0-9a-f]{64}")) {
            throw hash.wrong("'" + hash.text() + "' is not a SHA-256", "64 digits and letters a to f");
        }
    }
}
