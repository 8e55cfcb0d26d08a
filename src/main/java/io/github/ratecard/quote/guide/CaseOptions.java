package io.github.ratecard.quote.guide;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of what a guide names as options of a case, as far as a request asks for them.
 *
 * @param chosen the options, in the order asked
 * @param lines one for each
 */
public record CaseOptions(List<Guide.CaseOption> chosen, List<ServiceLine> lines) {
    public static final CaseOptions NONE = new CaseOptions(List.of(), List.of());

    /**
     * The options that are asked for.
     *
     * @param notes where it is said that the guide names the code
     * @throws RequestException UNKNOWN_OPTION, with those of the guide
     */
    public static CaseOptions of(Guide guide, Request request, List<Reason> notes) {
        List<Guide.CaseOption> chosen = new ArrayList<>();
        List<ServiceLine> lines = new ArrayList<>();
        for (String name : request.options()) {
            Guide.CaseOption option = find(guide, name);
            chosen.add(option);
            ServiceLine line = ServiceLine.of(option.code(), List.of(), 1);
            Optional<Integer> minutes = request.minutes().isPresent() ? request.minutes() : option.minutes();
            lines.add(minutes.isPresent() && option.sites().isEmpty() ? line.withMinutes(minutes.get()) : line);
            notes.add(Reason.of(
                    ReasonCode.OPTION_CODE,
                    option.name() + " is billed with " + option.code()
                            + ", the code that the guide names for it: another may fit the case better"));
        }
        return new CaseOptions(chosen, lines);
    }

    /** The lines on the claims of a site, behind those of the case. */
    public List<ServiceLine> beside(List<ServiceLine> usual, Site site) {
        if (chosen.isEmpty()) {
            return usual;
        }
        List<ServiceLine> here = new ArrayList<>(usual);
        for (int i = 0; i < lines.size(); i++) {
            if (isReported(chosen.get(i), site)) {
                here.add(lines.get(i));
            }
        }
        return here;
    }

    /** Says of an option that a site's claims do not report it. */
    public void noteAbsent(Site site, List<Reason> notes) {
        for (Guide.CaseOption option : chosen) {
            if (!isReported(option, site)) {
                Reason absent = Reason.of(
                        ReasonCode.NOT_REPORTED_HERE,
                        option.name() + ": " + option.code() + " is reported by the " + words(option.sites())
                                + " alone");
                if (!notes.contains(absent)) {
                    notes.add(absent);
                }
            }
        }
    }

    private static boolean isReported(Guide.CaseOption option, Site site) {
        return option.sites().isEmpty() || option.sites().contains(site);
    }

    private static String words(List<Site> sites) {
        StringBuilder words = new StringBuilder();
        for (Site site : sites) {
            words.append(words.length() > 0 ? " and the " : "").append(site.word());
        }
        return words.toString();
    }

    private static Guide.CaseOption find(Guide guide, String name) {
        List<String> names = new ArrayList<>();
        for (Guide.CaseOption option : guide.options()) {
            if (option.name().equalsIgnoreCase(name)) {
                return option;
            }
            names.add(option.name());
        }
        throw new RequestException(
                "UNKNOWN_OPTION",
                "the guide '" + guide.id() + "' has no option '" + name + "'",
                "--with",
                Nearest.to(name, names),
                names,
                "");
    }
}
