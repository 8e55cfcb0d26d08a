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

/** Where the tables are: the user's own folder in front of what the program brings. */
public final class DataOption {
    public static final String VARIABLE = "RATECARD_DATA";

    private final Opt<Path> folder;

    public DataOption(Command command) {
        folder = command.opt("--data", "DIR", "your imported tables and guides", "a folder", folder -> Path.of(folder));
    }

    /** The user's data folder: the option, RATECARD_DATA, or the place the desktop conventions give. */
    public Path folder(Console console) {
        if (folder.isGiven()) {
            return folder.value().get();
        }
        Optional<String> own = console.variable(VARIABLE);
        if (own.isPresent()) {
            return Path.of(own.get());
        }
        Optional<String> desktop = console.variable("XDG_DATA_HOME");
        return desktop.isPresent()
                ? Path.of(desktop.get(), "ratecard")
                : Path.of(console.variable("HOME").orElse("."), ".local", "share", "ratecard");
    }

    /** All tables at hand. */
    public Tables open(Console console) {
        Path own = folder(console);
        boolean exists = Files.isDirectory(own);
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
        return Tables.open(stores);
    }

    /** What the program brings: a folder beside it when it was started from there, else the jar itself. */
    public static TableStore shipped() {
        String folder = System.getProperty("ratecard.tables");
        return folder == null ? TableStore.bundled() : TableStore.shipped(Path.of(folder));
    }
}
