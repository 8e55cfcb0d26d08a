package io.github.ratecard.report.html;

import io.github.ratecard.document.Tornado;
import io.github.ratecard.document.Tornado.Bar;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Html;

/**
 * Bars on both sides of the planned result. As in {@link HtmlChart}, sizes along a bar are percentages of the width there is, and
 * depths are in hundredths of the page's letter size.
 */
final class HtmlTornado {
    private static final String LOWER = "facility";
    private static final String HIGHER = "professional";
    private static final String GAP = "14";
    private static final int WHOLE = 100;
    private static final int DRAWING_SCALE = 2;
    private static final int SIZE_SCALE = 2;
    private static final int KEY_DEPTH = 95;
    private static final int SECOND_KEY_DEPTH = 215;
    private static final int TOP = 290;
    private static final int LABEL_DEPTH = 95;
    private static final int BAR_DEPTH = 130;
    private static final int BAR_HEIGHT = 70;
    private static final int ENDS_DEPTH = 300;
    private static final int ROW = 370;
    /** The planned result reaches a little above and below a bar. */
    private static final int REACH = 15;

    private final Tornado tornado;
    private final BlockCells cells;
    private final String id;
    private final Decimal least;
    private final Decimal range;

    /** @param number of this chart on its page */
    HtmlTornado(Tornado tornado, BlockCells cells, int number) {
        this.tornado = tornado;
        this.cells = cells;
        this.id = "tornado-" + number;
        Decimal low = tornado.planned().value();
        Decimal high = low;
        for (Bar bar : tornado.bars()) {
            low = low.min(bar.low().value()).min(bar.high().value());
            high = high.max(bar.low().value()).max(bar.high().value());
        }
        this.least = low;
        this.range = high.subtract(low);
    }

    /** Draws the chart; nothing when no input moves the result. */
    void write(Html html) {
        if (range.signum() == 0) {
            return;
        }
        int height = TOP + ROW * tornado.bars().size();
        html.open("figure", "class", "chart tornado").element("figcaption", tornado.title());
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-text",
                "width",
                "100%",
                "height",
                size(height));
        html.element("title", tornado.title(), "id", id + "-title").element("desc", inWords(), "id", id + "-text");
        key(html);
        int top = TOP;
        for (Bar bar : tornado.bars()) {
            bar(html, bar, top);
            top += ROW;
        }
        html.close().close();
    }

    private void key(Html html) {
        html.open("text", "class", "parts", "x", "0", "y", size(KEY_DEPTH));
        entry(html, LOWER, tornado.lower(), "0");
        entry(html, HIGHER, tornado.higher(), GAP);
        html.close();
        html.element(
                "text",
                "│ planned " + text(tornado.planned()),
                "class",
                "parts",
                "x",
                "0",
                "y",
                size(SECOND_KEY_DEPTH));
    }

    private static void entry(Html html, String kind, String words, String before) {
        html.element("tspan", "\u25a0 ", "class", kind, "dx", before).element("tspan", words);
    }

    private void bar(Html html, Bar bar, int top) {
        html.open("g").element("text", bar.label(), "x", "0", "y", size(top + LABEL_DEPTH));
        html.element("text", ends(bar), "class", "parts", "x", "0", "y", size(top + ENDS_DEPTH));
        piece(html, LOWER, bar.low(), top);
        piece(html, HIGHER, bar.high(), top);
        String planned = at(tornado.planned()) + "%";
        html.open(
                        "line",
                        "x1",
                        planned,
                        "x2",
                        planned,
                        "y1",
                        size(top + BAR_DEPTH - REACH),
                        "y2",
                        size(top + BAR_DEPTH + BAR_HEIGHT + REACH))
                .close();
        html.close();
    }

    private void piece(Html html, String kind, Term result, int top) {
        Decimal one = at(result);
        Decimal other = at(tornado.planned());
        Decimal width = one.subtract(other).abs();
        if (width.signum() > 0) {
            html.open(
                            "rect",
                            "class",
                            kind,
                            "x",
                            one.min(other) + "%",
                            "y",
                            size(top + BAR_DEPTH),
                            "width",
                            width + "%",
                            "height",
                            size(BAR_HEIGHT))
                    .close();
        }
    }

    private String ends(Bar bar) {
        return text(bar.low()) + " · " + text(bar.high());
    }

    /** The chart for those who do not see it. */
    private String inWords() {
        StringBuilder words =
                new StringBuilder("Planned: ").append(text(tornado.planned())).append('.');
        for (Bar bar : tornado.bars()) {
            words.append(' ').append(bar.label()).append(": ");
            words.append(tornado.lower()).append(' ').append(text(bar.low())).append(", ");
            words.append(tornado.higher()).append(' ').append(text(bar.high())).append('.');
        }
        return words.toString();
    }

    private String text(Term amount) {
        return cells.text(Outcome.of(amount));
    }

    private Decimal at(Term result) {
        return result.value().subtract(least).multiply(Decimal.of(WHOLE)).divide(range, DRAWING_SCALE);
    }

    private static String size(int hundredths) {
        return Decimal.of(hundredths, SIZE_SCALE) + "rem";
    }
}
