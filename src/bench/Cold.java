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
 * java src/bench/Cold.java                  quote mild
 * java src/bench/Cold.java lookup 62330     any other command line
 * </pre>
 *
 * Both run on the Java that runs this. They take turns, so that whatever else the machine does hits both; the ratio is
 * that of their medians.
 */
final class Cold {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        List<String> hello = List.of(home.resolve("bin/java").toString(), "-cp", compileHello(home), "Hello");
        List<String> answer = new ArrayList<>(List.of("./ratecard"));
        answer.addAll(args.length == 0 ? List.of("quote", "mild") : Arrays.asList(args));

        long[] hellos = new long[ROUNDS];
        long[] answers = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long first = time(hello, home);
            long second = time(answer, home);
            if (round >= 0) {
                hellos[round] = first;
                answers[round] = second;
            }
        }
        double base = median(hellos);
        double cost = median(answers);
        System.out.printf(
                "%-30s %5.2f x hello  (%.1f ms, hello %.1f ms, Java %s)%n",
                String.join(" ", answer), cost / base, cost, base, Runtime.version());
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

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
