package io.github.ratecard.report.html;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.view.SiteTable;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private final Money money;
    /** Many bars stand close, their parts told by colour alone: a table has to stand beside them. */
    private final boolean close;

    private final List<Row> rows = new ArrayList<>();

    HtmlChart(Rounding rounding, boolean close) {
        this.money = new Money(rounding);
        this.close = close;
    }

    /** One part of a bar: {@code kind} is its word in the style sheet and for people. */
    private record Piece(String kind, Outcome<Term> amount) {}

    private record Row(String label, String result, List<Piece> pieces) {
        boolean isHeading() {
            return pieces.isEmpty();
        }

        boolean hasBar() {
            return pieces.stream().anyMatch(piece -> piece.amount.isPresent());
        }

        Decimal length() {
            return pieces.stream()
                    .filter(piece -> piece.amount.isPresent())
                    .map(piece -> piece.amount.get().value())
                    .reduce(Decimal.ZERO, Decimal::add);
        }
    }

    /**
     * A bar.
     *
     * @param result what stands at its end: the sum, or why there is none in a word or two
     */
    void bar(String label, String result, Optional<Outcome<Term>> professional, Optional<Outcome<Term>> facility) {
        List<Piece> pieces = new ArrayList<>();
        professional.ifPresent(amount -> pieces.add(new Piece("professional", amount)));
        facility.ifPresent(amount -> pieces.add(new Piece("facility", amount)));
        rows.add(new Row(label, result, pieces));
    }

    /** What the bars below belong to. */
    void heading(String heading) {
        rows.add(new Row(heading, "", List.of()));
    }

    /** Draws the chart; nothing when there is no amount at all. */
    void write(Html html, String title) {
        Decimal longest = rows.stream().map(Row::length).reduce(Decimal.ZERO, Decimal::max);
        if (longest.signum() == 0) {
            return;
        }
        int top = close ? LABEL_DEPTH : 0;
        int height = top + rows.stream().mapToInt(this::height).sum();
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
        html.element("title", title, "id", "chart-title").element("desc", inWords(), "id", "chart-text");
        if (close) {
            key(html);
        }
        for (Row row : rows) {
            draw(html, row, top, longest);
            top += height(row);
        }
        html.close().close();
    }

    private void draw(Html html, Row row, int top, Decimal longest) {
        String baseline = size(top + (row.isHeading() ? HEADING_DEPTH : LABEL_DEPTH));
        boolean strong = row.isHeading() || !close;
        html.open("g").element("text", row.label, "class", strong ? "label" : "", "x", "0", "y", baseline);
        if (!row.isHeading()) {
            html.element("text", row.result, "class", row.hasBar() ? "label end" : "end", "x", "100%", "y", baseline);
        }
        if (row.hasBar()) {
            Decimal at = Decimal.ZERO;
            for (Piece piece : row.pieces) {
                if (piece.amount.isPresent()) {
                    Decimal end = at.add(piece.amount.get().value());
                    piece(html, piece.kind, top, share(at, longest), share(end, longest));
                    at = end;
                }
            }
        }
        if (row.hasBar() && !close) {
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
    private void parts(Html html, Row row, int top) {
        html.open("text", "class", "parts", "x", "0", "y", size(top + PARTS_DEPTH));
        for (Piece piece : row.pieces) {
            part(html, piece.kind, piece.kind + " " + text(piece), piece == row.pieces.get(0));
        }
        html.close();
    }

    /** What the colours stand for, where the bars do not say it. */
    private void key(Html html) {
        html.open("text", "class", "parts", "x", "0", "y", size(LABEL_DEPTH));
        List<String> kinds = rows.stream()
                .flatMap(row -> row.pieces.stream())
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
        for (Row row : rows) {
            text.append(text.length() == 0 ? "" : " ").append(row.label).append(": ");
            if (row.isHeading()) {
                continue;
            }
            if (row.hasBar()) {
                for (Piece piece : row.pieces) {
                    text.append(piece.kind).append(' ').append(text(piece)).append(", ");
                }
                text.append("together ");
            }
            text.append(row.result).append('.');
        }
        return text.toString();
    }

    private String text(Piece piece) {
        return piece.amount.isPresent() ? money.text(piece.amount.get()) : SiteTable.missing(piece.amount.reason());
    }

    private int height(Row row) {
        return !row.hasBar() ? ROW_WITHOUT_BAR : close ? CLOSE_ROW : ROW;
    }

    private static String size(int hundredths) {
        return Decimal.of(hundredths, SIZE_SCALE) + "rem";
    }

    private static Decimal share(Decimal part, Decimal whole) {
        return part.multiply(Decimal.of(WHOLE)).divide(whole, DRAWING_SCALE);
    }
}
