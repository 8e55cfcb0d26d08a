package io.github.ratecard.report.page;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.rule.PricedLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The engine's answers to every question that the page can put, as one document of JSON. */
final class PageData {
    private static final Usd A_CENT = Usd.of(Decimal.of(1, 2));
    private static final String ANY_PERCENT = "110";

    private final Quoter quoter;
    private final Guide guide;
    private final Options options;
    private final Pool texts = new Pool();
    private final Pool columns = new Pool();
    private String percent = "";

    PageData(Quoter quoter, Guide guide, Options options) {
        this.quoter = quoter;
        this.guide = guide;
        this.options = options;
        texts.of("");
    }

    /** @param made the day on which the page is written */
    String json(LocalDate made) {
        return Json.line(json -> {
            json.text("procedure", guide.id());
            json.text("title", guide.title());
            json.text("made", made.toString());
            json.number(
                    "least",
                    guide.codes().stream()
                            .mapToInt(Guide.Codes::leastLevels)
                            .min()
                            .orElse(1));
            json.number("most", mostLevels());
            json.objects("periods", periods(), period -> new Period(period).write(json));
            json.text("percent", percent);
            json.texts("texts", texts.texts());
            json.texts("columns", columns.texts());
        });
    }

    private int mostLevels() {
        return guide.codes().stream().mapToInt(Guide.Codes::mostLevels).max().orElse(1);
    }

    /** The times in which no answer changes, those without any amount left out. */
    private List<DateRange> periods() {
        TreeSet<LocalDate> turns = new TreeSet<>();
        List<DateRange> ranges = new ArrayList<>(quoter.tables().dates());
        guide.codes().forEach(codes -> ranges.add(codes.dates()));
        for (DateRange range : ranges) {
            turns.add(range.from());
            turns.add(range.to().isBefore(LocalDate.MAX) ? range.to().plusDays(1) : range.to());
        }
        List<DateRange> periods = new ArrayList<>();
        for (LocalDate from : turns) {
            LocalDate next = turns.higher(from);
            if (next != null && guide.codes(from).isPresent() && hasAmounts(from)) {
                periods.add(new DateRange(from, next.minusDays(1)));
            }
        }
        return periods;
    }

    private boolean hasAmounts(LocalDate day) {
        return quoter
                .prepare(request(guide.codes(day).orElseThrow().leastLevels(), 0, day))
                .in(FoundPlace.national())
                .sites()
                .stream()
                .anyMatch(site -> isPriced(site.professional()) || isPriced(site.facility()));
    }

    private static boolean isPriced(Optional<Part> part) {
        return part.isPresent() && part.get().amount().isPresent();
    }

    private Request request(int bilateral, int unilateral, LocalDate day) {
        List<Laterality> levels = new ArrayList<>();
        for (int i = 0; i < bilateral + unilateral; i++) {
            levels.add(i < bilateral ? Laterality.BILATERAL : Laterality.UNILATERAL);
        }
        return Request.procedure(guide.id(), levels).withDate(day);
    }

    private String notes(List<Reason> notes) {
        List<String> found = new ArrayList<>();
        for (Reason note : notes) {
            if (note.code() != ReasonCode.PACKAGED) {
                found.add(texts.note(note.code(), note.text()));
            }
        }
        return String.join("_", found);
    }

    /** The answers for one time. */
    private final class Period {
        private final DateRange dates;
        private final LocalDate day;
        private final Places places;
        private final TreeSet<String> editions = new TreeSet<>();
        private final List<String> documents = new ArrayList<>();
        private final Optional<Usd> deductible;

        Period(DateRange dates) {
            this.dates = dates;
            this.day = dates.from();
            this.places = new Places(quoter, day, texts);
            this.deductible =
                    quoter.tables().parameter("part_b.deductible", day).value().map(most -> Usd.of(most.value()));
        }

        void write(Json json) throws IOException {
            json.text("from", dates.from().toString());
            json.text("to", dates.to().toString());
            json.text("deductible", deductible.map(Usd::toString).orElse(""));
            json.text("tooMuch", tooMuch());
            json.text("unknownZip", places.unknownZip());
            json.startArray("cases");
            for (int levels = 1; levels <= mostLevels(); levels++) {
                for (int unilateral = 0; unilateral <= levels; unilateral++) {
                    write(json, levels - unilateral, unilateral);
                }
            }
            json.endArray();
            json.texts("professional", places.professional().texts());
            json.texts("asc", places.asc().texts());
            json.texts("hospital", places.hospital().texts());
            json.texts("localities", places.localities());
            json.texts("areas", places.areas());
            json.texts("finds", places.finds());
            json.number("zips", columns.of(String.join(",", places.zips())));
            json.texts("editions", new ArrayList<>(editions));
            json.texts(
                    "documents",
                    documents.stream().map(id -> Sources.text(id, options)).toList());
        }

