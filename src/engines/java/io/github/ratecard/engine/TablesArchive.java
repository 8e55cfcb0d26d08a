package io.github.ratecard.engine;

import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.kind.TableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Imported tables as one piece, to be sent to other machines. It holds one import, and is named by what is in it: the
 * same tables make the same bytes.
 */
public final class TablesArchive {
    private static final String POINTER = "current";
    private static final int DIGITS = 16;

    private TablesArchive() {}

    /**
     * The tables that were imported last.
     *
     * @param data the folder of imported tables
     * @throws EngineException when nothing was imported there
     */
    public static byte[] pack(Path data) throws IOException {
        Path tables = current(data)
                .orElseThrow(() -> new EngineException(
                        "there are no imported tables",
                        data.toString(),
                        "a folder that 'ratecard import --data' has filled",
                        "import into it, or name another folder"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(tables)) {
            String name = tables.getFileName().toString();
            entry(zip, POINTER);
            zip.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                entry(zip, name + "/" + file.getFileName());
                Files.copy(file, zip);
            }
        }
        return out.toByteArray();
    }

    /** The name of an archive. */
    public static String name(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * Lays the tables of an archive out in a folder, as an import would.
     *
     * @throws EngineException when the archive is not the one of that name
     */
    public static Path unpack(byte[] archive, String name, Path folder) throws IOException {
        if (!name(archive).equals(name)) {
            throw damaged(name);
        }
        Path tables = Files.createDirectories(
                ImportedTables.folder(folder.toAbsolutePath().normalize()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = tables.resolve(entry.getName()).normalize();
                if (!file.startsWith(tables)) {
                    throw damaged(name);
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        } catch (FileAlreadyExistsException twice) {
            throw damaged(name);
        }
        return folder;
    }

    private static Optional<Path> current(Path data) {
        try {
            return ImportedTables.current(data);
        } catch (TableException damaged) {
            throw EngineException.of(damaged);
        }
    }

    private static EngineException damaged(String name) {
        return new EngineException(
                "the tables that were sent are damaged",
                "tables " + name,
                "what the driver has sent, byte for byte",
                "register the functions again, which sends them anew");
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same tables shall make the same bytes
        entry.setTime(0);
        zip.putNextEntry(entry);
    }
}
