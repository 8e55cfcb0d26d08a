package io.github.ratecard.quote;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.place.PlaceNames;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people call what an answer names by number: its place, its procedure and its codes. Codes are described in the words
 * of the guide and of the shipped tables; descriptors of imported tables belong to others.
 */
public final class Names {
    /** Nothing has a name. */
    public static final Names NONE = new Names(Optional.empty());

    private static final List<TableKind> LABELLED = List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);
    private static final String LABEL = "label";

    private final Optional<Quoter> quoter;

    private Names(Optional<Quoter> quoter) {
        this.quoter = quoter;
    }

    public static Names of(Quoter quoter) {
        return new Names(Optional.of(quoter));
    }

    /** {@code Houston, TX}; empty for national rates. */
    public Optional<String> place(Quote quote, PlaceRequest asked) {
        return quoter.isEmpty()
                ? Optional.empty()
                : new PlaceNames(quoter.get().tables()).of(asked, quote.locality(), quote.cbsa(), quote.date());
    }

    /** What the procedure of a quote is called besides its title: the first of its other names. */
    public Optional<String> alias(Quote quote) {
        if (quoter.isEmpty() || quote.procedure().isEmpty()) {
            return Optional.empty();
        }
        for (ProcedureName name : quoter.get().tables().procedures()) {
            if (name.id().equals(quote.procedure().get()) && !name.name().equals(name.id())) {
                return Optional.of(name.name());
            }
        }
        return Optional.empty();
    }

    /** What a service line of a quote is, in our own words; empty where we have none. */
    public Optional<String> service(Quote quote, ServiceLine line) {
        if (quoter.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> label =
                label(quoter.get().tables(), line.code().text(), quote.date()).map(row -> row.text(LABEL));
        Optional<Guide> guide =
                quote.procedure().map(id -> quoter.get().guides().get(id));
        Optional<Guide.Codes> codes = guide.flatMap(found -> found.codes(quote.date()));
        if (codes.isEmpty() || !isOf(codes.get(), line.code())) {
            return label;
        }
        String name = alias(quote).orElse(guide.get().title());
        String what = name + ": " + label.orElse(role(codes.get(), line.code()));
        Optional<Modifier> oneSide = codes.get().oneSide();
        return Optional.of(
                oneSide.isPresent() && line.modifiers().contains(oneSide.get()) ? what + ", one side" : what);
    }

    private static boolean isOf(Guide.Codes codes, HcpcsCode code) {
        return codes.first().equals(code)
                || codes.additional().filter(code::equals).isPresent();
    }

    private static String role(Guide.Codes codes, HcpcsCode code) {
        if (!codes.first().equals(code)) {
            return codes.additionalOnce() ? "all further levels" : "each further level";
        }
        return codes.additional().isPresent() ? "first level" : "any number of levels";
    }

    /** The row in which a shipped table says, as its {@code label}, what a code is. */
    public static Optional<TableRow> label(Tables tables, String code, LocalDate date) {
        for (TableKind kind : LABELLED) {
            for (Edition edition : tables.inForce(kind, date)) {
                Optional<TableRow> row = edition.imported()
                        ? Optional.empty()
                        : kind == TableKind.RVU ? tables.findIn(edition, code, "") : tables.findIn(edition, code);
                if (row.isPresent() && row.get().has(LABEL)) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }
}
