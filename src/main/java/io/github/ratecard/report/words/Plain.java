package io.github.ratecard.report.words;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.Level;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of an answer for people who never see the command line: no options, no editions, dates as they are written in
 * the United States. What is left out here stands in the technical appendix.
 */
public final class Plain {
    private static final String OPTION = " --";
    private static final Pattern EDITION = Pattern.compile("\\b[a-z]+(?:-[a-z]+)*/\\d{4}[A-Za-z0-9-]*");
    private static final Pattern NUMBERED_AREA = Pattern.compile("\\bwage area \\d{2,5} ");
    private static final Pattern SAYS_EDITION = Pattern.compile(", says " + EDITION.pattern());

    private Plain() {}

    public static String site(Site site) {
        return switch (site) {
            case ASC -> "Ambulatory surgery center (ASC)";
            case HOSPITAL -> "Hospital outpatient department";
            case OFFICE -> "Physician's office";
            case OTHER -> site.title();
        };
    }

    /** {@code 2 levels, both sides}; {@code 3 levels: 2 on both sides, 1 on one side}. */
    public static String levels(List<Level> levels) {
        int both = 0;
        for (Level level : levels) {
            both += level.laterality() == Laterality.BILATERAL ? 1 : 0;
        }
        int one = levels.size() - both;
        String count = levels.size() + (levels.size() == 1 ? " level" : " levels");
        if (both > 0 && one > 0) {
            return count + ": " + both + " on both sides, " + one + " on one side";
        }
        return count + (one == 0 ? ", both sides" : ", one side");
    }

    /** Why there is no amount, what was assumed, or what else is to be known. */
    public static String sentence(Reason reason) {
        return switch (reason.code()) {
            case DEVICE_WAGE_ADJUSTED ->
                "local wages are taken to change the whole rate of the surgery center, the"
                        + " device in it included. Medicare's rule can be read otherwise";
            case HOSPITAL_AREA_INDEX ->
                "the rate follows the wages of the area. A hospital whose own wage index"
                        + " differs is paid somewhat more or less";
            case NO_COMPLEXITY_ADJUSTMENT ->
                "Medicare can pay a hospital more when several procedures are done together;"
                        + " the list that decides it (Addendum J) is not at hand, so no such increase is in these amounts";
            case DEVICE_CODE ->
                reason.text()
                        .replace(
                                ", which is packaged: no payment of its own",
                                ". Its cost is part of the payment for the procedure");
            default -> sentence(reason.text());
        };
    }

    /** A sentence of the program without its options and editions. */
    public static String sentence(String text) {
        String plain = withoutOptions(text).replace(" (NA)", "");
        plain = NUMBERED_AREA.matcher(plain).replaceAll("the wage area ");
        plain = SAYS_EDITION.matcher(plain).replaceAll("");
        return UsDates.in(EDITION.matcher(plain).replaceAll("Medicare's table"));
    }

    /** What to give on the command line stands at the end, behind a semicolon or a colon. */
    private static String withoutOptions(String text) {
        int option = text.indexOf(OPTION);
        if (option < 0) {
            return text;
        }
        int end = Math.max(text.lastIndexOf("; ", option), text.lastIndexOf(": ", option));
        return end < 0 ? text : withoutOptions(text.substring(0, end));
    }
}
