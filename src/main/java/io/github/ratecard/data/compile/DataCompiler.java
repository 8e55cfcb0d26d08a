package io.github.ratecard.data.compile;

import io.github.ratecard.data.Data;
import io.github.ratecard.data.DataFolder;
import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns {@code data/}, which people read and edit, into the compiled tables that answers are read from. */
public final class DataCompiler {
    private DataCompiler() {}

    /**
     * Reads a data folder strictly and, when nothing is wrong with it, writes its tables.
     *
     * @param data the folder; messages and compiled places call it by its last name, so that the tables are the same
     *     wherever it stands
     * @param tables the folder to write to; tables in it that the data no longer holds are removed
     * @return everything that is wrong; empty when the tables were written
     */
    public static List<TableException> compile(Path data, Path tables, DocumentChecks checks) throws IOException {
        Findings findings = new Findings();
        DataFolder folder = new DataFolder(
                data, data.toAbsolutePath().normalize().getFileName().toString());
        Data read = DataReader.read(folder, checks, findings);
        if (findings.count() == 0) {
            CompiledData.write(read, tables);
        }
        return findings.all();
    }
}
