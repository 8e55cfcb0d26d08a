package io.github.ratecard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema that editors hold a guide to is sound, and the shipped guide is as an editor sees it. */
class GuideSchemaTest {
    private static final Path SCHEMA = Path.of("docs/schema/procedure-guide.schema.json");
    private static final Path GUIDE = Path.of("data/procedures/pild.yaml");

    @Test
    void theShippedGuideHasTheShape() throws IOException {
        assertEquals(List.of(), validate(Files.readString(GUIDE)));
    }

    @Test
    void anUnknownKeyHasNot() throws IOException {
        assertFalse(validate(Files.readString(GUIDE) + "\nremark: none\n").isEmpty());
    }

    private static List<Error> validate(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        String json = new ObjectMapper(new YAMLFactory()).readTree(yaml).toString();
        return schema.validate(json, InputFormat.JSON);
    }
}
