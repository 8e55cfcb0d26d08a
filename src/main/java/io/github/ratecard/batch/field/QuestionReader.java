package io.github.ratecard.batch.field;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a row asks from its fields. What the row does not say is taken from the options of the run. */
public final class QuestionReader {
    private static final int MOST_LEVELS = 99;
    /** A longer value is not repeated in a message. */
    private static final int LONGEST_VALUE = 100;

    private final Request shared;

    /** @param shared the options that hold for every row */
    public QuestionReader(Request shared) {
        this.shared = shared;
    }

    /** The date of a row; empty when neither it nor an option gives one. */
    public Optional<LocalDate> date(RowFields row) {
        return read(row, BatchField.DATE, "a date such as 2026-06-30", Dates::parse)
                .or(shared::date);
    }

    /** What a row asks, its date and place left out. */
    public Request question(RowFields row) {
        Optional<String> procedure = text(row, BatchField.PROCEDURE);
        Request asked = procedure.isPresent() ? ofProcedure(row, procedure.get()) : shared.forLines(lines(row));
        Optional<Percent> percent = read(row, BatchField.PERCENT, "a percentage such as 110", Percent::parse);
        if (percent.isPresent() && shared.deductible().isPresent()) {
            throw new FieldProblem(
                    BatchField.PERCENT,
                    "another payer has its own patient share",
                    "no percent, or a run without --patient");
        }
        Optional<String> hospital = text(row, BatchField.HOSPITAL);
        Request there = hospital.isPresent() ? asked.withPlace(shared.place().withHospital(hospital.get())) : asked;
        return withSite(percent.isPresent() ? there.withPercent(percent.get()) : there, row);
    }

    private Request ofProcedure(RowFields row, String procedure) {
        for (BatchField other : BatchField.OF_A_CODE) {
            if (text(row, other).isPresent()) {
                throw new FieldProblem(other, "the row names a procedure as well", "a procedure or a code");
            }
        }
        return shared.forProcedure(procedure, levels(row));
    }

    private List<Laterality> levels(RowFields row) {
        Optional<Integer> count =
                read(row, BatchField.LEVELS, "1 to " + MOST_LEVELS, text -> number(text, MOST_LEVELS));
        List<Laterality> sides = read(
                        row, BatchField.LATERALITY, "b or u for each level, such as b,u", QuestionReader::sides)
                .orElse(List.of(Laterality.BILATERAL));
        int levels = count.orElse(sides.size());
        if (sides.size() == 1) {
            return java.util.Collections.nCopies(levels, sides.get(0));
        }
        if (sides.size() != levels) {
            throw new FieldProblem(
                    BatchField.LATERALITY,
                    sides.size() + " sides for " + levels + " levels",
                    Laterality.validSides(levels));
        }
        return sides;
    }

    private List<ServiceLine> lines(RowFields row) {
        if (text(row, BatchField.LEVELS).isPresent()
                || text(row, BatchField.LATERALITY).isPresent()) {
            throw new FieldProblem(
                    BatchField.PROCEDURE, "it is empty, though the row has levels", "a procedure such as mild");
        }
        HcpcsCode code = read(row, BatchField.CODE, "five characters such as 62330", HcpcsCode::parse)
                .orElseThrow(() -> new FieldProblem(BatchField.CODE, "it is empty", "a code, or else a procedure"));
        List<Modifier> modifiers = new ArrayList<>();
        for (BatchField field : BatchField.OF_MODIFIERS) {
            read(row, field, "two letters or digits each, such as 52 Q0", QuestionReader::modifiers)
                    .ifPresent(modifiers::addAll);
        }
        String units = "1 to " + ServiceLine.MOST_UNITS;
        int count = read(row, BatchField.UNITS, units, text -> number(text, ServiceLine.MOST_UNITS))
                .orElse(1);
        ServiceLine line = line(code, modifiers, count);
        Optional<Usd> charge = read(row, BatchField.CHARGE, "an amount such as 450.00", Usd::parse);
        ServiceLine charged = charge.map(line::withCharge).orElse(line);
        Optional<Integer> minutes =
                read(row, BatchField.MINUTES, "a number of minutes such as 86", ServiceLine::minutes);
        return List.of(minutes.map(charged::withMinutes).orElse(charged));
    }

