package io.github.ratecard.cli.completion;

import java.util.Locale;

/**
 * What may stand in place of the word that is being typed. It begins with what was typed, letter for letter, for no shell
 * would put it there otherwise.
 *
 * @param about a few words for the shells that show them; may be empty
 */
public record Suggestion(String text, String about) {
    /** Whether a word may be meant by its beginning, in either case. */
    public static boolean fits(String word, String typed) {
        return word.regionMatches(true, 0, typed, 0, typed.length());
    }

    /** A word that fits, the rest of it in small letters where small letters were typed. */
    public static Suggestion of(String word, String typed, String about) {
        String rest = word.substring(typed.length());
        boolean small = !typed.equals(typed.toUpperCase(Locale.ROOT)) && !word.startsWith(typed);
        return new Suggestion(typed + (small ? rest.toLowerCase(Locale.ROOT) : rest), about);
    }
}
