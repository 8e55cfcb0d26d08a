package io.github.ratecard.guide;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.quote.Quote;
import java.util.List;

/** Writes the blocks of a guide in one format. */
public interface BlockWriter {
    void subheading(String text);

    void paragraph(Statement statement);

    void bullets(List<Statement> items);

    void table(GuideTable table);

    /** Bars, where the format has any: a table says the same. */
    void chart(String caption, Quote quote);

    void form(SampleForm form);
}
