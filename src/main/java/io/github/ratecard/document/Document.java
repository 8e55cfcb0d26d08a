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
 */
public record Document(
        String title,
        boolean titled,
        String context,
        List<String> facts,
        List<Block> blocks,
        String caution,
        List<String> disclaimers,
        List<Reference> references) {
    /** The title of the list of references. */
    public static final String REFERENCES = "References";

    public Document {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        disclaimers = List.copyOf(disclaimers);
        references = List.copyOf(references);
    }

    /** Without its title, where the blocks say what they are. */
    public Document untitled() {
        return new Document(title, false, context, facts, blocks, caution, disclaimers, references);
    }

    public Document inContext(String words) {
        return new Document(title, titled, words, facts, blocks, caution, disclaimers, references);
    }

    public Document citing(List<Reference> cited) {
        return new Document(title, titled, context, facts, blocks, caution, disclaimers, cited);
    }

    public Document withCaution(String heading) {
        return new Document(title, titled, context, facts, blocks, heading, disclaimers, references);
    }
}
