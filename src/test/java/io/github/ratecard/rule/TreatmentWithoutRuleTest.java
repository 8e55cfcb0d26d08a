package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.docs.Packaged;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A treatment that the rules of a payment system do not know is refused, and not taken for one without effect. */
class TreatmentWithoutRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    @Test
    void isRefused() throws IOException {
        Path data = folder.resolve("data");
        Packaged.copy(Path.of("data"), data);
        Path modifiers = data.resolve("rules/2026/modifiers.csv");
        String edited = Files.readString(modifiers)
                .replace("\nGC,no_effect,no_effect,no_effect,", "\nGC,device_credit,off_campus,co_surgeon,");
        assertTrue(edited.contains("GC,device_credit"), edited);
        Files.writeString(modifiers, edited);
        Path compiled = Files.createDirectory(folder.resolve("tables"));
        assertEquals(List.of(), DataCompiler.compile(data, compiled, DocumentChecks.none()));
        try (Quoter quoter = new Quoter(Tables.open(List.of(TableStore.shipped(compiled))), () -> DAY)) {
            Request request =
                    Request.lines(List.of(ServiceLine.parse("62330-GC"))).withDate(DAY);
            SiteQuote asc = quoter.answer(request).site(Site.ASC).orElseThrow();
            SiteQuote hospital = quoter.answer(request).site(Site.HOSPITAL).orElseThrow();
            refused(asc.professional().orElseThrow().amount(), "Physician Fee Schedule", "device_credit");
            refused(asc.facility().orElseThrow().amount(), "ASC payment system", "off_campus");
            refused(hospital.facility().orElseThrow().amount(), "hospital outpatient payment system", "co_surgeon");
        }
    }

    private static void refused(Outcome<Term> amount, String system, String treatment) {
        assertEquals(ReasonCode.UNKNOWN_MODIFIER, amount.reason().code());
        String text = amount.reason().text();
        assertTrue(text.contains("modifier GC") && text.contains(system) && text.contains(treatment), text);
    }
}
