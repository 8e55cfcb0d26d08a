package io.github.ratecard.report.writer;

import io.github.ratecard.model.Decimal;
import java.util.regex.Pattern;

/**
 * Formulas of a workbook with what they come to. The library writes a formula as it is given, and never its value; a program that
 * shows a workbook without working it out would show nothing. So the value stands in a comment within the formula of the draft,
 * and takes its place when the workbook is finished.
 */
final class Formulas {
    private static final String NUMBER = "n";
    private static final String TEXT = "t";
    private static final Pattern NUMBERS = Pattern.compile("<!--" + NUMBER + "=([^<>]*)--></f>");
    private static final Pattern TEXTS = Pattern.compile("<c ([^<>]*)><f>([^<>]*)<!--" + TEXT + "=([^<>]*)--></f>");
    private static final String END = "</workbook>";
    /** Whatever a program finds as values, it shall work them out again. */
    private static final String WORK_OUT = "<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/>";

    private Formulas() {}

    static String number(String expression, Decimal value) {
        return marked(expression, NUMBER, value.toString());
    }

    static String text(String expression, String value) {
        return marked(expression, TEXT, value);
    }

    private static String marked(String expression, String kind, String value) {
        // Two hyphens would end the comment
        String shown = value.contains("--") ? "" : escaped(value);
        return escaped(expression) + "<!--" + kind + "=" + shown + "-->";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A sheet of the draft, its values where they belong. */
    static String sheet(String draft) {
        String numbers = NUMBERS.matcher(draft).replaceAll("</f><v>$1</v>");
        return TEXTS.matcher(numbers).replaceAll("<c $1 t=\"str\"><f>$2</f><v>$3</v>");
    }

    /** The list of sheets of the draft, which tells the reader to work them out. */
    static String workbook(String draft) {
        return draft.replace(END, WORK_OUT + END);
    }
}
