package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.Progress;
import io.github.ratecard.release.ImportProgress;
import java.util.OptionalLong;

/** A bar for each file of an import: which file it is, how many rows were read, how much time is left for it. */
final class ImportProgressBar implements ImportProgress, AutoCloseable {
    private static final int LONGEST_NAME = 28;

    private final Console console;
    private Progress bar;
    private int files;

    ImportProgressBar(Console console) {
        this.console = console;
        this.bar = new Progress(console, OptionalLong.empty(), true);
    }

    @Override
    public void file(String shown, long size) {
        bar.close();
        files++;
        String name = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('!')) + 1);
        String label = "file " + files + ", " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
        bar = new Progress(console, label, OptionalLong.of(size), true);
    }

    @Override
    public void rows(long rows, long position) {
        bar.at(position);
        bar.accept(rows);
    }

    @Override
    public void close() {
        bar.close();
    }
}
