package io.github.ratecard.document;

import java.util.List;

/**
 * A claim form with the entries of one case, as it is drawn. What stands in it is what the instructions for the claim say to
 * enter; it is no real claim.
 *
 * @param form what it is called
 * @param head fields before the lines, in form order
 * @param columns the fields that each line has
 * @param lines one text for each column; empty where a line has nothing there
 * @param foot fields after the lines
 * @param source of what is shown beside the fields
 */
public record SampleForm(
        String form, List<Box> head, List<Box> columns, List<List<String>> lines, List<Box> foot, String source) {
    public SampleForm {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    /**
     * A field.
     *
     * @param place the item or form locator
     * @param name of the field
     * @param value what stands in it; empty for the head of a column
     */
    public record Box(String place, String name, String value) {}
}
