package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/next-year.md tells to do, and asks the program that is built from the outcome. */
class NextYearTest {
    @TempDir
    Path folder;

    @Test
    void theChecklistMakesTheProgramAnswerForNextYear() throws Exception {
        Packaged.copy(Path.of("data"), folder.resolve("data"));
        List<String> commands = Files.readAllLines(Path.of("docs/next-year.md")).stream()
                .filter(line -> line.startsWith("$ ") && !line.contains("./ratecard"))
                .map(line -> line.substring(2))
                .toList();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            run(command);
        }
        Path compiled = Files.createDirectory(folder.resolve("tables"));
        assertEquals(List.of(), DataCompiler.compile(folder.resolve("data"), compiled, DocumentChecks.none()));
        try (Quoter quoter =
                new Quoter(Tables.open(List.of(TableStore.shipped(compiled))), () -> LocalDate.of(2027, 2, 1))) {
            // 14.45 × 34.0000, and no facility rate of the year before
            assertEquals("491.30", professional(asc(quoter, 2027)));
            assertEquals(
                    ReasonCode.NO_EDITION_FOR_DATE,
                    asc(quoter, 2027).facility().orElseThrow().amount().reason().code());
            assertEquals("479.30", professional(asc(quoter, 2026)));
            assertEquals("6089.45", asc(quoter, 2026).total().get().usd().toString());
        }
    }

    private static SiteQuote asc(Quoter quoter, int year) {
        Request request = Request.procedure("mild", 1).withDate(LocalDate.of(year, 2, 1));
        return quoter.answer(request).site(Site.ASC).orElseThrow();
    }

    private static String professional(SiteQuote site) {
        return site.professional().orElseThrow().amount().get().usd().toString();
    }

    private void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor() == 0 && said.isEmpty(), command + "\n" + said);
    }
}
