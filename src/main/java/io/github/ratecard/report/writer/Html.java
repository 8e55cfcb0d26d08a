package io.github.ratecard.report.writer;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds HTML, element by element. Text and attribute values from outside cannot become markup, and what is opened
 * last is closed first, so that the result is always well formed. Names of elements and attributes are ours and
 * written as they are.
 *
 * <pre>
 * html.open("p", "class", "note").text("2 &lt; 3: ").element("strong", "true").close();
 * </pre>
 */
public final class Html {
    /** Elements that begin a line of the source, so that people can read it. */
    private static final Set<String> LINES = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "footer",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "div",
            "figure",
            "figcaption",
            "svg",
            "g",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "details",
            "pre");

    private final Text text;
    private final Deque<String> open = new ArrayDeque<>();

    /** One string in the end. */
    public Html() {
        text = Text.held();
    }

    /** Of any length. */
    public Html(Writer to) {
        text = Text.to(to);
    }

    /** What a document begins with. */
    public Html doctype() {
        text.append("<!DOCTYPE html>");
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Text within the element that is open. */
    public Html text(String plain) {
        escape(plain);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds a text and nothing else. */
    public Html element(String element, String plain, String... attributes) {
        return open(element, attributes).text(plain).close();
    }

    /** An element of the kind that holds nothing and is never closed, such as {@code meta}. */
    public Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** Our own style sheet: it is not escaped. */
    public Html style(String css) {
        open("style");
        text.append('\n').append(css);
        return close();
    }

    /** Our own markup, whole elements of it, as it is written. */
    public Html ours(String markup) {
        text.append('\n').append(markup);
        return this;
    }

    /** A document of JSON for the script of the page. */
    public Html data(String id, String json) {
        open("script", "type", "application/json", "id", id);
        // Within the element, only this would end it
        text.append(json.replace("<", "\\u003c"));
        return close();
    }

    /** Our own script. */
    public Html script(String code) {
        open("script");
        text.append(inScript(code));
        return close();
    }

    /** A script as it stands within its element, for a policy that names it by its hash. */
    public static String inScript(String code) {
        return "\n" + code;
    }

    /** Text in which an address may be broken behind its slashes. */
    public Html breakable(String plain) {
        boolean address = plain.contains("://");
        for (int i = 0; i < plain.length(); i++) {
            escape(plain.substring(i, i + 1));
            if (address && plain.charAt(i) == '/') {
                empty("wbr");
            }
        }
        return this;
    }

    @Override
    public String toString() {
        whole();
        return text.toString();
    }

    /** Ends what is no string. */
    public void end() {
        whole();
        text.flush();
    }

    private void whole() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        text.append('\n');
    }

    private void start(String element, String... attributes) {
        if (LINES.contains(element)) {
            text.append('\n');
        }
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        text.append('>');
    }

    private void escape(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    // HTML has no way to write most control characters
                    text.append(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
                }
            }
        }
    }
}
