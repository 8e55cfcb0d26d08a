package io.github.ratecard.release.define;

import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Checks that the parts of a layout agree with each other. */
final class LayoutCheck {
    private static final String SOURCE = "source";

    private LayoutCheck() {}

    /** Checks that every column named by a rule of the layout is one of its columns. */
    static void names(Layout layout, Node root) {
        List<String> used = new ArrayList<>();
        layout.controls().forEach(control -> used.addAll(control.columns()));
        layout.leftOut().ifPresent(rule -> used.addAll(List.of(rule.without(), rule.zero())));
        layout.known().ifPresent(known -> used.addAll(known.by()));
        layout.variants().ifPresent(variants -> used.add(variants.column()));
        layout.edition().from().forEach(from -> used.add(from.column()));
        used.addAll(layout.fees());
        layout.order().stream().filter(name -> !name.equals(Layout.NOBODYS)).forEach(used::add);
        for (LayoutColumn column : layout.columns()) {
            column.takenFrom().ifPresent(look -> used.addAll(look.by()));
        }
        for (String name : used) {
            if (!name.isEmpty() && !layout.has(name)) {
                throw root.wrong("'" + name + "' is not a column of the layout", "a name of 'columns' or 'aside'");
            }
        }
    }

    /** Checks that every column that a row of the table must have is read from somewhere. */
    static void columns(TableKind kind, List<LayoutColumn> columns, Node node) {
        for (int i = 0; i < kind.columns().size(); i++) {
            Column column = kind.columns().get(i);
            int target = i;
            boolean there = columns.stream()
                    .anyMatch(each -> each.target() == target
                            && (!each.optional() || each.takenFrom().isPresent()));
            if (column.required() && !there && !column.name().equals(SOURCE)) {
                throw node.wrong("the column '" + column.name() + "' is missing", "every column that a row must have");
            }
        }
    }
}
