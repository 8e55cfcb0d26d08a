package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.coverage.Patient;
import io.github.ratecard.claim.coverage.Prior;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.quote.request.RequestException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks on the terminal what a question about a patient still lacks, one thing at a time, until it can be read. */
final class Questions {
    private final ClaimGuide guide;
    private final Console console;
    private final BufferedReader answers;

    Questions(ClaimGuide guide, Console console) {
        this.guide = guide;
        this.console = console;
        this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** The patient with everything that was not given asked for. */
    Patient complete(Patient given, boolean hasDate, boolean hasPriors) throws IOException {
        Payer payer = given.payer().isPresent() ? given.payer().get() : payer();
        List<String> diagnoses = given.diagnoses().isEmpty() ? List.of(diagnosis()) : given.diagnoses();
        LocalDate index = hasDate ? given.index() : date(given.index());
        return new Patient(Optional.of(payer), diagnoses, hasPriors ? given.priors() : Optional.of(priors()), index);
    }

    private Payer payer() throws IOException {
        String names = String.join(", ", guide.payers().names());
        return ask("who pays? (" + names + ")", text -> guide.payers().get(text, "--payer"));
    }

    private String diagnosis() throws IOException {
        return ask("which diagnosis, as an ICD-10-CM code?", Patient::diagnosis);
    }

    private LocalDate date(LocalDate today) throws IOException {
        return ask(
                "day of the procedure, YYYY-MM-DD? (nothing: " + today + ")",
                text -> text.isEmpty() ? today : Dates.parse(text));
    }

    private List<Prior> priors() throws IOException {
        List<Prior> priors = new ArrayList<>();
        while (true) {
            Optional<Prior> next = ask(
                    (priors.isEmpty() ? "an" : "another") + " earlier procedure of the spine, as " + Prior.FORM
                            + "? (nothing: no)",
                    text -> text.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Prior.parse(text, guide.eligibility().lookBack())));
            if (next.isEmpty()) {
                return priors;
            }
            priors.add(next.get());
        }
    }

    private <T> T ask(String question, Function<String, T> read) throws IOException {
        while (true) {
            console.warn(question);
            String line = answers.readLine();
            if (line == null) {
                throw UsageException.of(
                        "the answers ended before the question: " + question,
                        "--ask",
                        List.of("an answer to each question"));
            }
            try {
                return read.apply(line.strip());
            } catch (IllegalArgumentException refused) {
                console.warn("  " + refused.getMessage());
            } catch (RequestException refused) {
                String meant = refused.meant()
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
                console.warn("  " + refused.getMessage() + meant);
            }
        }
    }
}
