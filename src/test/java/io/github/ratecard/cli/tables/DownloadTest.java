package io.github.ratecard.cli.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.ratecard.cli.Run;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching, from a server on this machine. */
class DownloadTest {
    private static final byte[] FILE = "PK and more".getBytes();

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
        server.createContext("/files/zip/rvu26c.zip", exchange -> answer(exchange, 200, FILE));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void leads(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, 302, new byte[0]);
        });
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Download download(boolean licensed) {
        return new Download("http", 1 << 20, Duration.ofSeconds(60), licensed);
    }

    private ImportProblem refused(Download download, String path) {
        return assertThrows(Download.Failed.class, () -> download.into(folder, at(path), ImportProgress.UNSEEN))
                .problem();
    }

    @Test
    void aFileIsFetchedUnderItsName() throws IOException {
        Path file = download(false).into(folder, at("/files/zip/rvu26c.zip"), ImportProgress.UNSEEN);
        assertEquals("rvu26c.zip", file.getFileName().toString());
        assertArrayEquals(FILE, Files.readAllBytes(file));
    }

    @Test
    void aRedirectIsFollowedOnTheSameHostOnly() throws IOException {
        leads("/here.zip", "/files/zip/rvu26c.zip");
        assertArrayEquals(
                FILE, Files.readAllBytes(download(false).into(folder, at("/here.zip"), ImportProgress.UNSEEN)));
        leads("/away.zip", "http://localhost:" + server.getAddress().getPort() + "/files/zip/rvu26c.zip");
        assertTrue(refused(download(false), "/away.zip").what().contains("which is elsewhere"));
        leads("/down.zip", "ftp://127.0.0.1/rvu26c.zip");
        assertTrue(refused(download(false), "/down.zip").what().contains("which is elsewhere"));
        leads("/round.zip", "/round.zip");
        assertEquals(
                "the address leads from one to the next without end",
                refused(download(false), "/round.zip").what());
    }

    @Test
    void anotherSchemeIsNotFetched() {
        Download secure = Download.ofReleases(false);
        assertEquals("https", secure.scheme());
        assertTrue(refused(secure, "/files/zip/rvu26c.zip").valid().contains("by https"));
    }

    @Test
    void sizeAndTimeAreBounded() {
        server.createContext("/large.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 64; i++) {
                    out.write(new byte[1 << 16]);
                }
            }
        });
        assertEquals(
                "it is larger than any release",
                refused(download(false), "/large.zip").what());
        server.createContext("/stuck.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(FILE);
            exchange.getResponseBody().flush();
            // The rest never comes: the exchange is left open until the server stops
        });
        Download hasty = new Download("http", 1 << 20, Duration.ofSeconds(2), false);
        assertTrue(refused(hasty, "/stuck.zip").what().startsWith("it broke off"));
    }

    @Test
    void theLicenseIsAcceptedOnlyByTheUser() throws IOException {
        server.createContext("/files/zip/codes.zip", exchange -> {
            if ("agree=yes&next=Accept".equals(exchange.getRequestURI().getQuery())) {
                answer(exchange, 200, FILE);
            } else {
                exchange.getResponseHeaders().add("Location", "/apps/ama/license.asp?file=/files/zip/codes.zip");
                answer(exchange, 302, new byte[0]);
            }
        });
        ImportProblem problem = refused(download(false), "/files/zip/codes.zip");
        assertTrue(problem.what().contains("American Medical Association"), problem::what);
        assertTrue(problem.valid().startsWith("--accept-ama-license"), problem::valid);
        Path file = download(true).into(folder, at("/files/zip/codes.zip"), ImportProgress.UNSEEN);
        assertEquals("codes.zip", file.getFileName().toString());
        assertArrayEquals(FILE, Files.readAllBytes(file));
    }

    @Test
    void aPageIsNoFile() {
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            answer(exchange, 200, "<html>".getBytes());
        });
        assertEquals(
                "it is a page and no file", refused(download(false), "/page").what());
        assertEquals(
                "the server answers 404",
                refused(download(false), "/nothing.zip").what());
    }

    @Test
    void whatIsNamedIsImported() {
        Path sample = Path.of("src/test/resources/cms/GPCI2026.csv").toAbsolutePath();
        Map<String, String> world =
                Map.of("RATECARD_DATA", folder.resolve("data").toString());
        Run address = Run.on(Run.TODAY, world, "import", sample.toUri().toString());
        assertEquals(0, address.exit(), address.err());
        assertTrue(address.out().startsWith("imported: " + sample.toUri()), address.out());
        Run option = Run.on(Run.TODAY, world, "import", "--from", sample.toString());
        assertEquals(0, option.exit(), option.err());
        assertTrue(option.out().startsWith("already there"), option.out());
        Run plain = Run.on(Run.TODAY, world, "import", "http://www.cms.gov/files/zip/rvu26c.zip");
        assertEquals(2, plain.exit());
        assertTrue(plain.err().contains("https: or file: addresses"), plain.err());
        Run wrong = Run.on(Run.TODAY, world, "import", sample.toString(), "--from", "2026-13-01");
        assertEquals(2, wrong.exit());
    }
}
