package io.github.ratecard.document;

import java.util.List;

/**
 * A section of the guide.
 *
 * @param id one word, for links to it
 */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
