package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs, against the packaged program, every command line that the program itself shows: without arguments, in the help of
 * each command and in each topic. The files they speak of are there.
 */
class ExamplesIT {
    private static final Path CMS = Path.of("src/test/resources/cms");

    /** Those that ask a question which this test answers with no. */
    private static final List<String> MAY_END_WITH_1 = List.of("ratecard eligible ", "ratecard check ");

    private static final String ANSWERS = "printf 'medicare\\nM48.062\\n\\n\\n' | ";

    @TempDir
    Path folder;

    private Packaged program;

    @BeforeEach
    void prepare() throws IOException {
        program = Packaged.in(folder);
        write("cases.csv", "procedure,levels,site\nmild,2,asc\n");
        write("lines.csv", "claim,HCPCS,site\n1,62330,asc\n1,62331,asc\n");
        Files.copy(Path.of("docs/claims/hospital.837"), folder.resolve("claims.837"));
        Files.copy(Path.of("docs/claims/professional.yaml"), folder.resolve("claim.yaml"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("lines.jsonl.gz")))) {
            out.write("{\"code\":\"62330\",\"site\":\"asc\"}\n".getBytes());
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("RVU26C.zip")))) {
            out.putNextEntry(new ZipEntry("PPRRVU2026_Jul_nonQPP.csv"));
            out.write(Files.readAllBytes(CMS.resolve("PPRRVU2026_Jul_nonQPP.csv")));
        }
        Path downloads = Files.createDirectories(folder.resolve("Downloads/cms"));
        Files.copy(CMS.resolve("PPRRVU2025_Oct.csv"), downloads.resolve("PPRRVU2025_Oct.csv"));
        Files.createDirectories(folder.resolve(".config/fish/completions"));
    }

    @Test
    void everyCommandLineThatIsShownWorks() throws Exception {
        List<String> imports = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> commands = names("help");
        assertTrue(commands.contains("quote") && commands.contains("help"), commands.toString());
        List<String> texts = new ArrayList<>(List.of("", "help"));
        Stream.concat(commands.stream(), names("help topics").stream()).forEach(name -> texts.add("help " + name));
        for (String text : texts) {
            for (String line : shown(program.run("ratecard " + text).output())) {
                (line.startsWith("ratecard import") ? imports : others).add(line);
            }
        }
        for (String command : commands) {
            boolean has = Stream.concat(imports.stream(), others.stream())
                    .anyMatch(line -> line.contains("ratecard " + command));
            assertTrue(has, command + " has no example");
        }
        for (String line :
                Stream.concat(imports.stream(), others.stream()).distinct().toList()) {
            Packaged.Result result = program.run(line.contains("--ask") ? ANSWERS + line : line);
            boolean mayFail = MAY_END_WITH_1.stream().anyMatch(line::startsWith);
            assertEquals(0, mayFail && result.exit() == 1 ? 0 : result.exit(), line + "\n" + result.output());
            assertFalse(result.output().contains("not found"), line + "\n" + result.output());
        }
    }

    /** The first words of a list in help. */
    private List<String> names(String help) throws Exception {
        return program.run("ratecard " + help)
                .output()
                .lines()
                .filter(line -> line.matches("  [a-z-]+ {2,}.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    /** The command lines in a text: indented, without what stands two blanks behind them. */
    private static List<String> shown(String text) {
        return text.lines()
                .filter(line -> line.matches("  (\\S.* )?ratecard [a-z].*|  source .*"))
                .map(line -> line.strip().split(" {2,}")[0])
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
