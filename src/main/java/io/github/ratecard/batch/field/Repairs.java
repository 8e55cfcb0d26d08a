package io.github.ratecard.batch.field;

import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.model.Digits;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what spreadsheets do to the fields of a row: numbers become {@code 62330.0}, dates what the country writes, ZIP
 * codes lose their first zero. Asked only of rows that could not be read as they are. A field that can mean two things is
 * not mended but refused. One instance serves row after row, for one thread.
 */
public final class Repairs {
    private static final int CCN = 6;
    private static final BatchField[] FIELDS = BatchField.values();
    private static final int LONGEST_VALUE = 100;
    private static final int ZIP = 5;
    private static final int LONG_ZIP = 9;
    private static final int CODE = 5;
    private static final int POS = 2;

    private final SpreadsheetDate dates;
    private final PlaceNames places;
    private final RowFields fields = new RowFields();
    private final Buffer bytes = new Buffer(1 << 8);
    private final Map<BatchField, String> values = new EnumMap<>(BatchField.class);
    private final Set<ReasonCode> made = EnumSet.noneOf(ReasonCode.class);
    private Optional<Reason> refused = Optional.empty();

    /**
     * @param order of dates in numbers; empty when it is not known
     * @param tables that have the names of places
     */
    public Repairs(Optional<DateOrder> order, Tables tables) {
        this.dates = new SpreadsheetDate(order);
        this.places = new PlaceNames(tables);
    }

    /** Mends a row; false when there is nothing to mend. */
    public boolean mend(RowFields row) {
        made.clear();
        values.clear();
        refused = Optional.empty();
        for (BatchField field : FIELDS) {
            if (row.length(field) > 0 && row.length(field) <= LONGEST_VALUE) {
                values.put(field, row.text(field));
            }
        }
        for (BatchField field : List.copyOf(values.keySet())) {
            mend(field, plain(values.get(field)));
        }
        if (made.isEmpty() && refused.isEmpty()) {
            return false;
        }
        layOut(row);
        return true;
    }

    /** The fields of the row, mended. They hold until the next row. */
    public RowFields fields() {
        return fields;
    }

    /** What was mended. */
    public Set<ReasonCode> made() {
        return made.isEmpty() ? Set.of() : EnumSet.copyOf(made);
    }

    /** Why a field that could be mended was not. */
    public Optional<Reason> refused() {
        return refused;
    }

    private void layOut(RowFields row) {
        bytes.clear();
        fields.begin(bytes.bytes());
        for (BatchField field : FIELDS) {
            int from = bytes.length();
            if (values.containsKey(field)) {
                bytes.add(values.get(field));
            } else {
                bytes.add(row.data(), row.from(field), row.to(field));
            }
            fields.set(field, from, bytes.length());
        }
        fields.moved(bytes.bytes());
    }

    private void mend(BatchField field, String text) {
        switch (field) {
            case DATE:
                date(text);
                break;
            case ZIP:
                put(field, zip(text), ReasonCode.ZIP_REPAIRED);
                break;
            case CODE:
                code(text);
                break;
            case CHARGE:
                put(field, charge(text), ReasonCode.CHARGE_REPAIRED);
                break;
            case SITE:
                put(field, site(text), ReasonCode.SITE_REPAIRED);
                break;
            case POS:
                pos(whole(text));
                break;
            case HOSPITAL:
                hospital(whole(text));
                break;
            case PROCEDURE:
            case LATERALITY:
            case LOCALITY:
                put(field, text, ReasonCode.TEXT_REPAIRED);
                break;
            case PERCENT:
            case ASC_WAGE_INDEX:
            case HOSPITAL_WAGE_INDEX:
                put(field, text, ReasonCode.NUMBER_REPAIRED);
                break;
            default:
                put(field, whole(text), ReasonCode.NUMBER_REPAIRED);
        }
    }

    /** The number of a hospital has six characters; a spreadsheet takes the zero off one of digits. */
    private void hospital(String text) {
        boolean lost = text.length() == CCN - 1 && Digits.areDigits(text);
        put(
                BatchField.HOSPITAL,
                lost ? "0" + text : text,
                Digits.areDigits(text) ? ReasonCode.NUMBER_REPAIRED : ReasonCode.TEXT_REPAIRED);
    }

    /** A spreadsheet takes the zero off a number. A name counts where it is that of one place. */
    private void pos(String text) {
        boolean lost = text.length() < POS && Digits.areDigits(text);
        List<String> named = places.called(text);
        if (named.size() > 1) {
            refused = Optional.of(new FieldProblem(
                            BatchField.POS,
                            "'" + text + "' can be " + String.join(" or ", named),
                            "two digits such as 24, or a name that is of one place")
                    .reason());
            return;
        }
        String code = lost ? "0" + text : text;
        put(BatchField.POS, named.isEmpty() ? code : named.get(0), ReasonCode.SITE_REPAIRED);
    }

