package io.github.ratecard.report.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.html.DocumentHtml;
import io.github.ratecard.report.html.HtmlPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The writer that every page goes through. */
class HtmlTest {
    @Test
    void noTextBecomesMarkup() {
        Html html = new Html().open("p", "title", "a \"b\" <c>").text("</p><script>alert('&')</script>");
        assertEquals(
                "\n<p title=\"a &quot;b&quot; &lt;c&gt;\">"
                        + "&lt;/p&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;</p>\n",
                html.close().toString());
    }

    @Test
    void whatHtmlCannotSayIsReplaced() {
        assertEquals(
                "<b>a\ufffdb\ufffd\tc</b>\n",
                new Html().element("b", "a\u0000b\u001b\tc").toString());
    }

    @Test
    void anOpenElementIsAnError() {
        assertThrows(IllegalStateException.class, new Html().open("p")::toString);
    }

    @Test
    void addressesMayBreakBehindTheirSlashes() {
        assertEquals(
                "https:/<wbr>/<wbr>cms.gov/<wbr>a&lt;b\n",
                new Html().breakable("https://cms.gov/a<b").toString());
    }

    @Test
    void aPageNeedsNothingButItself() {
        String page = HtmlPage.of(
                List.of(), "A <title>", List.of("one", "two"), html -> html.element("p", "text"), List.of());
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
        assertTrue(page.contains("<title>A &lt;title&gt;</title>"), page);
        assertTrue(page.contains("<h1>A &lt;title&gt;</h1>"), page);
        assertTrue(page.contains("one · two"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertFalse(page.contains("<script") || page.contains("<link") || page.contains("url("), page);
    }

    /** A table whose columns are told to a telephone, and one whose rows belong together. */
    @Test
    void tablesHaveHeadersForColumnsRowsAndGroups() {
        Group asc = new Group("ASC", "ASC (24)", false);
        Group hospital = new Group("Hospital", "Hospital (22)", false);
        List<Column> columns =
                List.of(Column.word("Place"), Column.amount("Total"), Column.word("Why"), Column.word("Who"));
        Table table = new Table(
                "",
                "C",
                Table.Kind.GRID,
                "",
                "Site",
                columns,
                List.of(
                        new Row(Row.cells("here", "$1.00", "a", "b"), List.of(), asc, List.of()),
                        new Row(Row.cells("there", "$2.00", "c", "d"), List.of(), hospital, List.of())),
                List.of());
        Document document = new Blocks().add(table).document("T", List.of(), List.of());
        String page = DocumentHtml.of(document, Options.PLAIN);
        assertEquals("""
                <table class="stacks">
                <caption>C</caption>
                <thead>
                <tr><th scope="col" class="text">Place</th><th scope="col" class="amount">Total</th>\
                <th scope="col" class="text">Why</th><th scope="col" class="text">Who</th></tr></thead>
                <tbody>
                <tr class="group"><th scope="rowgroup" colspan="4">ASC (24)</th></tr>
                <tr><th scope="row" class="text">here</th><td class="amount" data-label="Total">$1.00</td>\
                <td class="text" data-label="Why">a</td><td class="text" data-label="Who">b</td></tr></tbody>
                <tbody>
                <tr class="group"><th scope="rowgroup" colspan="4">Hospital (22)</th></tr>
                <tr><th scope="row" class="text">there</th><td class="amount" data-label="Total">$2.00</td>\
                <td class="text" data-label="Why">c</td><td class="text" data-label="Who">d</td></tr></tbody></table>""", page.substring(page.indexOf("<table"), page.indexOf("</table>") + "</table>".length()));
    }
}
