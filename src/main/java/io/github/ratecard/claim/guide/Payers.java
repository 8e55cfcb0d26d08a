package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The payers a guide speaks of, in its order. */
public final class Payers {
    private final List<Payer> all;
    private final Payer withStudyItems;
    private final Payer without;

    private Payers(List<Payer> all, Payer withStudyItems, Payer without) {
        this.all = List.copyOf(all);
        this.withStudyItems = withStudyItems;
        this.without = without;
    }

    static Payers read(Node node, Placeholders words) {
        node.only("unclear", "list");
        List<Payer> all = list(node.get("list"), words);
        Node unclear = node.get("unclear").only("with_study_items", "without", "source");
        return new Payers(all, named(unclear.get("with_study_items"), all), named(unclear.get("without"), all));
    }

    /** The payers whose claims carry nothing of the study: {@code Medicaid, TRICARE or Veterans Affairs}. */
    static String namesWithoutStudy(Node payers) {
        List<String> names = new ArrayList<>();
        for (Node payer : payers.get("list").items()) {
            if (!Payer.carriesStudyItems(payer)) {
                names.add(payer.get("name").text());
            }
        }
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static Payer named(Node id, List<Payer> all) {
        return all.stream()
                .filter(payer -> payer.id().equals(id.text()))
                .findFirst()
                .orElseThrow(() -> id.wrong("'" + id.text() + "' is no payer", "the id of one in the list"));
    }

    private static List<Payer> list(Node list, Placeholders words) {
        List<Payer> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Node node : list.items()) {
            Payer payer = Payer.read(node, words);
            List<String> names = new ArrayList<>(payer.words());
            payer.filing().forEach(code -> names.add("filing " + code));
            for (String name : names) {
                if (!taken.add(name)) {
                    throw node.wrong("'" + name + "' is another payer's already", "a name and filing codes of its own");
                }
            }
            all.add(payer);
        }
        return all;
    }

    public List<Payer> all() {
        return all;
    }

    /** What may be typed, ids first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        all.forEach(payer -> names.add(payer.id()));
        return names;
    }

    /**
     * The payer of this name, in either case, with blanks or hyphens.
     *
     * @param where the option or key that names it
     * @throws RequestException UNKNOWN_PAYER, with the nearest name
     */
    public Payer get(String name, String where) {
        return find(name)
                .orElseThrow(() -> new RequestException(
                        "UNKNOWN_PAYER", "unknown payer '" + name + "'", where, nearest(name), names(), ""));
    }

    public Optional<Payer> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace("'", "");
        return all.stream().filter(payer -> payer.words().contains(wanted)).findFirst();
    }

    /** The payer that a claim's filing code means. */
    public Optional<Payer> filing(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return all.stream().filter(payer -> payer.filing().contains(wanted)).findFirst();
    }

    /** The payer a claim is taken to be for when its filing code leaves that open. */
    public Payer assumed(boolean carriesStudyItems) {
        return carriesStudyItems ? withStudyItems : without;
    }

    private Optional<String> nearest(String name) {
        List<String> words = new ArrayList<>();
        all.forEach(payer -> words.addAll(payer.words()));
        return Nearest.to(name, words).flatMap(this::find).map(Payer::id);
    }
}
