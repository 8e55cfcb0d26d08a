package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.report.Problem;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The program as a function of its arguments and the world: finds the command, runs it, and turns whatever goes
 * wrong into a message and an exit code.
 */
public final class Program {
    private static final String STACKTRACE = "--stacktrace";

    private final Console console;

    public Program(Console console) {
        this.console = console;
    }

    /** Runs one command line and returns the exit code. */
    public int run(String[] args) {
        boolean stacktrace = Arrays.asList(args).contains(STACKTRACE);
        String[] words = stacktrace
                ? Arrays.stream(args).filter(word -> !word.equals(STACKTRACE)).toArray(String[]::new)
                : args;
        try {
            return dispatch(words);
        } catch (UsageException wrong) {
            return fail(wrong.problem(), ExitCode.USAGE, words);
        } catch (RequestException wrong) {
            return fail(problem(wrong), ExitCode.USAGE, words);
        } catch (TableException bad) {
            return fail(problem(bad), ExitCode.BAD_DATA, words);
        } catch (InvalidPathException unnamed) {
            return fail(problem(unnamed), ExitCode.BAD_DATA, words);
        } catch (IOException | UncheckedIOException failed) {
            return io(
                    failed instanceof IOException ? (IOException) failed : ((UncheckedIOException) failed).getCause(),
                    words);
        } catch (VirtualMachineError exhausted) {
            return failed(
                    exhausted, "ratecard: this is more than the program's memory holds: divide the input", stacktrace);
        } catch (RuntimeException | Error bug) {
            return failed(
                    bug,
                    "ratecard: this is a bug in the program; add " + STACKTRACE + " for what to report",
                    stacktrace);
        }
    }

    private int dispatch(String[] words) throws IOException {
        if (words.length == 0) {
            return Commands.welcome(console);
        }
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        Optional<Command> command = Commands.find(words[0]);
        if (command.isPresent()) {
            return command.get().run(rest, console);
        }
        Optional<Command> meant = Shorthand.of(words[0], console);
        if (meant.isPresent()) {
            return meant.get().run(words, console);
        }
        throw Commands.unknown(words[0]);
    }

    private int fail(Problem problem, int code, String[] words) {
        console.warn(asksForJson(words) ? problem.json() : problem.text(console.columns()));
        return code;
    }

    private int io(IOException failed, String[] words) {
        if (Output.isClosedPipe(failed)) {
            return ExitCode.ANSWERED;
        }
        String where = failed instanceof java.nio.file.FileSystemException
                ? ((java.nio.file.FileSystemException) failed).getFile()
                : "standard output";
        return fail(
                new Problem(
                        "IO",
                        "reading or writing failed: " + Output.reason(failed),
                        where,
                        Optional.empty(),
                        List.of(),
                        ""),
                ExitCode.BAD_DATA,
                words);
    }

    private int failed(Throwable why, String sentence, boolean stacktrace) {
        if (stacktrace) {
            StringWriter trace = new StringWriter();
            why.printStackTrace(new PrintWriter(trace));
            console.warn(trace.toString());
        } else {
            console.warn(sentence);
        }
        return ExitCode.BUG;
    }

    /** Errors come in the form that answers were asked for in. */
    private static boolean asksForJson(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean separate =
                    words[i].equals("--format") && i + 1 < words.length && words[i + 1].equalsIgnoreCase("json");
            if (separate || words[i].equalsIgnoreCase("--format=json")) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(RequestException wrong) {
        return new Problem(wrong.code(), wrong.getMessage(), wrong.where(), wrong.meant(), wrong.valid(), wrong.hint());
    }

    /** Java could not read the name: the locale is not installed, or is one of plain ASCII. */
    private static Problem problem(InvalidPathException unnamed) {
        return new Problem(
                "IO",
                "the locale has no letters for this name of a file",
                unnamed.getInput(),
                Optional.empty(),
                List.of("a locale that is installed and has them, such as LC_ALL=C.UTF-8"),
                "");
    }

    private static Problem problem(TableException bad) {
        return new Problem("BAD_DATA", bad.getMessage(), bad.where(), Optional.empty(), List.of(bad.valid()), "");
    }
}
