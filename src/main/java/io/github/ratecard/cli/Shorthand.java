package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.price.LookupCommand;
import io.github.ratecard.cli.price.QuoteCommand;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.service.HcpcsCode;
import java.util.Locale;
import java.util.Optional;

/** A command line without its command: a code is looked up, a procedure is quoted. */
final class Shorthand {
    private Shorthand() {}

    /** The command that answers a line which begins with such a word. */
    static Optional<Command> of(String word, Console console) {
        if (HcpcsCode.isCode(word.toUpperCase(Locale.ROOT))) {
            return Optional.of(new LookupCommand());
        }
        QuoteCommand quote = new QuoteCommand();
        return !word.startsWith("-") && quote.knows(word, console) ? Optional.of(quote) : Optional.empty();
    }
}
