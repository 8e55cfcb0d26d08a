package io.github.ratecard.cli;

import io.github.ratecard.model.Dates;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.Optional;

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
                property("ratecard.columns").flatMap(Console::number),
                property("ratecard.progress").isPresent());
        System.exit(new Program(console).run(args));
    }

    /** The launcher knows the date for less than it costs Java to load its time zones. */
    private static LocalDate today() {
        return property("ratecard.today").map(Dates::parse).orElseGet(LocalDate::now);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isEmpty());
    }
}
