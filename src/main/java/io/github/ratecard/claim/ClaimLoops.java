package io.github.ratecard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows the loops of one 837 from segment to segment and makes claims of them. Only what a check asks for is kept;
 * names, addresses and identifiers pass by.
 */
final class ClaimLoops {
    private static final String BILLING_PROVIDER = "20";
    private static final String SUBSCRIBER = "22";

    /** Where in a claim the segments are. */
    private enum Loop {
        HEADER,
        CLAIM,
        PROVIDERS,
        OTHER_PAYER,
        LINE,
        LINE_DETAIL
    }

    private final String file;
    private final ClaimKind kind;
    private final String transaction;
    private final String studyQualifier;
    private final Consumer<Claim> to;
    private int number;
    private Loop loop = Loop.HEADER;
    private String taxonomy = "";
    private Optional<Field> filing = Optional.empty();
    private Optional<ClaimDraft> claim = Optional.empty();
    private Optional<LineDraft> line = Optional.empty();

    /** A line while it is read. */
    private static final class LineDraft {
        private final int number;
        private final Spot spot;
        private final List<Field> modifiers = new ArrayList<>();
        private final List<Field> pointers = new ArrayList<>();
        private Optional<Field> code = Optional.empty();
        private Optional<Field> units = Optional.empty();
        private Optional<Field> pos = Optional.empty();
        private Optional<Field> date = Optional.empty();
        private Optional<Field> charge = Optional.empty();
        private boolean explained;

        LineDraft(int number, Spot spot) {
            this.number = number;
            this.spot = spot;
        }

        ClaimLine line() {
            return new ClaimLine(
                    number,
                    spot,
                    code,
                    List.copyOf(modifiers),
                    units,
                    pos,
                    List.copyOf(pointers),
                    date,
                    charge,
                    explained);
        }
    }

    /** @param claims how many claims of the file came before */
    ClaimLoops(String file, ClaimKind kind, String transaction, String studyQualifier, int claims, Consumer<Claim> to) {
        this.file = file;
        this.kind = kind;
        this.transaction = transaction;
        this.studyQualifier = studyQualifier;
        this.number = claims;
        this.to = to;
    }

    void take(Segment segment) {
        switch (segment.name()) {
            case "HL":
                level(segment);
                break;
            case "PRV":
                provider(segment);
                break;
            case "SBR":
                subscriber(segment);
                break;
            case "CLM":
                claim(segment);
                break;
            case "NM1":
                loop = inner();
                break;
            case "LX":
                line(segment);
                break;
            case "LIN":
            case "SVD":
                loop = loop == Loop.LINE ? Loop.LINE_DETAIL : loop;
                break;
            default:
                detail(segment);
        }
    }

    /** Hands over the claim that is open, which is whole now. */
    void finish() {
        endLine();
        claim.ifPresent(draft -> to.accept(draft.claim()));
        claim = Optional.empty();
        loop = Loop.HEADER;
    }

    private void level(Segment segment) {
        finish();
        if (segment.get(3).equals(BILLING_PROVIDER)) {
            taxonomy = "";
            filing = Optional.empty();
        } else if (segment.get(3).equals(SUBSCRIBER)) {
            filing = Optional.empty();
        }
    }

    private void provider(Segment segment) {
        if (loop == Loop.HEADER && segment.get(1).equals("BI")) {
            taxonomy = segment.get(3);
        }
    }

    private void subscriber(Segment segment) {
        Field code = segment.field(9);
        if (claim.isPresent()) {
            endLine();
            claim.get().otherFilings.add(code);
            loop = Loop.OTHER_PAYER;
        } else {
            filing = Optional.of(code);
        }
    }

