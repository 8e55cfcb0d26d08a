package io.github.ratecard.cli;

final class LookupCommand extends Command {
    LookupCommand() {
        super("lookup", "stub");
    }

    int run(Console c) {
        return 0;
    }
}
