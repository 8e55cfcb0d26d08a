package io.github.ratecard.release.define;

import io.github.ratecard.release.layout.Variants;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the key {@code variants} of a layout. */
final class VariantsReader {
    private VariantsReader() {}

    static Variants read(Node node) {
        node.only("column", "of");
        List<Variants.Variant> variants = new ArrayList<>();
        node.get("of").map().forEach((name, variant) -> {
            variant.only("parameter", "says", "since");
            variants.add(new Variants.Variant(
                    name,
                    variant.get("parameter").text(),
                    LayoutReader.pattern(variant.get("says")),
                    variant.find("since").map(Node::date)));
        });
        return new Variants(node.get("column").text(), List.copyOf(variants));
    }
}