    private void put(BatchField field, String mended, ReasonCode note) {
        if (!mended.equals(values.get(field))) {
            values.put(field, mended);
            made.add(note);
        }
    }

    private void date(String text) {
        if (isIso(text)) {
            put(BatchField.DATE, text, ReasonCode.DATE_REPAIRED);
            return;
        }
        List<LocalDate> meanings = dates.meanings(text);
        if (meanings.size() == 1) {
            put(BatchField.DATE, meanings.get(0).toString(), ReasonCode.DATE_REPAIRED);
        } else if (meanings.size() > 1) {
            List<String> days = new ArrayList<>();
            meanings.forEach(day -> days.add(day.toString()));
            refused = Optional.of(new FieldProblem(
                            BatchField.DATE,
                            "'" + text + "' can be " + String.join(" or ", days),
                            "a date such as 2026-06-30; or say --date-order mdy or dmy")
                    .reason());
        }
    }

    private static boolean isIso(String text) {
        try {
            Dates.parse(text);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** Five digits: without the four that may follow, and with zeros that were lost. */
    private static String zip(String text) {
        String digits = whole(text);
        int hyphen = digits.indexOf('-');
        if (hyphen > 0) {
            String more = digits.substring(hyphen + 1).strip();
            boolean known = more.isEmpty() || more.length() == LONG_ZIP - ZIP && Digits.areDigits(more);
            String first = digits.substring(0, hyphen).strip();
            return known && isZip(first) ? padded(first, ZIP) : text;
        }
        if (!Digits.areDigits(digits)) {
            return text;
        }
        boolean isLong = digits.length() > ZIP + 1 && digits.length() <= LONG_ZIP;
        if (isLong) {
            return padded(digits, LONG_ZIP).substring(0, ZIP);
        }
        return isZip(digits) ? padded(digits, ZIP) : text;
    }

    /** ZIP codes begin with at most two zeros. */
    private static boolean isZip(String digits) {
        return Digits.areDigits(digits) && digits.length() >= ZIP - 2 && digits.length() <= ZIP;
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    /** A code whose modifiers stand behind it gives them away. */
    private void code(String text) {
        String code = whole(text);
        boolean more = code.length() > CODE && "-, ".indexOf(code.charAt(CODE)) >= 0;
        if (!more) {
            put(BatchField.CODE, code, ReasonCode.CODE_REPAIRED);
            return;
        }
        List<String> modifiers = new ArrayList<>();
        for (String word : code.substring(CODE).split("[-, ]+")) {
            if (!word.isEmpty()) {
                modifiers.add(word);
            }
        }
        for (BatchField field : BatchField.OF_MODIFIERS) {
            String others = values.getOrDefault(field, "").toUpperCase(Locale.ROOT);
            modifiers.removeIf(modifier -> others.contains(modifier.toUpperCase(Locale.ROOT)));
        }
        String first = values.getOrDefault(BatchField.MODIFIERS, "");
        String all = (String.join(" ", modifiers) + " " + first).strip();
        if (!all.isEmpty()) {
            values.put(BatchField.MODIFIERS, all);
        }
        put(BatchField.CODE, code.substring(0, CODE), ReasonCode.CODE_REPAIRED);
    }

    private String site(String text) {
        return Site.find(text).isPresent() ? text : places.site(whole(text)).orElse(text);
    }

    /** Without the sign of dollars and what divides thousands. A hyphen is what spreadsheets show for no amount. */
    private static String charge(String text) {
        String amount = text.startsWith("$") ? text.substring(1).strip() : text;
        if (amount.equals("-") || amount.equals("\u2013") || amount.equals("\u2014")) {
            return "";
        }
        if (Digits.areDigits(text.replace(".", ""))) {
            return text;
        }
        try {
            return Usd.parse(amount).toString();
        } catch (IllegalArgumentException other) {
            return text;
        }
    }

    /** A whole number without a point and zeros behind it. */
    private static String whole(String text) {
        int point = text.indexOf('.');
        boolean zeros = point > 0 && point < text.length() - 1;
        for (int i = point + 1; zeros && i < text.length(); i++) {
            zeros = text.charAt(i) == '0';
        }
        return zeros ? text.substring(0, point) : text;
    }

    /** Without what keeps a spreadsheet from taking it for a number, and blanks that are not plain. */
    private static String plain(String text) {
        String spaced = text.replace('\u00a0', ' ')
                .replace("\u200b", "")
                .replace("\ufeff", "")
                .strip();
        return spaced.startsWith("'") ? spaced.substring(1).strip() : spaced;
    }
}
