package io.github.ratecard.engine;

import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
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
 * Imported tables as one file, to be sent to other machines. It holds one import, and its name says which: the same
 * tables make the same file and the same name.
 */
public final class TablesArchive {
    private static final String START = "ratecard-tables-";
    private static final String ENDING = ".zip";
    private static final String POINTER = "current";
    private static final int DIGITS = 16;

    private TablesArchive() {}

    /**
     * Writes the tables that were imported last, as one file in a folder.
     *
     * @param data the folder of imported tables
     * @throws EngineException when nothing was imported there
     */
    public static Path pack(Path data, Path folder) throws IOException {
        Path tables = current(data)
                .orElseThrow(() -> new EngineException(
                        "there are no imported tables",
                        data.toString(),
                        "a folder that 'ratecard import --data' has filled",
                        "import into it, or name another folder"));
        Path draft = Files.createTempFile(folder, START, ".part");
        MessageDigest digest = digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest);
                ZipOutputStream zip = new ZipOutputStream(out);
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
        return Files.move(draft, folder.resolve(START + shown(digest) + ENDING), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Lays the tables of an archive out in a folder, as an import would.
     *
     * @throws EngineException when the archive is missing, or not the one that its name says
     */
    public static Path unpack(Path archive, Path folder) throws IOException {
        check(archive);
        Path tables = Files.createDirectories(ImportedTables.folder(folder));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = tables.resolve(entry.getName()).normalize();
                if (!file.startsWith(tables)) {
                    throw damaged(archive);
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        } catch (FileAlreadyExistsException twice) {
            throw damaged(archive);
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

    private static void check(Path archive) throws IOException {
        MessageDigest digest = digest();
        if (Files.isRegularFile(archive)) {
            try (InputStream in = Files.newInputStream(archive);
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
        }
        if (!archive.getFileName().toString().equals(START + shown(digest) + ENDING)) {
            throw damaged(archive);
        }
    }

    private static EngineException damaged(Path archive) {
        return new EngineException(
                "the file of shipped tables is missing or damaged",
                archive.toString(),
                "the file that the driver has sent, byte for byte",
                "register the functions again, which sends it anew");
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same tables shall make the same bytes
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String shown(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
