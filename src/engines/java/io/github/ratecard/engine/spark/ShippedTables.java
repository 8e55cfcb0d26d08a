package io.github.ratecard.engine.spark;

import io.github.ratecard.engine.FeePool;
import io.github.ratecard.engine.TablesArchive;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;

/**
 * Which tables a function answers from: those of one import, wherever its tasks run. Each executor opens them once, when
 * it is first asked.
 *
 * @param archive the name of the file that the driver has sent; empty for the shipped tables alone
 * @param today the date of rows that have none, the driver's
 */
record ShippedTables(String archive, LocalDate today) implements Serializable {
    private static final Map<ShippedTables, FeePool> OPEN = new ConcurrentHashMap<>();

    static ShippedTables bundled() {
        return new ShippedTables("", LocalDate.now());
    }

    /** Sends what is imported now to the executors, as one file. */
    static ShippedTables send(SparkSession spark, Path data) throws IOException {
        Path folder = Files.createTempDirectory("ratecard");
        Path archive = TablesArchive.pack(data, folder);
        // Spark has its own copy then
        spark.sparkContext().addFile(archive.toUri().toString());
        return new ShippedTables(archive.getFileName().toString(), LocalDate.now());
    }

    FeePool open() {
        return OPEN.computeIfAbsent(this, ShippedTables::opened);
    }

    private FeePool opened() {
        if (archive.isEmpty()) {
            return FeePool.open(Optional.empty(), today);
        }
        try {
            // Spark removes what is below its own folder
            Path folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "ratecard");
            return FeePool.open(Optional.of(TablesArchive.unpack(Path.of(SparkFiles.get(archive)), folder)), today);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
