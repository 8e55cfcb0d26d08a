package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service line while it is read from the segments of loop 2400. */
final class ServiceLineDraft {
    private static final String SERVICE_DATE = "472";
    private static final String HCPCS = "HC";
    /** Rates of nursing homes and home health agencies, which have codes of their own. */
    private static final String HIPPS = "HP";

    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;
    private static final int DESCRIPTION = 7;

    private final int number;
    private final Spot spot;
    private final List<ClaimValue> modifiers = new ArrayList<>();
    private final List<ClaimValue> pointers = new ArrayList<>();
    private Optional<ClaimValue> code = Optional.empty();
    private Optional<ClaimValue> units = Optional.empty();
    private Optional<ClaimValue> pos = Optional.empty();
    private Optional<ClaimValue> date = Optional.empty();
    private Optional<ClaimValue> charge = Optional.empty();
    private boolean explained;
    private boolean hasService;

    ServiceLineDraft(int number, Spot spot) {
        this.number = number;
        this.spot = spot;
    }

    /** Without a service it cannot be read, whatever else it has. */
    ClaimLine line() {
        return new ClaimLine(
                number,
                spot,
                hasService ? code : Optional.of(new ClaimValue("", spot)),
                List.copyOf(modifiers),
                units,
                pos,
                List.copyOf(pointers),
                date,
                charge,
                explained);
    }

    boolean hasService() {
        return hasService;
    }

    void take(Segment segment) {
        switch (segment.name()) {
            case "SV1" -> professional(segment);
            case "SV2" -> {
                service(segment, 2);
                charge = Optional.of(segment.field(3));
                units = Optional.of(segment.field(5));
            }
            case "DTP" -> date = segment.get(1).equals(SERVICE_DATE) ? Optional.of(segment.field(3)) : date;
            case "NTE" -> explained |= !segment.get(2).isBlank();
            case "PWK" -> explained = true;
            default -> {}
        }
    }

    private void professional(Segment segment) {
        service(segment, 1);
        charge = Optional.of(segment.field(2));
        units = Optional.of(segment.field(4));
        pos = Optional.of(segment.field(5)).filter(field -> !field.value().isBlank());
        for (int i = 1; i <= segment.components(7); i++) {
            pointers.add(segment.field(7, i));
        }
    }

    /** {@code HC:62330:52:Q0}, and in the seventh place words of its own. A code that cannot be read is empty. */
    private void service(Segment segment, int element) {
        hasService = true;
        String qualifier = segment.get(element);
        if (!qualifier.equals(HCPCS)) {
            boolean other = segment.is("SV2") && (qualifier.equals(HIPPS) || isBlank(segment, element));
            code = other
                    ? Optional.empty()
                    : Optional.of(new ClaimValue("", segment.field(element).spot()));
            return;
        }
        code = Optional.of(segment.field(element, 2));
        for (int i = FIRST_MODIFIER; i <= LAST_MODIFIER; i++) {
            if (!segment.get(element, i).isBlank()) {
                modifiers.add(segment.field(element, i));
            }
        }
        explained |= !segment.get(element, DESCRIPTION).isBlank();
    }

    private static boolean isBlank(Segment segment, int element) {
        for (int i = 1; i <= segment.components(element); i++) {
            if (!segment.get(element, i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
