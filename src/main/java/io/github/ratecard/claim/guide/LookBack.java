package io.github.ratecard.claim.guide;

import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which earlier procedures keep a patient from qualifying, and how long.
 *
 * @param region in which they count
 * @param regions that may be named
 */
public record LookBack(
        int months, String region, List<String> regions, List<PriorProcedure> procedures, String source) {

    /** A kind of earlier procedure. */
    public record PriorProcedure(String id, String name, List<String> aliases) {
        boolean is(String word) {
            return id.equals(word) || aliases.contains(word);
        }
    }

    static LookBack read(Node node) {
        node.only("months", "region", "regions", "source", "procedures");
        List<PriorProcedure> procedures = new ArrayList<>();
        for (Node entry : node.get("procedures").items()) {
            entry.only("id", "name", "aliases");
            procedures.add(new PriorProcedure(
                    entry.get("id").text(),
                    entry.get("name").text(),
                    entry.find("aliases").map(Node::texts).orElse(List.of())));
        }
        List<String> regions = node.get("regions").texts();
        return new LookBack(
                node.get("months").integer(1, 600),
                node.get("region").word(regions.toArray(new String[0])),
                List.copyOf(regions),
                List.copyOf(procedures),
                node.get("source").text());
    }

    /**
     * The first day that counts for an index date: the same day so many months earlier, or the last of that month
     * where it has no such day.
     */
    public LocalDate from(LocalDate index) {
        return index.minusMonths(months);
    }

    public Optional<PriorProcedure> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace(' ', '-');
        return procedures.stream().filter(kind -> kind.is(wanted)).findFirst();
    }
}
