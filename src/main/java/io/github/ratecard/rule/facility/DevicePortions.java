package io.github.ratecard.rule.facility;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of a facility's rate that pays for the device. It comes off the rate before wage adjustment, and
 * only for device-intensive procedures: those whose device takes more than a set share of the rate.
 * 42 CFR 416.172, 419.44, 419.45.
 */
public final class DevicePortions {
    private final Tables tables;
    private final TableKind kind;
    private final String threshold;

    /**
     * @param kind the table of device portions
     * @param threshold the parameter above whose value a procedure is device-intensive
     */
    public DevicePortions(Tables tables, TableKind kind, String threshold) {
        this.tables = tables;
        this.kind = kind;
        this.threshold = threshold;
    }

    /** Whether the device takes enough of the rate; refuses the line when its portion is not known. */
    boolean isDeviceIntensive(LineDraft draft, Modifier modifier, LocalDate date) {
        Optional<TableRow> device = portion(draft, modifier, date);
        Optional<Parameter> least = draft.need(tables.parameter(threshold, date));
        return device.isPresent() && least.isPresent() && takesMore(device.get(), draft, least.get());
    }

    /** Whether the device takes more than this share: of the cost, or of the line's rate where that is all we know. */
    private static boolean takesMore(TableRow device, LineDraft draft, Parameter share) {
        return device.has("percent")
                ? device.decimal("percent").hundredth().compareTo(share.value()) > 0
                : device.decimal("amount").compareTo(draft.fee().value().multiply(share.value())) > 0;
    }

    /** Takes the device portion, or the given share of it, off the line's fee. */
    void takeOff(LineDraft draft, Modifier modifier, Optional<Term> share, LocalDate date) {
        portion(draft, modifier, date).ifPresent(device -> {
            Term portion = device.fact("device portion", "amount");
            Term credit = share.isPresent() ? Term.product("device credit", portion, share.get()) : portion;
            draft.fee(Term.difference("rate without the device", draft.fee(), credit));
        });
    }

    private Optional<TableRow> portion(LineDraft draft, Modifier modifier, LocalDate date) {
        String code = draft.line().code().text();
        Outcome<TableRow> device = tables.find(kind, date, code);
        if (device.isHeldBack()) {
            return draft.need(device);
        }
        if (!device.isPresent()) {
            draft.refuse(
                    ReasonCode.NO_DEVICE_PORTION,
                    "modifier " + modifier + " depends on the device portion of " + code
                            + ", which is not known: import " + tables.importable(kind));
        }
        return device.value();
    }
}
