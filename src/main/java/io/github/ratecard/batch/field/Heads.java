package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What columns are called in files of the field. Case, blanks and punctuation do not count. For any other name it says
 * which field it looks like, so that a column which decides the price is not left out.
 */
public final class Heads {
    /** The names of each field besides its own, in letters and digits only. */
    private static final Map<BatchField, String> NAMES = new EnumMap<>(BatchField.class);

    static {
        NAMES.put(BatchField.LEVELS, "level numberoflevels nooflevels numlevels levelcount levelstreated");
        NAMES.put(
                BatchField.CODE,
                "hcpcs hcpc cpt cpt4 cptcode hcpcscode cpthcpcs hcpcscpt cpthcpcscode hcpcscptcode procedurecode"
                        + " proccode proccd hcpcscd cptcd");
        NAMES.put(
                BatchField.MODIFIERS,
                "modifier mod mods modifier1 modifiers1 mod1 firstmodifier modifiercode modifiercodes modifiercd"
                        + " hcpcsmodifier cptmodifier hcpcsmodifiers cptmodifiers hcpcsmod cptmod proceduremodifier"
                        + " hcpcsmodifier1 cptmodifier1 hcpcsmod1 cptmod1 proceduremodifier1 modifiercode1");
        for (BatchField more : List.of(BatchField.MODIFIER_2, BatchField.MODIFIER_3, BatchField.MODIFIER_4)) {
            String number = more.word().substring(more.word().length() - 1);
            String ordinal = Map.of("2", "second", "3", "third", "4", "fourth").get(number);
            NAMES.put(
                    more,
                    ("modifiers# mod# hcpcsmodifier# cptmodifier# hcpcsmod# cptmod# proceduremodifier# modifiercode# "
                                    + ordinal + "modifier")
                            .replace("#", number));
        }
        NAMES.put(
                BatchField.UNITS,
                "unit qty quantity unitsofservice serviceunits serviceunit numberofunits noofunits unitcount lineunits"
                        + " billedunits unitsbilled");
        NAMES.put(
                BatchField.CHARGE,
                "charges billedamount billedamt amountbilled billedcharge billedcharges chargeamount chargeamt"
                        + " submittedcharge submittedcharges linecharge linecharges");
        NAMES.put(BatchField.MINUTES, "anesthesiaminutes anesthesiatime timeinminutes totalminutes");
        NAMES.put(
                BatchField.PERCENT,
                "pct percentofmedicare pctofmedicare percentmedicare medicarepercent medicarepct percentage"
                        + " percentageofmedicare");
        NAMES.put(BatchField.SITE, "siteofservice");
        NAMES.put(BatchField.POS, "placeofservice placeofservicecode poscode poscd");
        NAMES.put(
                BatchField.DATE,
                "servicedate dateofservice dos fromdate datefrom servicefromdate servicedatefrom dosfrom fromdos"
                        + " dateofservicefrom fromdateofservice servicestartdate startdateofservice servicedt svcdate"
                        + " svcdt proceduredate dateofprocedure surgerydate dateofsurgery");
        NAMES.put(BatchField.ZIP, "zipcode zip5 postalcode postcode servicezip servicezipcode");
        NAMES.put(BatchField.LOCALITY, "medicarelocality localitycode pricinglocality");
        NAMES.put(BatchField.CBSA, "cbsacode wagearea");
        NAMES.put(
                BatchField.HOSPITAL,
                "ccn hospitalccn ccnnumber cmscertificationnumber providerccn providernumber providerno providernum"
                        + " medicareprovidernumber hospitalnumber hospitalno hospitalname facilityccn oscarnumber");
    }

    /** A word that makes a longer name look like a field. */
    private static final Map<String, BatchField> WORDS = new HashMap<>();

    static {
        look(BatchField.MODIFIERS, "modifier modifiers mod mods");
        look(BatchField.LEVELS, "level levels");
        look(BatchField.LATERALITY, "laterality bilateral unilateral side sides");
        look(BatchField.UNITS, "unit units qty quantity");
        look(BatchField.CHARGE, "charge charges");
        look(BatchField.MINUTES, "minutes");
        look(BatchField.PERCENT, "percent pct percentage");
        look(BatchField.POS, "pos");
        look(BatchField.DATE, "date dt dos");
        look(BatchField.ZIP, "zip zipcode postal postcode");
        look(BatchField.LOCALITY, "locality");
        look(BatchField.CBSA, "cbsa");
        look(BatchField.HOSPITAL_WAGE_INDEX, "wage");
        look(BatchField.HOSPITAL, "ccn");
        look(BatchField.CODE, "hcpcs cpt");
        look(BatchField.SITE, "site");
    }

