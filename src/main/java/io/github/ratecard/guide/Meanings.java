package io.github.ratecard.guide;

import io.github.ratecard.document.Statement;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the indicators that occur in a table mean, each once: in the words of the guide, else of our rule tables. */
final class Meanings {
    private final GuideTexts texts;
    private final CodeRates rates;
    private final String system;
    private final List<String> seen = new ArrayList<>();
    private final List<Statement> found = new ArrayList<>();

    /** @param system {@code pfs}, {@code asc} or {@code opps} */
    Meanings(GuideTexts texts, CodeRates rates, String system) {
        this.texts = texts;
        this.rates = rates;
        this.system = system;
    }

    void add(String indicator) {
        if (indicator.isEmpty() || seen.contains(indicator)) {
            return;
        }
        seen.add(indicator);
        texts.meaning(system, indicator).or(() -> ours(indicator)).ifPresent(found::add);
    }

    List<Statement> statements() {
        return found;
    }

    private Optional<Statement> ours(String indicator) {
        return rates.tables()
                .look(TableKind.INDICATORS, rates.date(), system, indicator)
                .map(row -> Statement.of(indicator + ": " + row.text("text"), row.document()));
    }
}
