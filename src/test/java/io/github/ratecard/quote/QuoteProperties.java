package io.github.ratecard.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds of every case, whatever its levels, place and payer. */
class QuoteProperties {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

    @Property(tries = 200)
    void linesAddToPartsAndPartsToTheTotal(
            @ForAll("cases") List<Laterality> levels, @ForAll("indices") BigDecimal index) {
        SiteQuote site = answer(Request.procedure("mild", levels).withPlace(at(index)));
        BigDecimal sum = BigDecimal.ZERO;
        for (PricedLine line : site.lines()) {
            sum = sum.add(line.amount().get().value().toBigDecimal());
        }
        assertEquals(0, sum.compareTo(total(site).toBigDecimal()));
    }

    @Property(tries = 100)
    void oneMoreLevelNeverPaysLess(@ForAll("cases") List<Laterality> levels, @ForAll Laterality another) {
        List<Laterality> more = new ArrayList<>(levels.subList(0, Math.min(4, levels.size())));
        SiteQuote less = answer(Request.procedure("mild", more));
        more.add(another);
        assertTrue(total(answer(Request.procedure("mild", more))).compareTo(total(less)) >= 0);
    }

    @Property(tries = 100)
    void theOrderOfLevelsChangesNoAmount(@ForAll("cases") List<Laterality> levels) {
        List<Laterality> reversed = new ArrayList<>(levels);
        Collections.reverse(reversed);
        assertEquals(
                total(answer(Request.procedure("mild", levels))), total(answer(Request.procedure("mild", reversed))));
    }

    @Property(tries = 100)
    void oneSideNeverPaysMoreThanBoth(@ForAll("cases") List<Laterality> levels) {
        SiteQuote both = answer(Request.procedure("mild", levels.size()));
        assertTrue(total(answer(Request.procedure("mild", levels))).compareTo(total(both)) <= 0);
    }

    @Property(tries = 100)
    void aHundredPercentOfMedicareIsMedicare(@ForAll("cases") List<Laterality> levels) {
        Request request = Request.procedure("mild", levels);
        assertEquals(total(answer(request)), total(answer(request.withPercent(Percent.parse("100")))));
    }

    @Property(tries = 200)
    void patientAndMedicarePayWhatIsAllowed(
            @ForAll("cases") List<Laterality> levels,
            @ForAll("indices") BigDecimal index,
            @ForAll @BigRange(min = "0", max = "283.00") @Scale(2) BigDecimal due) {
        SiteQuote site =
                answer(Request.procedure("mild", levels).withPlace(at(index)).withDeductible(Usd.of(Decimal.of(due))));
        PatientShare.Split split = site.patient().orElseThrow().get();
        assertEquals(0, split.owes().value().add(split.medicare().value()).compareTo(total(site)));
        assertEquals(
                0,
                due.min(total(site).toBigDecimal())
                        .compareTo(split.deductible().value().toBigDecimal()));
        assertEquals(
                0,
                split.received()
                        .value()
                        .compareTo(total(site).subtract(split.sequestration().value())));
        assertTrue(split.coinsurance().value().signum() >= 0);
        assertTrue(split.medicare().value().signum() >= 0);
    }

    @Property(tries = 50)
    void everyAmountIsInWholeCents(
            @ForAll("cases") List<Laterality> levels, @ForAll @IntRange(min = 1, max = 300) int percent) {
        SiteQuote site = answer(Request.procedure("mild", levels).withPercent(new Percent(Decimal.of(percent))));
        for (PricedLine line : site.lines()) {
            Term amount = line.amount().get();
            assertEquals(0, amount.value().compareTo(amount.usd().amount()));
        }
    }

    @Provide
    static Arbitrary<List<Laterality>> cases() {
        return Arbitraries.of(Laterality.class).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    static Arbitrary<BigDecimal> indices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.3000"), new BigDecimal("2.0000"))
                .ofScale(4);
    }

    private static PlaceRequest at(BigDecimal index) {
        return new PlaceRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Decimal.of(index)),
                Optional.of(Decimal.of(index)));
    }

    private static Decimal total(SiteQuote site) {
        return site.total().get().value();
    }

    private static SiteQuote answer(Request request) {
        try (Quoter quoter = Quoter.open()) {
            Quote quote = quoter.answer(request.withDate(DATE));
            return quote.site(Site.HOSPITAL).orElseThrow();
        }
    }
}
