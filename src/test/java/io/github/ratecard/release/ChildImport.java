package io.github.ratecard.release;

import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.TableStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Imports in a process of its own, which a test may kill: {@code ChildImport DATA FILE…}, each file by itself. */
final class ChildImport {
    private ChildImport() {}

    public static void main(String[] args) {
        Importer importer = new Importer(TableStore.bundled());
        Importer.Options options = new Importer.Options(Optional.empty(), Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            ImportReport report = importer.run(List.of(Path.of(args[i])), options);
            if (!report.isClean()) {
                System.exit(1);
            }
            System.out.println("imported");
            report.files()
                    .forEach(file -> file.fees()
                            .ifPresent(fees -> System.out.println(fees.values() + " fees, " + fees.equal() + " equal, "
                                    + fees.different() + " different")));
        }
    }

    /** Starts such a process. */
    static Process start(Path data, String... files) throws java.io.IOException {
        return start("-XX:TieredStopAtLevel=1", data, files);
    }

    /** Starts one with an option of Java's. */
    static Process start(String option, Path data, String... files) throws java.io.IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                ChildImport.class.getName(),
                data.toString()));
        command.addAll(List.of(files));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
