package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim form and how each of its fields is filled.
 *
 * @param title what it is called on paper
 * @param electronic what its electronic counterpart is called
 * @param sample what a drawn sample of it shows beside the fields
 */
public record Form(
        String id,
        String title,
        String electronic,
        List<FormField> fields,
        List<FormNote> notes,
        Optional<SampleRules> sample) {

    /** A remark that is printed under the fields. */
    public record FormNote(String text, Optional<Boolean> study, Optional<String> when, String source) {}

    /** Every form of a guide, with the remarks on all of them behind its own. */
    static Map<String, Form> readAll(Node claim, Placeholders words) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : claim.get("forms").map().entrySet()) {
            Node form = entry.getValue().only("title", "electronic", "fields", "notes", "sample");
            List<FormField> fields = new ArrayList<>();
            form.get("fields").items().forEach(field -> fields.add(FormField.read(field, words)));
            List<FormNote> notes = new ArrayList<>(notes(form.get("notes"), words));
            notes.addAll(notes(claim.get("notes"), words));
            forms.put(
                    entry.getKey(),
                    new Form(
                            entry.getKey(),
                            form.get("title").text(),
                            form.get("electronic").text(),
                            List.copyOf(fields),
                            List.copyOf(notes),
                            form.find("sample").map(sample -> SampleRules.read(sample, fields))));
        }
        return forms;
    }

    private static List<FormNote> notes(Node list, Placeholders words) {
        List<FormNote> notes = new ArrayList<>();
        for (Node note : list.items()) {
            note.only("text", "study", "when", "source");
            notes.add(new FormNote(
                    words.fill(note.get("text")),
                    note.find("study").map(Node::flag),
                    note.find("when").map(Node::text),
                    note.get("source").text()));
        }
        return notes;
    }
}
