package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that {@code data/} holds.
 *
 * @param sources rows of {@link TableKind#SOURCES} by id
 * @param damaged what could not be read whole: a file of the folder, or a system. Nothing is checked against it, so
 *     that one fault does not become many
 * @param names rows of {@link TableKind#PROCEDURES}: every name of a procedure
 */
public record Data(
        Map<String, String[]> sources,
        List<ParameterValue> parameters,
        List<EditionData> editions,
        List<DocumentData> documents,
        List<String[]> names,
        Set<String> damaged) {
    public static final String SOURCES = "sources.yaml";
    public static final String PARAMETERS = "parameters.yaml";

    public boolean isWhole(String part) {
        return !damaged.contains(part);
    }
}