    /** With one of these, a name is about something else, such as the words for a code. */
    private static final Set<String> OTHERWISE = Set.of(
            "description descriptions desc descr name text label note notes comment comments type category id number"
                    .split(" "));
    /** With one of these, a date is another day than that of the service. */
    private static final Set<String> OTHER_DAYS =
            Set.of(("birth dob paid payment pay posted received entered entry created updated modified printed report"
                            + " billed billing bill submitted submission filed discharge admission admit due to thru"
                            + " through end check remit remittance invoice claim statement order ordered load file"
                            + " death effective expiration run")
                    .split(" "));
    /** Common names that are only a letter away from one of ours. */
    private static final Set<String> NO_SLIPS = Set.of("modified", "change", "changes", "lever");

    private static final String ANSWERS = "rc_";
    private static final int SHORTEST_SLIP = 5;
    private static final int LONG = 9;

    private static final Map<String, BatchField> BY_NAME = new HashMap<>();

    static {
        for (BatchField field : BatchField.values()) {
            BY_NAME.put(bare(field.word()), field);
        }
        NAMES.forEach((field, names) -> {
            for (String name : names.split(" ")) {
                if (BY_NAME.put(name, field) != null) {
                    throw new IllegalStateException(name + " is a name of two columns");
                }
            }
        });
    }

    private Heads() {}

    private static void look(BatchField field, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, field);
        }
    }

    /** The field that a column of this name is. */
    static Optional<BatchField> named(String head) {
        return Optional.ofNullable(BY_NAME.get(bare(head)));
    }

    /** The fields that a column of another name may have been meant for. */
    public static List<BatchField> like(String head) {
        List<BatchField> found = new ArrayList<>();
        if (head.strip().toLowerCase(Locale.ROOT).startsWith(ANSWERS)) {
            return found;
        }
        List<String> words = words(head);
        for (String word : words) {
            if (OTHERWISE.contains(word)) {
                return found;
            }
        }
        slip(bare(head)).ifPresent(found::add);
        for (String word : words) {
            BatchField field = WORDS.get(word);
            if (field != null && !found.contains(field) && !(field == BatchField.DATE && isOtherDay(words))) {
                found.add(field);
            }
        }
        return found;
    }

    private static boolean isOtherDay(List<String> words) {
        for (String word : words) {
            if (OTHER_DAYS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The field whose name this is but for a letter; for two, when it is long. */
    private static Optional<BatchField> slip(String bare) {
        if (bare.length() < SHORTEST_SLIP - 1 || NO_SLIPS.contains(bare)) {
            return Optional.empty();
        }
        for (Map.Entry<String, BatchField> known : BY_NAME.entrySet()) {
            int length = Math.min(bare.length(), known.getKey().length());
            int most = length >= LONG ? 2 : 1;
            boolean comparable = known.getKey().length() >= SHORTEST_SLIP
                    && Math.abs(bare.length() - known.getKey().length()) <= most;
            if (comparable && io.github.ratecard.model.Nearest.distance(bare, known.getKey()) <= most) {
                return Optional.of(known.getValue());
            }
        }
        return Optional.empty();
    }

    /** Small letters and digits only; a percent sign is the word. */
    private static String bare(String head) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toLowerCase(c));
            } else if (c == '%') {
                bare.append("percent");
            }
        }
        return bare.toString();
    }

    /** The words of a name: between other characters, and where small letters meet a capital or a digit. */
    private static List<String> words(String head) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i <= head.length(); i++) {
            char c = i < head.length() ? head.charAt(i) : ' ';
            boolean joint = Character.isLowerCase(before) && Character.isUpperCase(c)
                    || Character.isLetter(before) && Character.isDigit(c);
            if ((joint || !Character.isLetterOrDigit(c)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (c == '%') {
                words.add("percent");
            }
            before = c;
        }
        return words;
    }
}
