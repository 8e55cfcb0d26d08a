package io.github.ratecard.report.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.report.html.HtmlPage;
import io.github.ratecard.report.html.HtmlTable;
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
        String page = HtmlPage.of("A <title>", List.of("one", "two"), html -> html.element("p", "text"), List.of());
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
        Html html = new Html();
        HtmlTable.stacking(html, "C", "lr", "Place", "Total")
                .group("ASC")
                .row("here", "$1.00")
                .group("Hospital")
                .row("there", "$2.00")
                .end();
        assertEquals("""

                <table class="stacks">
                <caption>C</caption>
                <thead>
                <tr><th scope="col" class="text">Place</th><th scope="col" class="amount">Total</th></tr></thead>
                <tbody>
                <tr class="group"><th scope="rowgroup" colspan="2">ASC</th></tr>
                <tr><th scope="row" class="text">here</th><td class="amount" data-label="Total">$1.00</td></tr></tbody>
                <tbody>
                <tr class="group"><th scope="rowgroup" colspan="2">Hospital</th></tr>
                <tr><th scope="row" class="text">there</th><td class="amount" data-label="Total">$2.00</td></tr></tbody></table>
                """, html.toString());
    }
}
