package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON to the schemas in {@code docs/schema}. */
public final class Schemas {
    /** Stands for the folder, so that a schema finds the ones beside it. */
    private static final String FOLDER = "docs:///schema/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::read));

    private Schemas() {}

    /** What is wrong with the JSON by the schema of this name. */
    public static List<Error> faults(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(FOLDER + schema + ".schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    public static void assertValid(String schema, String json) {
        assertEquals(List.of(), faults(schema, json), json);
    }

    private static String read(String location) {
        if (!location.startsWith(FOLDER)) {
            return null;
        }
        try {
            return Files.readString(Path.of("docs", "schema", location.substring(FOLDER.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
