package io.github.ratecard.data.compile;

import io.github.ratecard.data.Data;
import io.github.ratecard.data.DataFolder;
import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.DocumentData;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.EditionReader;
import io.github.ratecard.data.Findings;
import io.github.ratecard.data.ParameterValue;
import io.github.ratecard.data.ParametersReader;
import io.github.ratecard.data.SourcesReader;
import io.github.ratecard.data.check.CrossChecks;
import io.github.ratecard.table.entry.ReleasePage;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads {@code data/} whole. Every file in it has its place; one that has none is a fault, so that a misspelt name
 * cannot pass for data that is not there.
 *
 * <pre>
 * sources.yaml  parameters.yaml  releases.yaml
 * SYSTEM/RELEASE/edition.yaml  SYSTEM/RELEASE/TABLE.csv
 * procedures/ID.yaml  layouts/NAME.yaml
 * </pre>
 *
 * A layout may hold what its file alone needs, in the form of the three files above: {@code sources}, {@code parameters}, and
 * {@code release}, one entry.
 */
final class DataReader {
    private static final String YAML = ".yaml";
    private static final String ENDING = ".table";
    /** The keys of a guide that a price needs. */
    private static final List<String> PRICING =
            List.of("id", "title", "aliases", "codes", "sites", "device", "options");

    static final String RELEASES = "releases.yaml";
    private static final String PROCEDURES = "procedures";
    private static final String LAYOUTS = "layouts";
    private static final String RELEASE = "release";
    /** What a layout may hold that does not say how its file looks. */
    private static final List<String> BESIDE = List.of("sources", "parameters", RELEASE);

    /** What the names of compiled layouts begin with. */
    static final String LAYOUT_PREFIX = "layout-";

    private final DataFolder folder;
    private final DocumentChecks checks;
    private final Findings findings;
    private final List<EditionData> editions = new ArrayList<>();
    private final List<DocumentData> documents = new ArrayList<>();
    private final List<String[]> names = new ArrayList<>();
    private final Map<String, String> placeOfName = new HashMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final Map<String, String[]> sources = new HashMap<>();
    private final List<ParameterValue> parameters = new ArrayList<>();
    private final Set<String> parameterNames = new HashSet<>();
    private final List<Node> releases = new ArrayList<>();

    private DataReader(DataFolder folder, DocumentChecks checks, Findings findings) {
        this.folder = folder;
        this.checks = checks;
        this.findings = findings;
    }

    /** Reads what can be read; what cannot becomes findings. */
    static Data read(DataFolder folder, DocumentChecks checks, Findings findings) {
        return new DataReader(folder, checks, findings).read();
    }

    private Data read() {
        StrayFiles.find(folder, findings);
        // A source whose entry is wrong still exists: only a document that cannot be read makes the others unknown
        findings.attempt(() -> {
            damaged.add(Data.SOURCES);
            Node document = folder.yaml(Data.SOURCES);
            document.map();
            damaged.remove(Data.SOURCES);
            sources(document);
        });
        whole(Data.PARAMETERS, () -> parameters(folder.yaml(Data.PARAMETERS)));
        documents(LAYOUTS, LAYOUT_PREFIX, checks.layout());
        for (String system : TableKind.systems()) {
            whole(system, () -> editions(system));
        }
        whole(RELEASES, () -> {
            if (!folder.names("", true).contains(RELEASES)) {
                return;
            }
            Node root = folder.yaml(RELEASES).with(releases);
            ReleasePage.read(root);
            documents.add(new DocumentData(ReleasePage.FILE, root, false));
        });
        documents(PROCEDURES, "procedure-", this::procedure);
        Data data = new Data(sources, parameters, editions, documents, names, damaged);
        CrossChecks.check(data, findings);
        return data;
    }

    /** Reads a part and remembers when something was wrong with it. */
    private void whole(String part, Runnable read) {
        int before = findings.count();
        findings.attempt(read);
        if (findings.count() > before) {
            damaged.add(part);
        }
    }

    private void editions(String system) {
        for (String release : folder.names(system, false)) {
            EditionReader.read(folder, system + "/" + release, findings).ifPresent(editions::add);
        }
    }

    private void documents(String where, String prefix, Consumer<Node> check) {
        for (String file : folder.files(where, YAML)) {
            String name = file.substring(0, file.length() - YAML.length());
            findings.attempt(() -> {
                Node root = where.equals(LAYOUTS)
                        ? layout(folder.yaml(where + "/" + file))
                        : folder.yaml(where + "/" + file);
                documents.add(new DocumentData(prefix + name + ENDING, root, false));
                check.accept(root);
            });
        }
    }

    /** Takes out what a layout holds beside the layout. */
    private Node layout(Node root) {
        root.find("sources").ifPresent(this::sources);
        root.find("parameters").ifPresent(this::parameters);
        root.find(RELEASE).ifPresent(releases::add);
        List<String> keys = new ArrayList<>(root.map().keySet());
        return keys.removeAll(BESIDE) ? root.part(keys) : root;
    }

    private void sources(Node document) {
        refuseTaken(document, sources.keySet());
        sources.putAll(SourcesReader.read(document, findings));
    }

    private void parameters(Node document) {
        refuseTaken(document, parameterNames);
        parameterNames.addAll(document.map().keySet());
        parameters.addAll(ParametersReader.read(document, findings));
    }

    private static void refuseTaken(Node document, Set<String> names) {
        for (String name : document.map().keySet()) {
            if (names.contains(name)) {
                throw new TableException(
                        "'" + name + "' is in another file too", document.keyPlace(name), "each name in one file");
            }
        }
    }

    private void procedure(Node root) {
        int before = findings.count();
        Shape.procedureGuide().check(root, findings::add);
        if (findings.count() > before) {
            return;
        }
        Node id = root.get("id");
        DocumentData whole = documents.get(documents.size() - 1);
        if (!whole.file().equals("procedure-" + id.text() + ENDING)) {
            throw id.wrong("the id '" + id.text() + "' is not the name of the file", "the file's name without .yaml");
        }
        // The half that a price needs is compiled by itself: the whole costs a cold start milliseconds to read
        String guide = "procedure-" + id.text() + "-guide" + ENDING;
        documents.set(documents.size() - 1, new DocumentData(whole.file(), root.part(PRICING), true));
        documents.add(new DocumentData(guide, root, false));
        name(id, root, whole.file(), guide);
        root.find("aliases")
                .map(Node::items)
                .orElse(List.of())
                .forEach(alias -> name(alias, root, whole.file(), guide));
        checks.procedure().accept(root);
    }

    private void name(Node name, Node root, String file, String guide) {
        if (!name.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw name.wrong("'" + name.text() + "' is not a name of a procedure", "small letters, digits and -");
        }
        String other = placeOfName.putIfAbsent(name.text(), name.place());
        if (other != null) {
            throw name.wrong("the name '" + name.text() + "' is taken", "another name; the first is at " + other);
        }
        names.add(new String[] {
            name.text(), root.get("id").text(), root.get("title").text(), file, guide
        });
    }
}