        private String tooMuch() {
            if (deductible.isEmpty()) {
                return "";
            }
            try {
                Usd more = deductible.get().plus(deductible.get());
                quoter.prepare(request(guide.codes(day).orElseThrow().leastLevels(), 0, day)
                        .withDeductible(more));
                return "";
            } catch (RequestException refused) {
                return refused.getMessage();
            }
        }

        private void write(Json json, int bilateral, int unilateral) throws IOException {
            Request request = request(bilateral, unilateral, day);
            PreparedQuote prepared;
            try {
                prepared = quoter.prepare(request);
            } catch (RequestException impossible) {
                return;
            }
            List<Quote> byLocality = quotes(prepared, places.professional());
            List<Quote> byAsc = quotes(prepared, places.asc());
            List<Quote> byHospital = quotes(prepared, places.hospital());
            Quote nation = byLocality.get(0);
            percentOf(request);
            json.startObject();
            json.text("key", bilateral + "." + unilateral);
            json.text("notes", notes(prepared.notes()));
            json.objects("sites", nation.sites(), site -> {
                json.text("word", site.site().word());
                json.text("title", site.site().title());
                json.text("pos", site.pos());
                json.text("notes", notes(site.notes()));
                part(json, "professional", byLocality, site.site(), SiteQuote::professional);
                part(
                        json,
                        "facility",
                        site.site() == Site.HOSPITAL ? byHospital : byAsc,
                        site.site(),
                        SiteQuote::facility);
                shares(json, request, site.site());
            });
            json.endObject();
        }

        private List<Quote> quotes(PreparedQuote prepared, Side side) {
            List<Quote> quotes = new ArrayList<>();
            for (FoundPlace place : side.places()) {
                Quote quote = prepared.in(place);
                editions.addAll(quote.editions().values());
                Sources.of(quote).stream().filter(id -> !documents.contains(id)).forEach(documents::add);
                quotes.add(quote);
            }
            return quotes;
        }

        private void part(
                Json json, String name, List<Quote> quotes, Site site, Function<SiteQuote, Optional<Part>> part)
                throws IOException {
            List<Part> parts = new ArrayList<>();
            for (Quote quote : quotes) {
                part.apply(quote.site(site).orElseThrow()).ifPresent(parts::add);
            }
            if (!parts.isEmpty()) {
                new PartColumns(parts, texts, columns).write(json, name);
            }
        }

        private void percentOf(Request request) {
            if (!percent.isEmpty()) {
                return;
            }
            Quote quote = quoter.answer(request.withPercent(Percent.parse(ANY_PERCENT)));
            for (SiteQuote site : quote.sites()) {
                for (PricedLine line : site.lines()) {
                    if (percent.isEmpty() && line.amount().isPresent() && !line.packaged()) {
                        percent = Shares.percent(line.amount().get());
                    }
                }
            }
        }

        /** The steps to each share, with nothing of the deductible due and with all of it. */
        private void shares(Json json, Request request, Site site) throws IOException {
            Shares met = new Shares();
            see(met, request.withDeductible(Usd.ZERO), site);
            json.number("met", columns.of(met.steps(false)));
            Shares due = new Shares();
            if (deductible.isPresent()) {
                see(due, request.withDeductible(A_CENT), site);
                see(due, request.withDeductible(deductible.get()), site);
            }
            json.number("due", columns.of(due.steps(false)));
            json.number("reaching", columns.of(due.steps(true)));
            json.text("metNotes", shareNotes(request.withDeductible(Usd.ZERO), site));
            json.text(
                    "dueNotes",
                    deductible.isPresent() ? shareNotes(request.withDeductible(deductible.get()), site) : "");
        }

        private String shareNotes(Request request, Site site) {
            return notes(quoter.prepare(request)
                    .in(FoundPlace.national())
                    .site(site)
                    .orElseThrow()
                    .notes());
        }

        private void see(Shares shares, Request request, Site site) {
            PreparedQuote prepared = quoter.prepare(request.withSite(site));
            for (Side side : List.of(places.professional(), places.asc(), places.hospital())) {
                for (FoundPlace place : side.places()) {
                    shares.see(prepared.in(place).sites().get(0));
                }
            }
        }
    }
}