    private void claim(Segment segment) {
        finish();
        ClaimDraft draft =
                new ClaimDraft(new ClaimId(file, ++number, transaction), kind, Medium.ELECTRONIC, segment.spot());
        draft.filing = filing;
        draft.taxonomy = taxonomy;
        if (!segment.get(5).isBlank()) {
            Field place = segment.field(5, 1);
            draft.facility = Optional.of(
                    kind == ClaimKind.PROFESSIONAL
                            ? place
                            : new Field(
                                    place.value() + segment.get(5, 3),
                                    segment.field(5).spot()));
        }
        claim = Optional.of(draft);
        loop = Loop.CLAIM;
    }

    private Loop inner() {
        switch (loop) {
            case CLAIM:
                return Loop.PROVIDERS;
            case LINE:
                return Loop.LINE_DETAIL;
            default:
                return loop;
        }
    }

    private void line(Segment segment) {
        endLine();
        if (claim.isPresent()) {
            line = Optional.of(new LineDraft(claim.get().lines.size() + 1, segment.spot()));
            loop = Loop.LINE;
        }
    }

    private void endLine() {
        if (line.isPresent() && claim.isPresent()) {
            claim.get().lines.add(line.get().line());
        }
        line = Optional.empty();
    }

    private void detail(Segment segment) {
        if (loop == Loop.CLAIM) {
            claimDetail(claim.orElseThrow(), segment);
        } else if (loop == Loop.LINE) {
            lineDetail(line.orElseThrow(), segment);
        }
    }

    private void claimDetail(ClaimDraft draft, Segment segment) {
        switch (segment.name()) {
            case "DTP":
                if (segment.get(1).equals("434")) {
                    draft.date = Optional.of(segment.field(3));
                }
                break;
            case "REF":
                if (segment.get(1).equals(studyQualifier)) {
                    draft.studyNumbers.add(segment.field(2));
                }
                break;
            case "NTE":
                draft.explained |= !segment.get(2).isBlank();
                break;
            case "PWK":
                draft.explained = true;
                break;
            case "HI":
                codes(draft, segment);
                break;
            default:
        }
    }

    private static void codes(ClaimDraft draft, Segment segment) {
        for (int i = 1; i <= segment.size(); i++) {
            Field code = segment.field(i, 2);
            switch (segment.get(i)) {
                case "ABK":
                case "ABF":
                    draft.diagnoses.add(code);
                    break;
                case "BG":
                    draft.conditionCodes.add(code);
                    break;
                case "BE":
                    draft.valueCodes.add(new ValueCode(code, segment.field(i, 5)));
                    break;
                default:
            }
        }
    }

    private static void lineDetail(LineDraft line, Segment segment) {
        switch (segment.name()) {
            case "SV1":
                service(line, segment, 1);
                line.charge = Optional.of(segment.field(2));
                line.units = Optional.of(segment.field(4));
                line.pos = Optional.of(segment.field(5))
                        .filter(field -> !field.value().isBlank());
                for (int i = 1; i <= segment.components(7); i++) {
                    line.pointers.add(segment.field(7, i));
                }
                break;
            case "SV2":
                service(line, segment, 2);
                line.charge = Optional.of(segment.field(3));
                line.units = Optional.of(segment.field(5));
                break;
            case "DTP":
                if (segment.get(1).equals("472")) {
                    line.date = Optional.of(segment.field(3));
                }
                break;
            case "NTE":
                line.explained |= !segment.get(2).isBlank();
                break;
            case "PWK":
                line.explained = true;
                break;
            default:
        }
    }

    /** {@code HC:62330:52:Q0}, and in the seventh place words of its own. */
    private static void service(LineDraft line, Segment segment, int element) {
        if (segment.get(element).equals("HC")) {
            line.code = Optional.of(segment.field(element, 2))
                    .filter(code -> !code.value().isBlank());
            for (int i = 3; i <= 6; i++) {
                if (!segment.get(element, i).isBlank()) {
                    line.modifiers.add(segment.field(element, i));
                }
            }
            line.explained |= !segment.get(element, 7).isBlank();
        }
    }
}
