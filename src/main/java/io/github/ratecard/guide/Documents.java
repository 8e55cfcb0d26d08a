package io.github.ratecard.guide;

import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;

/** The published documents behind an amount. */
final class Documents {
    private Documents() {}

    /** Their ids, each once, in the order in which the formula meets them. */
    static List<String> of(Term amount) {
        List<String> ids = new ArrayList<>();
        collect(amount, ids);
        return ids;
    }

    private static void collect(Term term, List<String> ids) {
        String document = term.source().document();
        if (!document.isEmpty() && !ids.contains(document)) {
            ids.add(document);
        }
        term.parts().forEach(part -> collect(part, ids));
    }
}
