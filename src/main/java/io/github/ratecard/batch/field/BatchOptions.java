package io.github.ratecard.batch.field;

import io.github.ratecard.quote.request.Request;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file is to be read and priced.
 *
 * @param shared what holds for every row that does not say otherwise
 * @param columns the header of each field that is called something else
 * @param ignored headers that are only carried along
 * @param encounter the column whose equal ids make rows one encounter
 * @param delimiter of CSV; empty to find it out
 * @param encoding of the input; empty for UTF-8, which is checked
 * @param json whether rows are JSON Lines; empty to find it out
 * @param dateOrder which number of a date such as 6/1/2026 is the month; empty when it is not known
 * @param totals whether totals by site and code are kept
 */
public record BatchOptions(
        Request shared,
        Map<BatchField, String> columns,
        List<String> ignored,
        Optional<String> encounter,
        Optional<Byte> delimiter,
        Optional<Charset> encoding,
        Optional<Boolean> json,
        Optional<DateOrder> dateOrder,
        boolean totals) {
    public BatchOptions {
        columns = Map.copyOf(columns);
        ignored = List.copyOf(ignored);
    }

    /**
     * No option is given.
     *
     * @param shared what holds for every row
     */
    public static BatchOptions of(Request shared) {
        return new BatchOptions(
                shared,
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * How the rows of a schedule are priced.
     *
     * @param shared what holds for every row
     * @param json whether rows are JSON Lines
     */
    public static BatchOptions ofSchedule(Request shared, boolean json) {
        return new BatchOptions(
                shared,
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.of((byte) ','),
                Optional.empty(),
                Optional.of(json),
                Optional.empty(),
                false);
    }

    /** Whether what the patient owes and what Medicare pays are asked for. */
    public boolean asksPatientShare() {
        return shared.deductible().isPresent();
    }

    /** The names of the columns that the answer adds, behind those of the input. */
    public List<String> answerColumns() {
        return AnswerColumn.names(asksPatientShare());
    }

    /** The field that a column of this name is. */
    public Optional<BatchField> field(String name) {
        if (isIgnored(name)) {
            return Optional.empty();
        }
        for (Map.Entry<BatchField, String> mapped : columns.entrySet()) {
            if (CsvHeader.same(name, mapped.getValue())) {
                return Optional.of(mapped.getKey());
            }
        }
        return Heads.named(name).filter(field -> !columns.containsKey(field));
    }

    public boolean isIgnored(String name) {
        for (String head : ignored) {
            if (CsvHeader.same(name, head)) {
                return true;
            }
        }
        return false;
    }

    /** Headers that options name, so that the file must have them. */
    List<String> namedHeaders() {
        List<String> named = new ArrayList<>(columns.values());
        named.addAll(ignored);
        return named;
    }
}
