package io.github.ratecard.report.html;

import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Chart.Bar;
import io.github.ratecard.document.Chart.Piece;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Html;
import java.util.List;

/**
 * Professional and facility payments as bars, one below the other, on one scale. All sizes along the bar are
 * percentages of the width there is, so that text keeps its size on a telephone; what an amount cannot be drawn for is
 * told in words.
 */
final class HtmlChart {
    private static final String GAP = "14";
    private static final int WHOLE = 100;
    private static final int DRAWING_SCALE = 2;
    /** Depths and heights are in hundredths of the page's letter size, so that a chart grows and shrinks with it. */
    private static final int SIZE_SCALE = 2;

    private static final int LABEL_DEPTH = 95;
    private static final int BAR_DEPTH = 145;
    private static final int BAR_HEIGHT = 100;
    private static final int PARTS_DEPTH = 345;
    private static final int ROW = 475;
    private static final int ROW_WITHOUT_BAR = 240;
    private static final int CLOSE_ROW = 295;
    private static final int HEADING_DEPTH = 180;
    private static final int KEY_DEPTH = 180;

    private final Chart chart;
    private final BlockCells cells;
    /** Many bars stand close, their parts told by color alone: a table has to stand beside them. */
    private final boolean close;

    HtmlChart(Chart chart, BlockCells cells) {
        this.chart = chart;
        this.cells = cells;
        this.close = chart.close();
    }

    private static boolean isHeading(Bar bar) {
        return bar.pieces().isEmpty();
    }

    private static boolean isDrawn(Bar bar) {
        return bar.pieces().stream().anyMatch(piece -> piece.amount().isPresent());
    }

    private static Decimal length(Bar bar) {
        return bar.pieces().stream()
                .filter(piece -> piece.amount().isPresent())
                .map(piece -> piece.amount().get().value())
                .reduce(Decimal.ZERO, Decimal::add);
    }

    /** Draws the chart; nothing when there is no amount at all. */
    void write(Html html) {
        Decimal longest = chart.bars().stream().map(HtmlChart::length).reduce(Decimal.ZERO, Decimal::max);
        if (longest.signum() == 0) {
            return;
        }
        int top = !close ? 0 : isHeading(chart.bars().get(0)) ? LABEL_DEPTH : KEY_DEPTH;
        int height = top + chart.bars().stream().mapToInt(this::height).sum();
        html.open("figure", "class", "chart");
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                "chart-title chart-text",
                "width",
                "100%",
                "height",
                size(height));
        html.element("title", chart.title(), "id", "chart-title").element("desc", inWords(), "id", "chart-text");
        if (close) {
            key(html);
        }
        for (Bar row : chart.bars()) {
            draw(html, row, top, longest);
            top += height(row);
        }
        html.close().close();
    }

    private void draw(Html html, Bar row, int top, Decimal longest) {
        String baseline = size(top + (isHeading(row) ? HEADING_DEPTH : LABEL_DEPTH));
        boolean strong = isHeading(row) || !close;
        html.open("g").element("text", row.label(), "class", strong ? "label" : "", "x", "0", "y", baseline);
        if (!isHeading(row)) {
            html.element(
                    "text",
                    cells.text(row.result()),
                    "class",
                    isDrawn(row) ? "label end" : "end",
                    "x",
                    "100%",
                    "y",
                    baseline);
        }
        if (isDrawn(row)) {
            Decimal at = Decimal.ZERO;
            for (Piece piece : row.pieces()) {
                if (piece.amount().isPresent()) {
                    Decimal end = at.add(piece.amount().get().value());
                    piece(html, piece.kind(), top, share(at, longest), share(end, longest));
                    at = end;
                }
            }
        }
        if (isDrawn(row) && !close) {
            parts(html, row, top);
        }
        html.close();
    }

    private static void piece(Html html, String kind, int top, Decimal from, Decimal to) {
        html.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        from + "%",
                        "y",
                        size(top + BAR_DEPTH),
                        "width",
                        to.subtract(from) + "%",
                        "height",
                        size(BAR_HEIGHT))
                .close();
    }

    /** The amounts below a bar, each after a square in its colour. */
    private void parts(Html html, Bar row, int top) {
        html.open("text", "class", "parts", "x", "0", "y", size(top + PARTS_DEPTH));
        for (Piece piece : row.pieces()) {
            part(
                    html,
                    piece.kind(),
                    piece.kind() + " " + text(piece),
                    piece == row.pieces().get(0));
        }
        html.close();
    }

    /** What the colours stand for, where the bars do not say it. */
    private void key(Html html) {
        html.open("text", "class", "parts", "x", "0", "y", size(LABEL_DEPTH));
        List<String> kinds = chart.bars().stream()
                .flatMap(row -> row.pieces().stream())
                .map(Piece::kind)
                .distinct()
                .toList();
        kinds.forEach(kind -> part(html, kind, kind, kind.equals(kinds.get(0))));
        html.close();
    }

    private static void part(Html html, String kind, String text, boolean first) {
        html.element("tspan", "\u25a0 ", "class", kind, "dx", first ? "0" : GAP);
        html.element("tspan", text);
    }

    /** The chart for those who do not see it. */
    private String inWords() {
        StringBuilder text = new StringBuilder();
        for (Bar row : chart.bars()) {
            text.append(text.length() == 0 ? "" : " ").append(row.label()).append(": ");
            if (isHeading(row)) {
                continue;
            }
            if (isDrawn(row)) {
                for (Piece piece : row.pieces()) {
                    text.append(piece.kind()).append(' ').append(text(piece)).append(", ");
                }
                text.append("together ");
            }
            text.append(cells.text(row.result())).append('.');
        }
        return text.toString();
    }

    private String text(Piece piece) {
        return cells.text(piece.amount());
    }

    private int height(Bar row) {
        return !isDrawn(row) ? ROW_WITHOUT_BAR : close ? CLOSE_ROW : ROW;
    }

    private static String size(int hundredths) {
        return Decimal.of(hundredths, SIZE_SCALE) + "rem";
    }

    private static Decimal share(Decimal part, Decimal whole) {
        return part.multiply(Decimal.of(WHOLE)).divide(whole, DRAWING_SCALE);
    }
}
