package io.github.ratecard.rule.line;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;

/** What the indicators of the payment systems say about payment. */
public final class Indicators {
    private final Tables tables;

    public Indicators(Tables tables) {
        this.tables = tables;
    }

    /** The meaning of an indicator; or UNKNOWN_INDICATOR, or NO_EDITION_FOR_DATE when none is known then. */
    public Outcome<TableRow> of(PaymentSystem system, String indicator, LocalDate date) {
        Outcome<TableRow> row =
                tables.find(TableKind.INDICATORS, date, system.word(), indicator.toUpperCase(java.util.Locale.ROOT));
        return row.isPresent()
                ? row
                : NoRule.of(
                        row,
                        "indicators",
                        date,
                        Reason.of(
                                ReasonCode.UNKNOWN_INDICATOR,
                                "the " + system.title() + " has no indicator '" + indicator
                                        + "' that this program knows"));
    }

    /** Refuses the line when its indicator comes with a reason against payment, and warns when with a caution. */
    public static void apply(TableRow meaning, LineDraft draft) {
        if (!meaning.has("reason")) {
            return;
        }
        ReasonCode code = ReasonCode.valueOf(meaning.text("reason"));
        String text = draft.line().code() + ": " + meaning.text("text");
        if (code.kind() == ReasonCode.Kind.WARNING) {
            draft.note(code, text);
        } else {
            draft.refuse(code, text);
        }
    }
}
