package io.github.ratecard.report.view;

import java.util.List;

/** How an answer names the documents behind what it says. */
public interface Citing {
    /** Behind a sentence, in brackets; empty for no document. */
    String marks(List<String> sources);

    /** In a column or after a word that says what they are. */
    String column(List<String> sources);
}
