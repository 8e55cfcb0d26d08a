package io.github.ratecard.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A real browser without a window, spoken to in its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final int SECONDS = 180;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .join();
    }

    /** The browser of this machine: what CHROMIUM names, else the first on the PATH. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser with a profile of its own. */
    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<String> lines = List.of();
        while (lines.size() < 2 && process.isAlive() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
            lines = Files.exists(port) ? Files.readAllLines(port) : lines;
        }
        if (lines.size() < 2) {
            process.destroyForcibly();
            throw new AssertionError("no browser: " + Files.readString(profile.resolve("browser.log")));
        }
        return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    }

    /** An empty tab. */
    Tab tab() {
        ObjectNode nothing = JSON.createObjectNode().put("url", "about:blank");
        String target =
                send("", "Target.createTarget", nothing).path("targetId").asText();
        ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
        return new Tab(
                this,
                target,
                send("", "Target.attachToTarget", attach).path("sessionId").asText());
    }

    /** Sends a command and waits for its result. @param session of a tab, or empty for the browser */
    JsonNode send(String session, String method, JsonNode parameters) {
        int id = commands.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(command.toString(), true).join();
        JsonNode message = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        try {
            send("", "Browser.close", JSON.createObjectNode());
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Puts messages together and gives each to whom it concerns. */
    private final class Messages implements WebSocket.Listener {
        private final List<CharSequence> pieces = new ArrayList<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            pieces.add(piece.toString());
            if (last) {
                String text = String.join("", pieces);
                pieces.clear();
                deliver(text);
            }
            from.request(1);
            return null;
        }

        private void deliver(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                if (message.has("id")) {
                    waiting.remove(message.path("id").asInt()).complete(message);
                } else {
                    listeners.forEach(listener -> listener.accept(message));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
