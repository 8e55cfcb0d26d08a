package io.github.ratecard.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.document.Statement;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a procedure guide that only the printed guide uses. All may be left out.
 *
 * @param asOf how recent the guide is, by its own account
 * @param rateNotes what indicators and codes mean
 * @param citations the documents to cite, in order, and which part of each
 * @param resources where to read and ask further
 * @param disclaimers what the guide is not
 */
record GuideTexts(
        Optional<String> asOf,
        List<RateNote> rateNotes,
        List<Cited> citations,
        List<Cited> resources,
        List<String> disclaimers) {

    /**
     * What an indicator means.
     *
     * @param system whose indicator it is; empty for a code, or for a word of the guide itself
     */
    record RateNote(Optional<String> system, String indicator, String text, String source) {}

    static GuideTexts read(Node guide) {
        List<RateNote> rateNotes = new ArrayList<>();
        for (Node note : items(guide, "rate_notes")) {
            rateNotes.add(new RateNote(
                    note.find("system").map(Node::text),
                    note.get("indicator").text(),
                    note.get("text").text(),
                    note.get("source").text()));
        }
        List<Cited> citations = new ArrayList<>();
        for (Node citation : items(guide, "citations")) {
            citations.add(new Cited(
                    citation.find("text").map(Node::text).orElse(""),
                    citation.get("source").text()));
        }
        List<Cited> resources = new ArrayList<>();
        for (Node resource : items(guide, "resources")) {
            resources.add(new Cited(
                    resource.get("text").text(), resource.get("source").text()));
        }
        List<String> disclaimers = new ArrayList<>();
        for (Node disclaimer : items(guide, "disclaimers")) {
            disclaimers.add(disclaimer.get("text").text());
        }
        return new GuideTexts(guide.find("as_of").map(Node::text), rateNotes, citations, resources, disclaimers);
    }

    /** What the guide says of an indicator of a payment system. */
    Optional<Statement> meaning(String system, String indicator) {
        return rateNotes.stream()
                .filter(note -> note.system().filter(system::equals).isPresent()
                        && note.indicator().equals(indicator))
                .findFirst()
                .map(note -> Statement.of(indicator + ": " + note.text(), note.source()));
    }

    /** What the guide says of a code, or under a word of its own. */
    Optional<Cited> note(String word) {
        return rateNotes.stream()
                .filter(note -> note.system().isEmpty() && note.indicator().equals(word))
                .findFirst()
                .map(note -> new Cited(note.text(), note.source()));
    }

    private static List<Node> items(Node guide, String key) {
        return guide.find(key).map(Node::items).orElse(List.of());
    }
}
