package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.request.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Prices rows together, as the lines of one encounter. */
final class EncounterPricer {
    private final Quoter quoter;

    EncounterPricer(Quoter quoter) {
        this.quoter = quoter;
    }

    /** The answer to each row of an encounter that has more of them than a claim can have. */
    static RowAnswer tooMany() {
        return RowAnswer.unreadable(
                Reason.of(
                        ReasonCode.BAD_INPUT,
                        "the encounter has more than " + ServiceLine.MOST_OF_A_CLAIM + " rows; valid: at most "
                                + ServiceLine.MOST_OF_A_CLAIM
                                + ", as many lines as a claim can have"),
                "");
    }

    List<RowAnswer> price(List<HeldRow> rows) {
        if (rows.size() > ServiceLine.MOST_OF_A_CLAIM) {
            return Collections.nCopies(rows.size(), tooMany());
        }
        // What is looked at here concerns nobody else
        quoter.tables().looks().begin();
        List<RowAnswer> answers = new ArrayList<>();
        boolean readable = true;
        for (HeldRow row : rows) {
            readable &= problem(row, rows.get(0)).isEmpty();
        }
        if (!readable) {
            for (HeldRow row : rows) {
                answers.add(RowAnswer.unreadable(
                        problem(row, rows.get(0))
                                .orElseGet(() -> Reason.of(
                                        ReasonCode.INCOMPLETE, "another row of the encounter could not be read")),
                        ""));
            }
            return answers;
        }
        return together(rows);
    }

    /** Why a row cannot be priced with the others. */
    private static Optional<Reason> problem(HeldRow row, HeldRow first) {
        if (!row.request().isPresent()) {
            return Optional.of(row.request().reason());
        }
        if (!row.where().isPresent()) {
            return Optional.of(row.where().reason());
        }
        if (!row.where().get().found().isPresent()) {
            return Optional.of(row.where().get().found().reason());
        }
        boolean comparable = first.request().isPresent() && first.where().isPresent();
        return comparable ? difference(row, first) : Optional.empty();
    }

    private static Optional<Reason> difference(HeldRow row, HeldRow first) {
        Request one = row.request().get();
        Request other = first.request().get();
        if (!one.date().equals(other.date())) {
            return different(BatchField.DATE);
        }
        if (!one.site().equals(other.site()) || !one.pos().equals(other.pos())) {
            return different(BatchField.SITE);
        }
        if (!one.percent().equals(other.percent())) {
            return different(BatchField.PERCENT);
        }
        if (!one.place().hospital().equals(other.place().hospital())) {
            return different(BatchField.HOSPITAL);
        }
        Outcome<FoundPlace> place = first.where().get().found();
        boolean same = !place.isPresent()
                || place.get().equals(row.where().get().found().get());
        return same ? Optional.empty() : different(BatchField.LOCALITY);
    }

    private static Optional<Reason> different(BatchField field) {
        return Optional.of(Reason.of(
                ReasonCode.BAD_INPUT,
                "column " + field.word() + ": it differs from the encounter's first row; valid: one day and one place"
                        + " for an encounter"));
    }

    private List<RowAnswer> together(List<HeldRow> rows) {
        RowPlace where = rows.get(0).where().get();
        FoundPlace place = where.found().get();
        Request first = rows.get(0).request().get();
        List<List<ServiceLine>> lines = new ArrayList<>();
        List<PreparedQuote> alone = new ArrayList<>();
        for (HeldRow row : rows) {
            PreparedQuote prepared = quoter.prepare(row.request().get());
            alone.add(prepared);
            lines.add(prepared.lines());
        }
        List<ServiceLine> all = new ArrayList<>();
        lines.forEach(all::addAll);
        PreparedQuote prepared = rows.size() == 1 ? alone.get(0) : quoter.prepare(first.forLines(all));
        SiteQuote site = prepared.sitesIn(place).get(0);
        List<SiteQuote> shares = rows.size() == 1 ? List.of(site) : site.shares(lines);
        List<RowAnswer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SiteQuote share = shares.get(i);
            answers.add(new RowAnswer(
                    Optional.of(share),
                    share.missing(),
                    alone.get(i).notes(),
                    place.place().notes(),
                    where.editions(),
                    label(lines.get(i))));
        }
        return answers;
    }

    private static String label(List<ServiceLine> lines) {
        return lines.isEmpty() ? "" : lines.get(0).code().text();
    }
}
