package io.github.ratecard.cli;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.model.date.Dates;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.LocalDate;

/** The program's entry: hands the world to {@link Program} and exits with what it returns. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Main::today,
                Console.number(property("ratecard.columns")),
                !property("ratecard.progress").isEmpty());
        int code = new Program(console).run(args);
        // Since Java 21 an exit first looks for a logger to tell of it, which takes a quarter of an answer's time.
        if (code != ExitCode.ANSWERED) {
            System.exit(code);
        }
    }

    /** The launcher knows the date for less than it costs Java to load its time zones. */
    private static LocalDate today() {
        String day = property("ratecard.today");
        return day.isEmpty() ? LocalDate.now() : Dates.parse(day);
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
