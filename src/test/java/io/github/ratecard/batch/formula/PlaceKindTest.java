package io.github.ratecard.batch.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.batch.BatchRun;
import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.table.Looks;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In Maryland and the Virgin Islands hospitals are not paid by this payment system (42 CFR 419.20); all others are. */
class PlaceKindTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final int PHYSICIAN = Parts.NONE.with(PaymentSystem.PFS).bits();
    private static final int SURGERY =
            Parts.NONE.with(PaymentSystem.PFS).with(PaymentSystem.ASC).bits();
    private static final int HOSPITAL =
            Parts.NONE.with(PaymentSystem.PFS).with(PaymentSystem.OPPS).bits();

    @Test
    void whatStandsAgainstAPartCountsOnlyWhereThePartIsAskedFor() {
        Numbered<PlaceKind> kinds = new Numbered<>();
        try (Quoter quoter = new Quoter(Tables.open(List.of(TableStore.bundled())), () -> DATE)) {
            RowPlace newYork = where("13202-NY-01", quoter);
            RowPlace maryland = where("12302-MD-01", quoter);
            RowPlace islands = where("09202-VI-50", quoter);
            for (int parts : new int[] {PHYSICIAN, SURGERY}) {
                assertEquals(newYork.kind(parts, kinds), maryland.kind(parts, kinds));
                assertEquals(newYork.kind(parts, kinds), islands.kind(parts, kinds));
            }
            assertNotEquals(newYork.kind(HOSPITAL, kinds), maryland.kind(HOSPITAL, kinds));
            assertEquals(maryland.kind(HOSPITAL, kinds), islands.kind(HOSPITAL, kinds));
            assertNotEquals(newYork.kind(PHYSICIAN, kinds), newYork.kind(SURGERY, kinds));
        }
    }

    @Test
    void eachPlaceIsSaidInItsOwnWordsWhicheverRowCameFirst() throws IOException {
        StringBuilder rows = new StringBuilder("code,site,locality\n");
        for (int i = 0; i < 4; i++) {
            for (String locality : List.of("13202-NY-01", "12302-MD-01", "09202-VI-50", "12302-MD-99")) {
                for (String site : List.of("office", "hospital", "asc")) {
                    rows.append("62330,")
                            .append(site)
                            .append(',')
                            .append(locality)
                            .append('\n');
                }
            }
        }
        String[] answers =
                BatchRun.of(rows.toString(), "--date", DATE.toString()).out().split("\n");
        assertEquals(1 + 4 * 4 * 3, answers.length);
        for (int i = 1; i < answers.length; i++) {
            boolean hospital = answers[i].contains(",hospital,");
            boolean maryland = hospital && answers[i].contains("-MD-");
            boolean islands = hospital && answers[i].contains("-VI-");
            assertEquals(maryland, answers[i].contains("OPPS_NOT_HERE,hospitals in Maryland are"), answers[i]);
            assertEquals(islands, answers[i].contains("OPPS_NOT_HERE,hospitals in Virgin Islands are"), answers[i]);
            // Nowhere is 62330 paid in an office
            String status = answers[i].contains(",office,") ? "unpriced" : maryland || islands ? "partial" : "priced";
            assertTrue(answers[i].contains("," + status + ","), answers[i]);
        }
    }

    private static RowPlace where(String locality, Quoter quoter) {
        PlaceRequest request = new PlaceRequest(
                Optional.empty(), Optional.of(locality), Optional.empty(), Optional.empty(), Optional.empty());
        return RowPlace.of(Outcome.of(quoter.find(request, DATE)), new Looks());
    }
}
