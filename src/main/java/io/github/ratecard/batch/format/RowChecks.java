package io.github.ratecard.batch.format;

import io.github.ratecard.batch.bytes.ByteSurvey;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.bytes.Utf8;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;

/** Finds the bytes of rows that are not UTF-8, and says where they are. */
final class RowChecks {
    private RowBlock block = new RowBlock();
    private int countedTo;
    private long lines;

    void check(RowBlock from, ParsedRow row) {
        if (from.isAscii()) {
            return;
        }
        int wrong = Utf8.firstWrong(from.data(), row.start(), row.end());
        if (wrong >= 0) {
            row.problem(Reason.of(
                    ReasonCode.BAD_INPUT,
                    "line " + line(from, wrong) + ", column " + column(from.data(), wrong)
                            + ": a byte that is not UTF-8; valid: UTF-8, or give --encoding"));
        }
    }

    private long line(RowBlock from, int position) {
        if (from != block || position < countedTo || lines < from.line()) {
            block = from;
            countedTo = 0;
            lines = from.line();
        }
        lines += ByteSurvey.of(from.data(), countedTo, position).lines();
        countedTo = position;
        return lines;
    }

    private static int column(byte[] data, int position) {
        int column = 1;
        for (int at = position; at > 0 && data[at - 1] != '\n'; at--) {
            // A continuation byte belongs to the character before it
            column += (data[at - 1] & 0xc0) == 0x80 ? 0 : 1;
        }
        return column;
    }
}
