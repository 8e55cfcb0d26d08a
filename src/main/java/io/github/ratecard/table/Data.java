package io.github.ratecard.table;

import java.util.List;
import java.util.Map;

/**
 * Everything that {@code data/} holds.
 *
 * @param sources rows of {@link TableKind#SOURCES} by id
 * @param names rows of {@link TableKind#PROCEDURES}: every name of a procedure
 */
record Data(
        Map<String, String[]> sources,
        List<ParameterValue> parameters,
        List<EditionData> editions,
        List<DocumentData> documents,
        List<String[]> names) {}
