package io.github.ratecard.data;

import io.github.ratecard.yaml.Node;

/**
 * One YAML document of {@code data/} that is compiled as it stands.
 *
 * @param file its compiled name: {@code procedure-pild.table}
 * @param excerpt whether another document holds all of this as well
 */
public record DocumentData(String file, Node root, boolean excerpt) {}
