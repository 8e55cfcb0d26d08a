package io.github.ratecard.report.page;

import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.html.HtmlPage;
import io.github.ratecard.report.words.Disclaimers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A page of one procedure on which case, day, place and payer are chosen. It asks nothing of anyone: what it shows is in it. */
public final class CasePage {
    private static final String SCRIPT = "page.js";
    private static final String FORM = "form.html";
    private static final String STYLE = "choices.css";

    private CasePage() {}

    /**
     * The whole page.
     *
     * @param made the day on which it is written
     */
    public static String of(Quoter quoter, String procedure, LocalDate made, Options options) {
        Guide guide = quoter.guides().get(procedure);
        String data = new PageData(quoter, guide, options).json(made);
        return HtmlPage.withScript(
                guide.title(),
                List.of("Medicare payment"),
                html -> html.ours(resource(FORM)),
                List.of(
                        "Written on " + UsDates.of(made)
                                + " from the tables of that day. Later corrections are not in it.",
                        Disclaimers.NO_GUARANTEE,
                        Disclaimers.CPT),
                new HtmlPage.Program(resource(STYLE), data, resource(SCRIPT)));
    }

    private static String resource(String name) {
        try (InputStream in = CasePage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + name + " cannot be read", e);
        }
    }
}
