package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Span;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A code of the procedure and the days on which it may be billed.
 *
 * @param from the first day; empty when the guide tells of none
 * @param to the last day; empty when none is known
 * @param addOn whether it is billed only beside the first code
 */
public record Dated(HcpcsCode code, Optional<LocalDate> from, Optional<LocalDate> to, boolean addOn, String source) {

    static Dated read(Node node, boolean addOn) {
        node.only("code", "from", "to", "source");
        Node code = node.get("code");
        if (!HcpcsCode.isCode(code.text())) {
            throw code.wrong("'" + code.text() + "' is not a HCPCS code", "five characters such as 62330 or 0275T");
        }
        return new Dated(
                new HcpcsCode(code.text()),
                node.find("from").map(Node::date),
                node.find("to").map(Node::date),
                addOn,
                node.get("source").text());
    }

    public boolean isValid(LocalDate date) {
        return new Span(from, to).contains(date);
    }

    /** {@code on or after 2026-01-01}. */
    public String period() {
        if (from.isPresent() && to.isPresent()) {
            return "from " + from.get() + " to " + to.get();
        }
        return from.map(day -> "on or after " + day)
                .or(() -> to.map(day -> "through " + day))
                .orElse("on any day");
    }
}
