package io.github.ratecard.table;

import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.GoodData;
import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The tables made of the {@code data/} of the repository. */
final class ShippedData {
    static final LocalDate IN_2026 = LocalDate.of(2026, 7, 1);
    static final LocalDate IN_2025 = LocalDate.of(2025, 6, 1);

    private ShippedData() {}

    static Tables open(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<TableException> findings = DataCompiler.compile(Path.of("data"), folder, DocumentChecks.none());
        if (!findings.isEmpty()) {
            throw new AssertionError(GoodData.text(findings, folder));
        }
        return Tables.open(List.of(TableStore.shipped(folder)));
    }

    /** A number without the zeros that do not matter, so that 80.10 and 80.1 are the same. */
    static String number(String text) {
        return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
