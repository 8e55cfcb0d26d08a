package io.github.ratecard.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.report.writer.CsvText;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import io.github.ratecard.report.writer.Wrap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small parts that pages are made of. */
class TextPartsTest {
    @Test
    void wrapBreaksAtBlanks() {
        assertEquals(List.of("one two", "three"), Wrap.lines("one two three", 8));
        assertEquals(List.of("one two"), Wrap.lines("one two", 7));
        assertEquals(List.of(""), Wrap.lines("", 7));
    }

    @Test
    void wrapBreaksAWordThatIsWiderThanTheLineRatherThanLoseIt() {
        assertEquals(List.of("a", "abcdef", "gh b"), Wrap.lines("a abcdefgh b", 6));
    }

    @Test
    void gridAlignsAndLeavesOutEmptyColumns() {
        Grid grid = new Grid("lrl");
        grid.row("name", "", "note");
        grid.row("a", "", "");
        assertEquals(10, grid.width());
        assertEquals("name  note", grid.line(0));
        assertEquals("a", grid.line(1));
        Grid numbers = new Grid("lr");
        numbers.row("a", "1");
        numbers.row("bb", "100");
        assertEquals("a     1", numbers.line(0));
        assertEquals("bb  100", numbers.line(1));
    }

    @Test
    void csvQuotesOnlyWhatNeedsQuotes() {
        assertEquals(
                "a,b\nplain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\n",
                CsvText.of(List.of("a", "b"), List.of(List.of("plain", "a,b", "say \"so\"", "two\nlines", ""))));
    }

    /** No text of ours begins so; a procedure guide that somebody else writes may. A number is no formula. */
    @Test
    void csvKeepsFormulasFromSpreadsheets() {
        assertEquals(
                "a\n'=1+1,'+1,'-1+2,'@a,'\tb,-1,-97.43\n",
                CsvText.of(List.of("a"), List.of(List.of("=1+1", "+1", "-1+2", "@a", "\tb", "-1", "-97.43"))));
    }

    @Test
    void markdownEscapesWhatWouldBeMarkup() {
        Markdown out = new Markdown();
        out.table("lr", "a|b", "n");
        out.row("*x* <y>", "1");
        out.paragraph("`code` [link](there) back\\slash");
        assertEquals("""
                | a\\|b | n |
                |---|---:|
                | \\*x\\* \\<y\\> | 1 |

                \\`code\\` \\[link\\](there) back\\\\slash
                """, out.toString());
    }

    @Test
    void pageNeverGetsNarrowerThanItCanWrite() {
        Page page = new Page(1, false);
        page.sides("  Professional", "$479.30");
        assertEquals("  Professional   $479.30\n", page.toString());
    }
}
