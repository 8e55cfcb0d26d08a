package io.github.ratecard.docs;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import java.time.LocalDate;

/** What each site comes to for two levels in Houston, and how the physician's amount is made. */
public final class Offer {
    public static void main(String[] args) {
        Request request =
                Request.procedure("mild", 2).withDate(LocalDate.of(2026, 6, 1)).withPlace(PlaceRequest.ofZip("77030"));
        try (Quoter quoter = Quoter.open()) {
            Quote quote = quoter.answer(request);
            for (SiteQuote site : quote.sites()) {
                System.out.println(site.site().word() + ": " + total(site));
                site.notes(ReasonCode.Kind.ASSUMPTION).forEach(note -> System.out.println("  assumed: " + note.code()));
            }
            Term fee = quote.sites().get(0).lines().get(0).amount().get();
            explain(fee, "");
            quoter.answer(Request.procedure("milt", 1));
        } catch (RequestException unreadable) {
            System.out.println(
                    unreadable.getMessage() + "; meant: " + unreadable.meant().orElse("?"));
        }
    }

    /** What has no amount has a reason. */
    private static String total(SiteQuote site) {
        return site.total().isPresent()
                ? site.total().get().usd().toString()
                : site.total().reason().code().toString();
    }

    private static void explain(Term term, String indent) {
        System.out.println(indent + term.value() + " " + term.name());
        term.parts().forEach(part -> explain(part, indent + "  "));
    }
}
