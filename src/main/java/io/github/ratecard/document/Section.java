package io.github.ratecard.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks under one title.
 *
 * @param id one word, for links to it
 */
public record Section(String id, String title, List<Block> blocks) implements Block {
    public Section {
        blocks = List.copyOf(blocks);
    }

    @Override
    public void write(BlockWriter out) {
        out.section(this);
    }

    @Override
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        blocks.forEach(block -> sources.addAll(block.sources()));
        return sources;
    }
}