    private static ServiceLine line(HcpcsCode code, List<Modifier> modifiers, int units) {
        try {
            return ServiceLine.of(code, modifiers, units);
        } catch (IllegalArgumentException twice) {
            throw new FieldProblem(BatchField.MODIFIERS, twice.getMessage(), "each modifier once");
        }
    }

    private Request withSite(Request asked, RowFields row) {
        Optional<Site> site = read(row, BatchField.SITE, "asc, hospital or office", QuestionReader::site);
        Optional<String> pos = read(row, BatchField.POS, "two digits such as 24", QuestionReader::pos);
        if (site.isEmpty() && pos.isEmpty()) {
            if (shared.site().isEmpty() && shared.pos().isEmpty()) {
                throw new FieldProblem(
                        BatchField.SITE, "neither a site nor a place of service", "asc, hospital or office; or a pos");
            }
            return asked;
        }
        Request there = asked.withoutSite();
        there = site.isPresent() ? there.withSite(site.get()) : there;
        return pos.isPresent() ? there.withPos(pos.get()) : there;
    }

    /** Where a row is. A place in the row comes before one that the options give. */
    public PlaceRequest place(RowFields row) {
        PlaceRequest given = shared.place();
        Optional<String> zip = text(row, BatchField.ZIP);
        if (zip.isPresent()) {
            given = PlaceRequest.NATIONAL;
        }
        Optional<String> locality = text(row, BatchField.LOCALITY);
        Optional<String> cbsa = text(row, BatchField.CBSA);
        Optional<Decimal> index =
                read(row, BatchField.HOSPITAL_WAGE_INDEX, "a number such as 1.0412", PlaceRequest::wageIndex);
        Optional<Decimal> ascIndex =
                read(row, BatchField.ASC_WAGE_INDEX, "a number such as 1.0412", PlaceRequest::wageIndex);
        PlaceRequest options = given;
        return new PlaceRequest(
                zip.or(options::zip),
                locality.or(options::locality),
                cbsa.or(options::cbsa),
                ascIndex.or(() -> cbsa.isPresent() ? Optional.empty() : options.ascWageIndex()),
                index.or(() -> cbsa.isPresent() ? Optional.empty() : options.hospitalWageIndex()),
                text(row, BatchField.HOSPITAL).or(shared.place()::hospital));
    }

    private static Optional<String> text(RowFields row, BatchField field) {
        if (row.length(field) == 0) {
            return Optional.empty();
        }
        if (row.length(field) > LONGEST_VALUE) {
            throw new FieldProblem(
                    field, "a value of " + row.length(field) + " bytes", "at most " + LONGEST_VALUE + " bytes");
        }
        return Optional.of(row.text(field)).filter(text -> !text.isEmpty());
    }

    private static <T> Optional<T> read(RowFields row, BatchField field, String valid, Function<String, T> reader) {
        try {
            return text(row, field).map(reader);
        } catch (IllegalArgumentException refused) {
            throw new FieldProblem(field, refused.getMessage(), valid);
        }
    }

    private static int number(String text, int most) {
        boolean digits = text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = digits ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("'" + text + "' is not a number from 1 to " + most);
        }
        return value;
    }

    private static List<Modifier> modifiers(String text) {
        List<Modifier> modifiers = new ArrayList<>();
        for (String word : words(text)) {
            modifiers.add(Modifier.parse(word));
        }
        if (modifiers.isEmpty() && !text.isBlank()) {
            throw new IllegalArgumentException("'" + text + "' is not a modifier");
        }
        return modifiers;
    }

    private static List<Laterality> sides(String text) {
        List<Laterality> sides = new ArrayList<>();
        for (String word : words(text.toLowerCase(Locale.ROOT))) {
            sides.add(Laterality.find(word)
                    .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is neither b nor u")));
        }
        return sides;
    }

    /** Several values in one field: between blanks, commas, semicolons, colons, bars or hyphens. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (" ,;:|/-".indexOf(c) < 0) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static Site site(String text) {
        return Site.find(text).orElseThrow(() -> new IllegalArgumentException("unknown site '" + text + "'"));
    }

    private static String pos(String text) {
        boolean digits = text.length() == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new IllegalArgumentException("'" + text + "' is not a place of service");
        }
        return text;
    }
}
