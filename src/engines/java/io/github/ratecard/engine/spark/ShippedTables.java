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
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * Which tables a function answers from: those of one import, wherever its tasks run. Each executor opens them once, when
 * it is first asked. They are sent as a broadcast: a file that is added to the context does not reach the tasks of a
 * session, whose files Spark 4 keeps apart.
 */
final class ShippedTables implements Serializable {
    private static final long serialVersionUID = 2L;

    /** By name and date. */
    private static final Map<String, FeePool> OPEN = new ConcurrentHashMap<>();

    /** Null for the shipped tables alone. */
    private final Broadcast<byte[]> archive;

    private final String name;
    private final LocalDate today;
    /** Looked up once for each task; two threads find the same. */
    private transient volatile FeePool pool;

    /**
     * @param archive null for the shipped tables alone
     * @param name of the archive
     */
    ShippedTables(Broadcast<byte[]> archive, String name) {
        this.archive = archive;
        this.name = name;
        // The driver's date of rows that have none
        this.today = LocalDate.now();
    }

    static ShippedTables bundled() {
        return new ShippedTables(null, "");
    }

    /** Sends what is imported now to the executors. */
    static ShippedTables send(SparkSession spark, Path data) throws IOException {
        byte[] archive = TablesArchive.pack(data);
        return new ShippedTables(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(archive),
                TablesArchive.name(archive));
    }

    FeePool open() {
        FeePool known = pool;
        if (known == null) {
            known = OPEN.computeIfAbsent(name + " " + today, key -> opened());
            pool = known;
        }
        return known;
    }

    private FeePool opened() {
        if (archive == null) {
            return FeePool.open(Optional.empty(), today);
        }
        try {
            // Spark removes what is below its own folder
            Path folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "ratecard");
            return FeePool.open(Optional.of(TablesArchive.unpack(archive.value(), name, folder)), today);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
