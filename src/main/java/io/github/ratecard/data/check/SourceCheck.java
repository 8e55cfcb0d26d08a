package io.github.ratecard.data.check;

import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Data;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.Findings;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Every source that a datum names is in {@code sources.yaml}. */
final class SourceCheck {
    private static final String SOURCE = "source";

    private final Data data;
    private final Findings findings;

    private SourceCheck(Data data, Findings findings) {
        this.data = data;
        this.findings = findings;
    }

    static void check(Data data, Findings findings) {
        SourceCheck check = new SourceCheck(data, findings);
        data.parameters()
                .forEach(value ->
                        check.known(value.source().text(), value.source().place()));
        data.documents().stream()
                .filter(document -> !document.excerpt())
                .forEach(document -> check.everyIn(document.root()));
        for (EditionData edition : data.editions()) {
            check.everyIn(edition.document());
            edition.tables().forEach(check::everyIn);
        }
    }

    private void everyIn(CsvTable table) {
        if (table.kind().has(SOURCE)) {
            table.rows().forEach(row -> known(row.text(SOURCE), row.place(SOURCE)));
        }
    }

    private void everyIn(Node node) {
        if (node.kind() == Node.Kind.LIST) {
            node.items().forEach(this::everyIn);
        } else if (node.kind() == Node.Kind.MAP) {
            node.map().forEach((key, value) -> {
                if (key.equals(SOURCE) && value.kind() == Node.Kind.SCALAR) {
                    known(value.text(), value.place());
                } else {
                    everyIn(value);
                }
            });
        }
    }

    private void known(String id, String place) {
        if (!data.sources().containsKey(id)) {
            List<String> ids = new ArrayList<>(new TreeSet<>(data.sources().keySet()));
            findings.add("there is no source '" + id + "'", place, Valid.oneOf(id, ids));
        }
    }
}
