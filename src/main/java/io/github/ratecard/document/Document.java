package io.github.ratecard.document;

import java.util.List;

/**
 * An answer in words, tables and notes.
 *
 * @param titled whether the title stands above it; without, only a format that cannot do without a title shows it
 * @param context what to add to the facts where it is read far from its question; may be empty
 * @param facts what it is about, in a few words each
 * @param caution the heading of the disclaimers, where they have one
 * @param disclaimers what it does not promise, a sentence each
 * @param references the documents behind its statements, which are cited by their number; none to cite by title
 * @param prepared for whom, by whom and when, above the title; none where nobody said so
 */
public record Document(
        String title,
        boolean titled,
        String context,
        List<String> facts,
        List<Block> blocks,
        String caution,
        List<String> disclaimers,
        List<Reference> references,
        List<String> prepared) {
    /** The title of the list of references. */
    public static final String REFERENCES = "References";

    public Document {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        disclaimers = List.copyOf(disclaimers);
        references = List.copyOf(references);
        prepared = List.copyOf(prepared);
    }

    /** Prepared for nobody in particular. */
    public Document(
            String title,
            boolean titled,
            String context,
            List<String> facts,
            List<Block> blocks,
            String caution,
            List<String> disclaimers,
            List<Reference> references) {
        this(title, titled, context, facts, blocks, caution, disclaimers, references, List.of());
    }

    /** Without its title, where the blocks say what they are. */
    public Document untitled() {
        return new Document(title, false, context, facts, blocks, caution, disclaimers, references, prepared);
    }

    public Document inContext(String words) {
        return new Document(title, titled, words, facts, blocks, caution, disclaimers, references, prepared);
    }

    public Document citing(List<Reference> cited) {
        return new Document(title, titled, context, facts, blocks, caution, disclaimers, cited, prepared);
    }

    public Document withCaution(String heading) {
        return new Document(title, titled, context, facts, blocks, heading, disclaimers, references, prepared);
    }

    /** With the lines that say for whom it is. */
    public Document prepared(List<String> lines) {
        return new Document(title, titled, context, facts, blocks, caution, disclaimers, references, lines);
    }
}
