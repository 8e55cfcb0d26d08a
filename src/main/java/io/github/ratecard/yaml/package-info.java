/** YAML documents as trees in which every part knows its line and column, and the shapes that they must have. */
package io.github.ratecard.yaml;
