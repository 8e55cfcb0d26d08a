package io.github.ratecard.claim.guide;

import io.github.ratecard.yaml.Node;

/**
 * The number of the study in the forms a claim carries it.
 *
 * @param paper as it is written on paper
 * @param electronic as an electronic claim carries it
 * @param qualifier of the reference that holds it
 * @param valueCode of the amount that holds it on a paper hospital claim
 * @param unprocessable how a claim without it comes back
 */
public record StudyNumber(
        String paper, String electronic, String qualifier, String valueCode, String unprocessable, String source) {

    static StudyNumber read(Node node) {
        node.only("paper", "electronic", "qualifier", "value_code", "unprocessable", "source");
        StudyNumber number = new StudyNumber(
                node.get("paper").text(),
                node.get("electronic").text(),
                node.get("qualifier").text(),
                node.get("value_code").text(),
                node.get("unprocessable").text(),
                node.get("source").text());
        if (!number.paper.endsWith(number.electronic)) {
            throw node.get("paper")
                    .wrong("'" + number.paper + "' is not the electronic number", "letters, then " + number.electronic);
        }
        return number;
    }

    /** Whether the text is the number, in whatever form. */
    public boolean isSaidBy(String text) {
        return digits(text).equals(digits(electronic));
    }

    /** Whether an amount field holds the number; numbers drop their leading zeros there. */
    public boolean isAmount(String text) {
        String whole = text.endsWith(".00") || text.endsWith(".0") ? text.substring(0, text.indexOf('.')) : text;
        return whole.equals(electronic) || whole.equals(digits(electronic));
    }

    /** The digits that follow the letters, without leading zeros. */
    private static String digits(String text) {
        int at = 0;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '0')) {
            at++;
        }
        return text.substring(at);
    }
}
