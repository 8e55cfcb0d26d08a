package io.github.ratecard.quote;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of services that a guide names as options of a case, as far as a request asks for them. */
final class CaseOptions {
    private CaseOptions() {}

    /**
     * The lines, in the order asked.
     *
     * @param notes where it is said that the guide names the code
     * @throws RequestException UNKNOWN_OPTION, with those of the guide
     */
    static List<ServiceLine> lines(Guide guide, Request request, List<Reason> notes) {
        List<ServiceLine> lines = new ArrayList<>();
        for (String name : request.options()) {
            Guide.CaseOption option = find(guide, name);
            ServiceLine line = ServiceLine.of(option.code(), List.of(), 1);
            Optional<Integer> minutes = request.minutes().isPresent() ? request.minutes() : option.minutes();
            lines.add(minutes.isPresent() ? line.withMinutes(minutes.get()) : line);
            notes.add(Reason.of(
                    ReasonCode.OPTION_CODE,
                    option.name() + " is billed with " + option.code()
                            + ", the code that the guide names for it: another may fit the case better"));
        }
        return lines;
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
