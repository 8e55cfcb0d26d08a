package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where the tables are: the user's own folder in front of what the program brings. */
public final class DataOption {
    public static final String VARIABLE = "RATECARD_DATA";

    private final Opt<String> folder;

    public DataOption(Command command) {
        folder = command.text("--data", "DIR", "your imported tables and guides", "a folder");
    }

    /** The option as it was given, for the line of another command. */
    public List<String> words() {
        return folder.isGiven()
                ? List.of(folder.name(), folder.read(new ReadPath()).toString())
                : List.of();
    }

    /** The user's data folder: the option, RATECARD_DATA, or the place the desktop conventions give. */
    public Path folder(Console console) {
        Optional<Path> found = find(console);
        if (found.isEmpty()) {
            throw UsageException.of(
                    "which folder? HOME is not set", folder.name(), List.of("a folder with --data, or " + VARIABLE));
        }
        return found.get();
    }

    private Optional<Path> find(Console console) {
        if (folder.isGiven()) {
            return Optional.of(folder.read(new ReadPath()));
        }
        Optional<String> own = console.variable(VARIABLE);
        if (own.isPresent()) {
            return Optional.of(Path.of(own.get()));
        }
        Optional<String> desktop = console.variable("XDG_DATA_HOME");
        if (desktop.isPresent()) {
            return Optional.of(Path.of(desktop.get(), "ratecard"));
        }
        Optional<String> home = console.variable("HOME");
        return home.isPresent() ? Optional.of(Path.of(home.get(), ".local", "share", "ratecard")) : Optional.empty();
    }

    /** All tables at hand. */
    public Tables open(Console console) {
        Path own = find(console).orElse(Path.of(""));
        boolean exists = !own.toString().isEmpty() && Files.isDirectory(own);
        if (!exists && (folder.isGiven() || console.variable(VARIABLE).isPresent())) {
            throw new TableException(
                    "there is no folder '" + own + "'",
                    folder.isGiven() ? folder.name() : VARIABLE,
                    "a folder that exists");
        }
        List<TableStore> stores = new ArrayList<>();
        if (exists) {
            stores.add(TableStore.imported(own));
        }
        stores.add(shipped());
        Tables tables = Tables.open(stores);
        if (exists) {
            tables.tellPassedOver(new Warning(console));
        }
        return tables;
    }

    /** A class of its own: most starts with a folder would spin a lambda for nothing else. */
    private static final class ReadPath implements Function<String, Path> {
        @Override
        public Path apply(String text) {
            return Path.of(text);
        }
    }

    /** Says of a file once that it was passed over. */
    private static final class Warning implements Consumer<TableException> {
        private final Console console;
        private final Set<String> told = ConcurrentHashMap.newKeySet();

        Warning(Console console) {
            this.console = console;
        }

        @Override
        public void accept(TableException passedOver) {
            if (told.add(passedOver.where())) {
                console.warn("ratecard: warning: passed over: " + passedOver.where() + ": " + passedOver.getMessage());
            }
        }
    }

    /** What the program brings: a folder beside it when it was started from there, else the jar itself. */
    public static TableStore shipped() {
        String folder = System.getProperty("ratecard.tables");
        return folder == null ? TableStore.bundled() : TableStore.shipped(Path.of(folder));
    }
}
