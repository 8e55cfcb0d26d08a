package io.github.ratecard.quote.guide;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A procedure guide: which codes a case of the procedure is billed with, and at which sites. Its shape is in
 * {@code docs/procedure-guide.md}.
 */
public final class Guide {
    /** What a guide may say; all but the first seven are for claims, coverage and the printed guide. */
    private final String id;

    private final String title;
    private final List<Codes> codes;
    private final Map<Site, String> sites;
    private final Optional<Device> device;
    private final List<CaseOption> options;

    private Guide(
            String id,
            String title,
            List<Codes> codes,
            Map<Site, String> sites,
            Optional<Device> device,
            List<CaseOption> options) {
        this.id = id;
        this.title = title;
        this.codes = List.copyOf(codes);
        this.sites = sites;
        this.device = device;
        this.options = List.copyOf(options);
    }

    /**
     * The codes of a case for some time.
     *
     * @param first the code of the first level, or of the whole case
     * @param additional the code of further levels; empty when one code is for any number of levels
     * @param additionalOnce whether that code is billed once for all further levels together, not for each of them
     * @param oneSide the modifier of a level done on one side; empty when the code is for one side or both
     */
    public record Codes(
            DateRange dates,
            HcpcsCode first,
            Optional<HcpcsCode> additional,
            boolean additionalOnce,
            Optional<Modifier> oneSide,
            int leastLevels,
            int mostLevels) {}

    /**
     * A service that often goes with a case, such as its anesthesia.
     *
     * @param minutes how long it usually takes; empty where that is not known
     * @param sites whose claims report it; none for all
     */
    public record CaseOption(String name, HcpcsCode code, Optional<Integer> minutes, List<Site> sites) {}

    /** A device code and the sites whose claims report it. */
    public record Device(HcpcsCode code, List<Site> sites) {}

    /**
     * Reads the pricing half of a guide, which has been compared with its schema.
     *
     * @throws io.github.ratecard.table.kind.TableException at the first thing that is wrong
     */
    public static Guide read(Node guide) {
        List<Codes> codes = new ArrayList<>();
        for (Node entry : guide.get("codes").items()) {
            codes.add(codes(entry));
        }
        Map<Site, String> sites = new LinkedHashMap<>();
        for (Map.Entry<String, Node> site : guide.get("sites").map().entrySet()) {
            sites.put(
                    site(site.getKey(), site.getValue()),
                    site.getValue().get("pos").text());
        }
        Optional<Node> named = guide.find("device");
        Optional<Device> device = named.isPresent() ? Optional.of(device(named.get())) : Optional.empty();
        List<CaseOption> options = options(guide.find("options"));
        if (device.isPresent()) {
            options.add(new CaseOption(
                    "device",
                    device.get().code(),
                    Optional.empty(),
                    device.get().sites()));
        }
        return new Guide(guide.get("id").text(), guide.get("title").text(), codes, sites, device, options);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The codes in use on a date. */
    public Optional<Codes> codes(LocalDate date) {
        for (Codes entry : codes) {
            if (entry.dates().contains(date)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public List<Codes> codes() {
        return codes;
    }

    /** The sites the guide speaks of and their place-of-service codes, in its order. */
    public Map<Site, String> sites() {
        return new LinkedHashMap<>(sites);
    }

    public Optional<Device> device() {
        return device;
    }

    /** What may go with a case; its device is one of these. */
    public List<CaseOption> options() {
        return options;
    }

    private static List<CaseOption> options(Optional<Node> node) {
        List<CaseOption> options = new ArrayList<>();
        if (node.isPresent()) {
            for (Node entry : node.get().items()) {
                Optional<Node> minutes = entry.find("minutes");
                options.add(new CaseOption(
                        entry.get("name").text(),
                        code(entry.get("code")),
                        minutes.isPresent()
                                ? Optional.of(minutes.get().integer(1, ServiceLine.MOST_UNITS))
                                : Optional.empty(),
                        List.of()));
            }
        }
        return options;
    }

    private static Codes codes(Node entry) {
        DateRange dates = dates(entry);
        Optional<Node> additional = entry.find("additional");
        Optional<Node> oneSide = entry.find("one_side");
        Optional<Node> levels = entry.find("levels");
        return new Codes(
                dates,
                code(entry.get("first").get("code")),
                additional.isPresent() ? Optional.of(code(additional.get().get("code"))) : Optional.empty(),
                additional.isPresent() && once(additional.get()),
                oneSide.isPresent() ? Optional.of(modifier(oneSide.get().get("modifier"))) : Optional.empty(),
                levels.isPresent() ? levels.get().get("least").integer(1, 99) : 1,
                levels.isPresent() ? levels.get().get("most").integer(1, 99) : 1);
    }

    /** Each guide says whether its additional code is billed once or for each level: a default would misprice some. */
    private static boolean once(Node additional) {
        return additional.get("counts").word("once", "each").equals("once");
    }

    private static Device device(Node node) {
        List<Site> sites = new ArrayList<>();
        for (Node site : node.get("sites").items()) {
            sites.add(site(site.text(), site));
        }
        return new Device(code(node.get("code")), List.copyOf(sites));
    }

    private static DateRange dates(Node entry) {
        LocalDate from = entry.get("from").date();
        LocalDate to = entry.get("to").date();
        if (to.isBefore(from)) {
            throw entry.get("to").wrong(to + " is before " + from, "a date after 'from'");
        }
        return new DateRange(from, to);
    }

    private static HcpcsCode code(Node node) {
        if (!HcpcsCode.isCode(node.text())) {
            throw node.wrong("'" + node.text() + "' is not a HCPCS code", "five characters such as 62330 or 0275T");
        }
        return new HcpcsCode(node.text());
    }

    private static Modifier modifier(Node node) {
        try {
            return new Modifier(node.text());
        } catch (IllegalArgumentException e) {
            throw node.wrong(e.getMessage(), "two capital letters or digits");
        }
    }

    private static Site site(String word, Node node) {
        for (Site site : Site.values()) {
            if (site.word().equals(word) && site != Site.OTHER) {
                return site;
            }
        }
        throw node.wrong("'" + word + "' is no site", "asc, hospital or office");
    }
}
