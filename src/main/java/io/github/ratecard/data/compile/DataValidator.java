package io.github.ratecard.data.compile;

import io.github.ratecard.data.DataFolder;
import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.kind.TableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks a folder of data without changing anything: {@code data/} as people edit it, or compiled tables. */
public final class DataValidator {
    private DataValidator() {}

    /** Checks a folder without reading what its YAML documents mean. */
    public static List<TableException> validate(Path folder) {
        return validate(folder, DocumentChecks.none());
    }

    /**
     * Checks a folder.
     *
     * @param folder either {@code data/}, with {@code sources.yaml} in it, or a folder of compiled tables, or a user's data
     *     folder with imported ones; messages name its files as it is given
     * @return everything that is wrong, file by file; empty when nothing is
     */
    public static List<TableException> validate(Path folder, DocumentChecks checks) {
        Findings findings = new Findings();
        String shown = folder.toString();
        if (!Files.isDirectory(folder)) {
            findings.add("there is no such folder", shown, "a folder of data or of compiled tables");
            return findings.all();
        }
        Optional<Path> imported = ImportedTables.current(folder);
        if (imported.isPresent()) {
            List<TableException> wrong = validate(imported.get(), checks);
            // A folder that is being removed looks damaged
            return ImportedTables.current(folder).equals(imported) ? wrong : validate(folder, checks);
        }
        DataFolder files = new DataFolder(folder, shown);
        if (!files.files("", CompiledFolder.ENDING).isEmpty()) {
            CompiledFolder.check(folder, files, findings);
        } else if (files.names("", true).isEmpty() && files.names("", false).isEmpty()) {
            findings.add("the folder is empty", shown, "a folder of data or of compiled tables");
        } else {
            DataReader.read(files, checks, findings);
        }
        return findings.all();
    }
}
