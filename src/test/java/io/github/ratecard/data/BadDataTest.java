package io.github.ratecard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.compile.DataValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The gallery of faults: each breaks a copy of good data in one way and says exactly what must be said. */
class BadDataTest {
    private static final int FEWEST_CASES = 25;

    @TempDir
    Path temporary;

    @Test
    void goodDataHasNoFaults() throws IOException {
        GoodData.compile(temporary.resolve("tables"));

        assertEquals(List.of(), DataValidator.validate(GoodData.resource("bad/good")));
        assertEquals(List.of(), DataValidator.validate(temporary.resolve("tables")));
    }

    @TestFactory
    Stream<DynamicTest> dataWithOneFault() throws IOException {
        List<Path> cases = cases("data");
        assertTrue(cases.size() >= FEWEST_CASES, "there are " + cases.size() + " cases");
        return cases.stream().map(file -> test(file, GoodData::copy));
    }

    @TestFactory
    Stream<DynamicTest> compiledTablesWithOneFault() throws IOException {
        return cases("compiled").stream().map(file -> test(file, GoodData::compile));
    }

    @Test
    void whatIsNoFolderOfDataIsSaid() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        assertEquals("the folder is empty", DataValidator.validate(empty).get(0).getMessage());
        assertEquals(
                "there is no such folder",
                DataValidator.validate(temporary.resolve("nowhere")).get(0).getMessage());
    }

    private interface Base {
        void make(Path folder) throws IOException;
    }

    private DynamicTest test(Path file, Base base) {
        String name = file.getFileName().toString().replace(".case", "");
        return DynamicTest.dynamicTest(name, file.toUri(), () -> {
            Path folder = Files.createDirectories(temporary.resolve(name));
            base.make(folder);
            FaultCase fault = FaultCase.read(file);
            fault.apply(folder);

            assertEquals(fault.expected(), GoodData.text(DataValidator.validate(folder), folder));
        });
    }

    private static List<Path> cases(String folder) throws IOException {
        return GoodData.below(GoodData.resource("bad/" + folder)).stream()
                .filter(file -> file.toString().endsWith(".case"))
                .collect(Collectors.toList());
    }
}
