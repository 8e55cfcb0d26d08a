package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual, a page for the program and one for each command, from what {@code help} says; run by the build:
 * {@code ManPages FOLDER VERSION DATE}.
 */
public final class ManPages {
    private static final String PROGRAM = "ratecard";

    private final String version;
    private final String date;

    private ManPages(String version, String date) {
        this.version = version;
        this.date = date;
    }

    /** {@code args}: the folder, the program's version, and the date of the pages. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), args[1], args[2].substring(0, "YYYY-MM-DD".length()));
    }

    static void write(Path folder, String version, String date) throws IOException {
        ManPages pages = new ManPages(version, date);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PROGRAM + ".1"), pages.program());
        for (String name : Commands.NAMES) {
            String page = pages.command(name, Commands.find(name).orElseThrow());
            Files.writeString(folder.resolve(PROGRAM + "-" + name + ".1"), page);
        }
    }

    private String program() throws IOException {
        Roff page = new Roff(PROGRAM, date, version);
        page.section("NAME").text("ratecard - " + Commands.TITLE);
        page.section("SYNOPSIS").bold("ratecard COMMAND [options]");
        page.section("DESCRIPTION").prose(Texts.read("help/about.txt"));
        page.section("COMMANDS");
        for (String name : Commands.NAMES) {
            page.item(name, Commands.find(name).orElseThrow().summary());
        }
        page.section("PLACES").topic(Topics.text("places"));
        page.section("DATES").topic(Topics.text("dates"));
        page.section("FORMATS").topic(Topics.text("formats"));
        page.section("SOURCES").topic(Topics.text("sources"));
        common(page, Commands.EXAMPLES);
        List<String> others = new ArrayList<>();
        Commands.NAMES.forEach(name -> others.add(PROGRAM + "-" + name));
        return page.section("SEE ALSO").text(references(others)).toString();
    }

    private String command(String name, Command command) throws IOException {
        CommandSpec model = command.model();
        Roff page = new Roff(PROGRAM + "-" + name, date, version);
        page.section("NAME").text(PROGRAM + "-" + name + " - " + sentence(command.summary()));
        page.section("SYNOPSIS").bold(model.usageMessage().customSynopsis()[0]);
        page.section("DESCRIPTION").text(command.summary());
        for (PositionalParamSpec argument : model.positionalParameters()) {
            page.item(argument.paramLabel(), argument.description()[0]);
        }
        page.section("OPTIONS");
        for (OptionSpec option : model.options()) {
            String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
            page.item(String.join(", ", option.names()) + value, option.description()[0]);
        }
        List<String> examples = new ArrayList<>();
        for (String line : model.usageMessage().footer()) {
            if (line.startsWith("  ")) {
                examples.add(line.strip().replace("%%", "%"));
            }
        }
        common(page, examples);
        return page.section("SEE ALSO").text(references(List.of(PROGRAM))).toString();
    }

    /** What holds for the program and every command. */
    private static void common(Roff page, List<String> examples) throws IOException {
        page.section("EXIT STATUS").topic(Topics.text("exit-codes"));
        page.section("EXAMPLES").code(examples);
        page.section("ENVIRONMENT").topic(Topics.text("environment"));
        page.section("FILES").topic(Topics.text("files"));
    }

    private static String references(List<String> pages) {
        return String.join("(1), ", pages) + "(1)";
    }

    /** A summary as the line of a page's name: without its capital and its point. */
    private static String sentence(String summary) {
        return Character.toLowerCase(summary.charAt(0)) + summary.substring(1, summary.length() - 1);
    }
}
