package io.github.ratecard.cli.tables;

import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a file from an address: by one scheme, no further than the host that was named, in bounded size and time. CMS asks
 * for a license before it gives what holds CPT codes; that is accepted only when the user has said so.
 *
 * @param scheme {@code https}; tests fetch from a server of their own
 * @param mostBytes how large a file may be
 * @param limit how long it may take
 * @param licensed whether the user accepts the license of the American Medical Association
 */
record Download(String scheme, long mostBytes, Duration limit, boolean licensed) {
    /** Where CMS shows the license. */
    private static final String LICENSE_PAGE = "/apps/ama/license.asp";
    /** What a browser sends when the license is accepted there. */
    private static final String ACCEPTED = "agree=yes&next=Accept";

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int BAD = 400;
    private static final long MEBI = 1L << 20;

    /** For what users fetch: CMS's largest archive has 30 MiB. */
    static Download ofReleases(boolean licensed) {
        return new Download("https", 256 * MEBI, Duration.ofMinutes(10), licensed);
    }

    /** A file that could not be fetched. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportProblem problem;

        Failed(ImportProblem problem) {
            super(problem.what());
            this.problem = problem;
        }

        ImportProblem problem() {
            return problem;
        }
    }

    /** The same for what is done once the license is asked for. */
    static ImportProblem license(String where) {
        return new ImportProblem(
                "it carries CPT codes, which the American Medical Association licenses",
                where,
                "--accept-ama-license, once you have read the license that CMS shows with its files",
                "read it at CMS's page of the file, which 'ratecard releases' names, then give the option");
    }

    /**
     * Fetches a file into a folder, under its own name.
     *
     * @throws Failed when it cannot be had
     */
    Path into(Path folder, URI address, ImportProgress progress) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = send(client, at, address);
            if (response.statusCode() < REDIRECT || response.statusCode() >= BAD) {
                return save(response, folder, address, progress);
            }
            close(response.body());
            at = next(response, at, address);
        }
        throw failed("the address leads from one to the next without end", address, "the address of the file itself");
    }

    private HttpResponse<InputStream> send(HttpClient client, URI at, URI address) {
        boolean safe = scheme.equalsIgnoreCase(at.getScheme())
                && at.getHost() != null
                && at.getHost().equalsIgnoreCase(address.getHost());
        if (!safe) {
            throw failed(
                    "it leads to " + at + ", which is " + (at.getHost() == null ? "no address" : "elsewhere"),
                    address,
                    "a file of the same host, by " + scheme);
        }
        try {
            return client.send(
                    HttpRequest.newBuilder(at).timeout(limit).build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            String why = Optional.ofNullable(unreachable.getMessage())
                    .orElse(unreachable.getClass().getSimpleName());
            throw failed("it cannot be fetched: " + why, address, "an address that answers");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failed("it was interrupted", address, "time for it");
        }
    }

    private URI next(HttpResponse<InputStream> response, URI at, URI address) {
        URI to = response.headers()
                .firstValue("location")
                .map(at::resolve)
                .orElseThrow(() -> failed("the address leads nowhere", address, "the address of the file itself"));
        if (!LICENSE_PAGE.equals(to.getPath())) {
            return to;
        }
        if (!licensed || ACCEPTED.equals(at.getQuery())) {
            throw new Failed(license(address.toString()));
        }
        return URI.create(
                address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath() + "?" + ACCEPTED);
    }

    private Path save(HttpResponse<InputStream> response, Path folder, URI address, ImportProgress progress) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != OK) {
                throw failed(
                        "the server answers " + response.statusCode(),
                        address,
                        "the address of a file: copy it from the link on the page");
            }
            if (response.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                throw failed(
                        "it is a page and no file",
                        address,
                        "the address of a file: copy it from the link on the page");
            }
            Path file = folder.resolve(name(address));
            progress.file(
                    file.toString(),
                    "bytes",
                    response.headers().firstValueAsLong("content-length").orElse(-1));
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(in), CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(in, out, address, progress);
            } finally {
                end.cancel(false);
            }
            return file;
        } catch (IOException broken) {
            throw failed(
                    "it broke off: " + broken.getMessage(), address, "a whole file within " + limit.toSeconds() + " s");
        }
    }

    private void copy(InputStream in, OutputStream out, URI address, ImportProgress progress) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > mostBytes) {
                throw failed(
                        "it is larger than any release", address, "at most " + Math.max(1, mostBytes / MEBI) + " MiB");
            }
            out.write(buffer, 0, read);
            progress.at(all, all);
        }
    }

    /** The name that the file has there, which may say its date. */
    private static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._ -]", "_");
        return name.isEmpty() || name.startsWith(".") ? "file" : name;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException closed) {
            // nothing more is read from it
        }
    }

    private static Failed failed(String what, URI address, String valid) {
        return new Failed(new ImportProblem(
                what,
                address.toString(),
                valid,
                "see 'ratecard releases' for CMS's pages, or download it with a browser"));
    }
}
