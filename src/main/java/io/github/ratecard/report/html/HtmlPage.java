package io.github.ratecard.report.html;

import io.github.ratecard.report.writer.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A page of HTML that needs nothing but itself: the style sheet is in it, and its policy forbids a
 * browser to fetch anything. What {@code page.css} knows: {@code section}s with an {@code h2}, {@link HtmlTable}s,
 * {@code notes} (some of them {@code warnings}), {@link HtmlFormula}s, {@code p.small}, {@code p.reason}, and {@code screen} for what is not for paper. Light or dark, wide or narrow: all that is the style sheet's.
 */
public final class HtmlPage {
    private static final String STYLE = "page.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlPage() {}

    /**
     * The whole page.
     *
     * @param prepared lines above the title, which say for whom it is
     * @param title its one first-level heading, and its name in a browser
     * @param facts what the page is about in a few words each, below the title
     * @param body writes what stands between title and footer: sections
     * @param footer what the page is not, a sentence each
     */
    public static String of(
            List<String> prepared, String title, List<String> facts, Consumer<Html> body, List<String> footer) {
        return write(new Html(), prepared, title, facts, body, footer, Optional.empty())
                .toString();
    }

    /** The same page, which may be of any length. */
    public static void to(
            Writer out,
            List<String> prepared,
            String title,
            List<String> facts,
            Consumer<Html> body,
            List<String> footer) {
        write(new Html(out), prepared, title, facts, body, footer, Optional.empty())
                .end();
    }

    /** The same for a page that works on what it carries: its policy lets this very script run and no other. */
    public static String withScript(
            String title, List<String> facts, Consumer<Html> body, List<String> footer, Program program) {
        return write(new Html(), List.of(), title, facts, body, footer, Optional.of(program))
                .toString();
    }

    /**
     * What a page needs to work.
     *
     * @param style beside the style of every page
     * @param data a document of JSON, which the script finds in the element {@code data}
     */
    public record Program(String style, String data, String script) {}

    private static Html write(
            Html html,
            List<String> prepared,
            String title,
            List<String> facts,
            Consumer<Html> body,
            List<String> footer,
            Optional<Program> program) {
        html.doctype().open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "color-scheme", "light dark");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                program.map(HtmlPage::policy).orElse(POLICY));
        html.element("title", title)
                .style(style() + program.map(Program::style).orElse(""))
                .close();
        html.open("body").open("main").open("header");
        for (String line : prepared) {
            html.element("p", line, "class", "prepared");
        }
        html.element("h1", title);
        if (!facts.isEmpty()) {
            html.element("p", String.join(" · ", facts), "class", "facts");
        }
        html.close();
        body.accept(html);
        html.close().open("footer").open("ul", "class", "small");
        for (String sentence : footer) {
            html.element("li", sentence);
        }
        html.close().close();
        program.ifPresent(with -> html.data("data", with.data()).script(with.script()));
        return html.close().close();
    }

    private static String policy(Program program) {
        return POLICY + "; script-src 'sha256-" + hash(Html.inScript(program.script())) + "'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void meta(Html html, String name, String content) {
        html.empty("meta", "name", name, "content", content);
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", e);
        }
    }
}
