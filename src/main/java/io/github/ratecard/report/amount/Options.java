package io.github.ratecard.report.amount;

import java.util.Optional;
import java.util.function.Function;

/**
 * How an answer is to be shown; what is asked stands in the answer itself.
 *
 * @param explain whether every amount shows the terms it is made of
 * @param columns how wide the terminal is; only the text form asks
 * @param colour whether the text form may use bold and dim
 * @param bars whether the text form draws amounts as bars
 * @param titles the title of a source document by its id
 */
public record Options(
        Rounding rounding,
        boolean explain,
        int columns,
        boolean colour,
        boolean bars,
        Function<String, Optional<String>> titles) {
    /** Without bars. */
    public Options(
            Rounding rounding,
            boolean explain,
            int columns,
            boolean colour,
            Function<String, Optional<String>> titles) {
        this(rounding, explain, columns, colour, false, titles);
    }

    /** The width taken when there is no terminal to ask. */
    public static final int DEFAULT_COLUMNS = 80;

    /** Cents, unexplained, 80 columns, plain. */
    public static final Options PLAIN =
            new Options(Rounding.CENTS, false, DEFAULT_COLUMNS, false, false, new NoTitles());

    /** A class of its own: a lambda here would be spun on every start, needed or not. */
    private static final class NoTitles implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String id) {
            return Optional.empty();
        }
    }

    public Options withRounding(Rounding other) {
        return new Options(other, explain, columns, colour, bars, titles);
    }

    /** Explained, with the titles of source documents. */
    public Options withExplanation(Function<String, Optional<String>> titlesOfSources) {
        return new Options(rounding, true, columns, colour, bars, titlesOfSources);
    }

    public Options withColumns(int width) {
        return new Options(rounding, explain, width, colour, bars, titles);
    }

    public Options withColour(boolean allowed) {
        return new Options(rounding, explain, columns, allowed, bars, titles);
    }

    public Options withBars(boolean drawn) {
        return new Options(rounding, explain, columns, colour, drawn, titles);
    }
}
