package io.github.ratecard.document;

import java.util.List;

/**
 * An answer in words, tables and notes.
 *
 * @param lead what it is about, in a sentence; empty where the title says enough
 * @param disclaimers what it does not promise, a sentence each
 */
public record Document(String title, String lead, List<Block> blocks, List<String> disclaimers) {
    public Document {
        blocks = List.copyOf(blocks);
        disclaimers = List.copyOf(disclaimers);
    }
}
