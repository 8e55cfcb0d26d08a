package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types command lines at real shells, with the Tab key, and looks at what they become. The {@code ratecard} they find
 * answers {@code complete} by the packaged program, and of every other command line it writes down the words.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CompletionIT {
    private static final String READY = "READY> ";

    /** What is typed, and the words that the program then gets. */
    private static final Map<String, String> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("ratecard quo\t", "<quote>"),
            Map.entry("ratecard prior\t", "<prior-auth>"),
            Map.entry("ratecard quote mi\t", "<quote><mild>"),
            Map.entry("ratecard quote --si\t", "<quote><--site>"),
            Map.entry("ratecard quote --site h\t", "<quote><--site><hospital>"),
            Map.entry("ratecard quote --site=h\t", "<quote><--site=hospital>"),
            Map.entry("ratecard quote mild --compo\tprof\t", "<quote><mild><--component><professional>"),
            Map.entry("ratecard quote mild --format j\t", "<quote><mild><--format><json>"),
            Map.entry("ratecard lookup 6233\t1", "<lookup><62331>"),
            Map.entry("ratecard lookup c18\t", "<lookup><c1889>"),
            Map.entry("ratecard quote --locality 13202\t2", "<quote><--locality><13202-NY-02>"),
            Map.entry("ratecard quote --locality manh\t", "<quote><--locality><manhattan>"),
            Map.entry("ratecard quote --locality rest\\ of\\ tex\t", "<quote><--locality><rest of texas>"),
            Map.entry("ratecard quote --locality 'REST OF TEX\t", "<quote><--locality><REST OF TEXAS>"),
            Map.entry("ratecard quote --cbsa houston\t", "<quote><--cbsa><houston-pasadena-the woodlands, tx>"),
            Map.entry("ratecard tables va\t", "<tables><validate>"),
            Map.entry("ratecard tables diff asc/2025 asc/20\t6", "<tables><diff><asc/2025><asc/2026>"),
            Map.entry("ratecard quote --data nowhere mi\t", "<quote><--data><nowhere><mi>"),
            Map.entry("ratecard claim --form u\t", "<claim><--form><ub04>"),
            Map.entry("ratecard coverage --payer medicare-\t", "<coverage><--payer><medicare-advantage>"),
            Map.entry("ratecard batch cas\t-o out\t", "<batch><cases.csv><-o><output folder>"),
            Map.entry("ratecard batch --column=leve\tN", "<batch><--column=levels=N>"),
            Map.entry("ratecard help exi\t", "<help><exit-codes>"),
            Map.entry("ratecard quote nothing-like-it\t", "<quote><nothing-like-it>"),
            Map.entry("./ratecard quote mi\t", "<quote><mild>")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completesWhatIsTyped(String shell) throws IOException {
        for (String needed : List.of("script", shell)) {
            if (Shell.find(needed) == null) {
                System.out.println("CompletionIT: skipped for " + shell + ", for there is no " + needed + " here");
                abort("no " + needed + " here");
            }
        }
        Path words = prepare();
        try (Terminal terminal = new Terminal(folder, environment(), start(shell))) {
            terminal.awaitText(READY);
            for (Map.Entry<String, String> line : LINES.entrySet()) {
                terminal.screen();
                terminal.type(line.getKey() + "\r");
                terminal.await(() -> Files.exists(words));
                String screen = terminal.screen();
                assertEquals(line.getValue(), Files.readString(words).replace("/>", ">"), screen);
                assertFalse(screen.contains("ratecard: "), "noise in the middle of a line:\n" + screen);
                Files.delete(words);
            }
        }
    }

    /** The folder that is worked in, with the program; gives the file that it writes words to. */
    private Path prepare() throws IOException {
        Path app = Path.of("target", "app").toAbsolutePath();
        Path home = app.resolve(Files.readString(app.resolve("current")).strip());
        Path words = folder.resolve("words");
        Shell.script(
                folder.resolve("ratecard"),
                "#!/bin/sh\ncase $1 in\ncomplete | completion) exec '" + Checkout.JAVA_HOME + "/bin/java' -Xshare:auto"
                        + " -XX:TieredStopAtLevel=1 '-Dratecard.tables=" + home + "/tables' -Dratecard.today=2026-11-23"
                        + " -cp '" + home + "/ratecard.jar' io.github.ratecard.cli.Main \"$@\" ;;\nesac\n"
                        + "printf '<%s>' \"$@\" >'" + words + ".new'\nmv '" + words + ".new' '" + words + "'\n");
        Files.writeString(folder.resolve("cases.csv"), "code\n");
        Files.createDirectory(folder.resolve("output folder"));
        Files.writeString(folder.resolve(".bashrc"), "PS1='" + READY + "'\nsource <(ratecard completion bash)\n");
        Files.writeString(
                folder.resolve(".zshrc"),
                "PS1='" + READY + "'\nautoload -Uz compinit\ncompinit -u\nsource <(ratecard completion zsh)\n");
        Files.writeString(
                folder.resolve("rc.fish"),
                "function fish_prompt\n  printf '" + READY + "'\nend\nratecard completion fish | source\n");
        return words;
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                folder + ":" + System.getenv("PATH"),
                "HOME",
                folder.toString(),
                "ZDOTDIR",
                folder.toString(),
                "TERM",
                "xterm",
                "LC_ALL",
                "C.UTF-8");
    }

    private static String start(String shell) {
        switch (shell) {
            case "bash":
                return "bash --noprofile -i";
            case "zsh":
                return "zsh -d -i";
            default:
                return "fish --no-config -C 'source rc.fish'";
        }
    }
}
