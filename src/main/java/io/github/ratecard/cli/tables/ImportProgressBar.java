package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.Progress;
import io.github.ratecard.release.finding.ImportProgress;
import java.util.OptionalLong;

/** A bar for each file of an import: which one of all it is, how many rows were read, how much time is left for it. */
final class ImportProgressBar implements ImportProgress, AutoCloseable {
    private static final int LONGEST_NAME = 28;

    private final Console console;
    private Progress bar;
    private int inputs;
    private int number;

    ImportProgressBar(Console console) {
        this.console = console;
        this.bar = new Progress(console, OptionalLong.empty(), true);
    }

    @Override
    public void inputs(int count) {
        inputs = count;
        number = 0;
    }

    @Override
    public void nextInput() {
        number++;
    }

    @Override
    public void file(String shown, String unit, long size) {
        bar.close();
        String name = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('!')) + 1);
        String label = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String of = number == 0 ? "" : "file " + number + " of " + inputs + ", ";
        bar = new Progress(console, of + label, unit, size < 0 ? OptionalLong.empty() : OptionalLong.of(size), true);
    }

    @Override
    public void at(long units, long position) {
        bar.at(position);
        bar.accept(units);
    }

    @Override
    public void close() {
        bar.close();
    }
}
