package io.github.ratecard.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One page in a browser, and all that it says and asks for. */
final class Tab implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chromium browser;
    private final String target;
    private final String session;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(Chromium browser, String target, String session) {
        this.browser = browser;
        this.target = target;
        this.session = session;
        browser.listen(this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", JSON.createObjectNode());
        }
    }

    /** Opens a file and waits until it is there. */
    void open(Path file) throws Exception {
        send("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
        loaded.get(3, TimeUnit.MINUTES);
    }

    /** Everything a console shows: messages, errors, violations of the page's policy. */
    List<String> messages() {
        return messages;
    }

    /** The address of everything that was asked for, the page itself first. */
    List<String> requests() {
        return requests;
    }

    /** As on a screen of this width. */
    void width(int pixels) {
        send(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", pixels)
                        .put("height", 740)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", true));
    }

    /** @param scheme {@code light} or {@code dark} */
    void colours(String scheme) {
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        send("Emulation.setEmulatedMedia", media);
    }

    /** What an expression comes to, a promise's result where it is one. */
    JsonNode evaluate(String expression) {
        JsonNode result = send(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** The page on paper, as a PDF, on the paper that its style sheet asks for. */
    byte[] print() {
        send("Emulation.clearDeviceMetricsOverride", JSON.createObjectNode());
        JsonNode pdf = send(
                "Page.printToPDF",
                JSON.createObjectNode().put("preferCSSPageSize", true).put("printBackground", true));
        return Base64.getDecoder().decode(pdf.path("data").asText());
    }

    @Override
    public void close() {
        browser.send("", "Target.closeTarget", JSON.createObjectNode().put("targetId", target));
    }

    private JsonNode send(String method, JsonNode parameters) {
        return browser.send(session, method, parameters);
    }

    private void hear(JsonNode event) {
        if (!event.path("sessionId").asText().equals(session)) {
            return;
        }
        JsonNode what = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                messages.add(what.toString());
            case "Network.requestWillBeSent" ->
                requests.add(what.path("request").path("url").asText());
            case "Page.loadEventFired" -> loaded.complete(null);
            default -> {}
        }
    }
}
