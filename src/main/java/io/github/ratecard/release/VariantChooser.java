package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.layout.Variants;
import io.github.ratecard.release.row.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds which variant a file is: by the number that it prints, else by its banner or name. */
final class VariantChooser {
    private final Variants variants;
    private final Parameters parameters;
    private final List<String> notes = new ArrayList<>();

    /**
     * A chooser.
     *
     * @param parameters the dated numbers at hand
     */
    VariantChooser(Variants variants, Parameters parameters) {
        this.variants = variants;
        this.parameters = parameters;
    }

    /** What the user should know about the choice. */
    List<String> notes() {
        return notes;
    }

    /**
     * The variant of a file.
     *
     * @throws Refused when its number contradicts those we know, or nothing tells
     */
    Variants.Variant choose(Reading reading, LocalDate from, String shown) {
        ReadRow row = reading.rows().get(0);
        Decimal value = row.number(variants.column())
                .orElseThrow(() -> row.wrong(variants.column(), variants.column() + " is empty", "a number"));
        List<Variants.Variant> open = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Variants.Variant variant : variants.of()) {
            if (variant.since().isPresent() && from.isBefore(variant.since().get())) {
                continue;
            }
            Optional<Decimal> now = parameters.at(variant.parameter(), from);
            if (now.isPresent() && now.get().compareTo(value) == 0) {
                return variant;
            }
            Optional<Decimal> shipped = parameters.shippedAt(variant.parameter(), from);
            shipped.ifPresent(number -> known.add(number + " (" + variant.parameter() + ")"));
            if (shipped.isEmpty()) {
                open.add(variant);
            }
        }
        if (open.isEmpty()) {
            throw new Refused(
                    variants.column() + " is " + value + ", which contradicts what is known for " + from,
                    row.place(variants.column()),
                    String.join(" or ", known),
                    "check the file; if CMS changed the number, a newer ratecard will know it");
        }
        return open.size() == 1 ? open.get(0) : bySaying(reading, open, shown, row);
    }

    private Variants.Variant bySaying(Reading reading, List<Variants.Variant> open, String shown, ReadRow row) {
        for (Variants.Variant variant : open) {
            if (reading.header().banner().stream()
                    .anyMatch(text -> variant.says().matcher(text).find())) {
                return variant;
            }
        }
        String name = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('!')) + 1);
        for (Variants.Variant variant : open) {
            if (variant.says().matcher(name.toUpperCase(Locale.ROOT)).find()) {
                notes.add("its name, and nothing in it, says that it is the one for " + variant.parameter());
                return variant;
            }
        }
        throw new Refused(
                "nothing says which of the conversion factors it prints",
                row.place(variants.column()),
                "a file whose banner or name says so, such as nonQPP or QPP",
                "keep the name that CMS gave the file");
    }
}
