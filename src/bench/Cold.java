import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one cold answer costs, as a whole process through the launcher: a ratio to a JVM that prints "hello".
 *
 * <pre>
 * java src/bench/Cold.java                                quote mild
 * java src/bench/Cold.java "quote mild" "lookup 62330"    any command lines, each one argument
 * </pre>
 *
 * All run on the Java that runs this. They take turns, so that whatever else the machine does hits each; the ratio is
 * that of their medians. The fastest is told as well: on a busy machine it says more.
 */
final class Cold {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of(
                home.resolve("bin/java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                compileHello(home),
                "Hello"));
        for (String line : args.length == 0 ? new String[] {"quote mild"} : args) {
            List<String> command = new ArrayList<>(List.of("./ratecard"));
            command.addAll(Arrays.asList(line.split(" ")));
            commands.add(command);
        }
        long[][] took = new long[commands.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                long nanos = time(commands.get(i), home);
                if (round >= 0) {
                    took[i][round] = nanos;
                }
            }
        }
        System.out.println("Java " + Runtime.version());
        for (int i = 0; i < commands.size(); i++) {
            Arrays.sort(took[i]);
            System.out.printf(
                    "%-50s %5.2f x hello  (median %.1f ms; fastest %.1f ms, %.2f x)%n",
                    i == 0 ? "hello" : String.join(" ", commands.get(i)),
                    (double) median(took[i]) / median(took[0]),
                    median(took[i]) / 1e6,
                    took[i][0] / 1e6,
                    (double) took[i][0] / took[0][0]);
        }
    }

    private static String compileHello(Path home) throws Exception {
        Path directory = Files.createDirectories(Path.of("target", "bench"));
        Path source = directory.resolve("Hello.java");
        Files.writeString(
                source,
                "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }\n");
        time(List.of(home.resolve("bin/javac").toString(), "-d", directory.toString(), source.toString()), home);
        return directory.toString();
    }

    private static long time(List<String> command, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", home.toString());
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long took = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + ": exit " + exit);
        }
        return took;
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }
}
