package io.github.ratecard.report.view;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.List;

/** Documents by their titles, for an answer without a list of references. */
public final class SourceTitles implements Citing {
    private final Options options;

    public SourceTitles(Options options) {
        this.options = options;
    }

    @Override
    public String marks(List<String> sources) {
        return sources.isEmpty() ? "" : "[" + column(sources) + "]";
    }

    @Override
    public String column(List<String> sources) {
        List<String> titles = new ArrayList<>();
        sources.forEach(source -> titles.add(Sources.title(source, options)));
        return String.join("; ", titles);
    }
}
