package io.github.ratecard.quote.guide;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The procedure guides at hand, found by id or alias in either case. */
public final class Guides {
    private final Tables tables;

    public Guides(Tables tables) {
        this.tables = tables;
    }

    /** Every id and alias, sorted. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ProcedureName entry : tables.procedures()) {
            names.add(entry.name());
        }
        names.sort(null);
        return names;
    }

    /** The name of the only guide there is. */
    public String only() {
        List<String> ids = new ArrayList<>();
        for (ProcedureName entry : tables.procedures()) {
            if (!ids.contains(entry.id())) {
                ids.add(entry.id());
            }
        }
        if (ids.size() != 1) {
            throw new RequestException(
                    "PROCEDURE_MISSING",
                    "which procedure?",
                    "PROCEDURE",
                    Optional.empty(),
                    names(),
                    "name one of the guides");
        }
        return ids.get(0);
    }

    /**
     * The guide with this id or alias.
     *
     * @throws RequestException UNKNOWN_PROCEDURE, with the nearest name
     */
    public Guide get(String name) {
        return Guide.read(read(named(name).file()));
    }

    /**
     * The whole document of a guide.
     *
     * @throws RequestException UNKNOWN_PROCEDURE, with the nearest name
     */
    public Node document(String name) {
        return read(named(name).guide());
    }

    private Node read(String file) {
        Optional<Node> document = tables.document(file);
        if (document.isEmpty()) {
            throw new TableException("the compiled guide is missing", file, "rebuild the program");
        }
        return document.get();
    }

    private ProcedureName named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (ProcedureName entry : tables.procedures()) {
            if (entry.name().equals(wanted)) {
                return entry;
            }
        }
        if (tables.passedOver().isPresent()) {
            throw tables.passedOver().get();
        }
        String code = name.toUpperCase(Locale.ROOT);
        boolean isCode = HcpcsCode.isCode(code);
        throw new RequestException(
                "UNKNOWN_PROCEDURE",
                "unknown procedure '" + name + "'" + (isCode ? ": it is a code" : ""),
                "PROCEDURE",
                isCode ? Optional.empty() : Nearest.to(name, names()),
                names(),
                isCode
                        ? "'ratecard price " + code + "' prices a code, 'ratecard lookup " + code + "' shows its rates"
                        : "");
    }
}
