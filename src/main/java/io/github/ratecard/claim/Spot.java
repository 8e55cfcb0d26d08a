package io.github.ratecard.claim;

/**
 * Where in a file something stands.
 *
 * @param segment its number in an X12 file, counted from the first; 0 in a YAML file
 * @param line from 1
 * @param column from 1
 * @param element of the segment, such as {@code SV101-3}, or the key of a YAML file; may be empty
 */
public record Spot(int segment, long line, long column, String element) {
    public Spot at(String name) {
        return new Spot(segment, line, column, name);
    }
}
