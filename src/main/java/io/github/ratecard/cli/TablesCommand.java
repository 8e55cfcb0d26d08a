package io.github.ratecard.cli;

final class TablesCommand extends Command {
    TablesCommand() {
        super("tables", "stub");
    }

    int run(Console c) {
        return 0;
    }
}
