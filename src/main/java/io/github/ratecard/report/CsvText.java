package io.github.ratecard.report;

/** Builds CSV (RFC 4180): commas, quotes only where a cell needs them, lines that end with LF. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** A number, or a text that is known to hold no comma, quote, line end or formula. */
    CsvText plain(String cell) {
        text.append(first ? "" : ",").append(cell);
        first = false;
        return this;
    }

    /** Any text. What a spreadsheet would take for a formula is kept from it by an apostrophe. */
    CsvText cell(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        return plain(needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** Ends the row. */
    void end() {
        text.append('\n');
        first = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
