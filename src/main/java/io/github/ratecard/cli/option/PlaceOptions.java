package io.github.ratecard.cli.option;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.quote.compare.Comparison.Subject;
import io.github.ratecard.quote.request.PlaceRequest;
import java.util.List;
import java.util.Optional;

/** Where the service is given. */
public final class PlaceOptions {
    private final Opt<String> zip;
    private final Opt<String> locality;
    private final Opt<String> cbsa;
    private final Opt<String> ascIndex;
    private final Opt<String> hospitalIndex;
    private final Opt<String> hospital;

    public PlaceOptions(Command command) {
        zip = command.text("--zip", "ZIP", "place, by ZIP code");
        locality = command.text("--locality", "L", "place of the professional part, such as 13202-NY-01");
        cbsa = command.text("--cbsa", "AREA", "place of the facility parts: wage area, number or name");
        ascIndex = command.text("--asc-wage-index", "N", "wage index of the ASC", "a number such as 1.0412");
        hospitalIndex =
                command.text("--hospital-wage-index", "N", "the hospital's own wage index", "a number such as 1.0412");
        hospital = command.text("--hospital", "H", "the hospital, by provider number (CCN) or name");
    }

    public PlaceRequest request() {
        refuseList(zip, ",");
        refuseList(locality, ",(?! )");
        refuseList(cbsa, ",(?! )");
        return new PlaceRequest(
                zip.value(), locality.value(), cbsa.value(), index(ascIndex), index(hospitalIndex), hospital.value());
    }

    /** Names the options whose values can stand side by side. */
    void addTo(Comparing comparing) {
        comparing.add(Subject.ZIP, zip);
        comparing.add(Subject.LOCALITY, locality);
        comparing.add(Subject.CBSA, cbsa);
        comparing.add(Subject.HOSPITAL, hospital);
    }

    /** The names of places have commas of their own, with a blank behind. */
    private static void refuseList(Opt<String> option, String between) {
        if (option.isGiven() && option.raw().get().split(between).length > 1) {
            throw UsageException.of(
                    "several places at once: '" + option.raw().get() + "'",
                    option.name(),
                    List.of("one place", "--compare beside the list, where a command has it"));
        }
    }

    private static Optional<Decimal> index(Opt<String> option) {
        return option.isGiven() ? Optional.of(option.read(PlaceRequest::wageIndex)) : Optional.empty();
    }
}
