package io.github.ratecard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ratecard.cli.Run;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.place.Localities;
import io.github.ratecard.quote.place.WageAreas;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.rule.patient.PatientShare.Split;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.kind.TableKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The page that {@code ratecard page} writes answers in a browser what the engine answers here, to the cent: choices at
 * random, as many as the property {@code page.choices} says.
 */
class PageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHOICES = Integer.getInteger("page.choices", 2000);
    private static final long SEED = Long.getLong("page.seed", 16);
    private static final int MOST_BYTES = 1_500_000;
    private static final String IN_SHORT = """
            choices => choices.map(choice => {
              const found = ratecard.answer(choice);
              const part = of => of === undefined ? '-' : of.cents === undefined ? of.reason : String(of.cents);
              return found.problem !== undefined ? [found.problem.split('; valid')[0]] : found.sites.map(site =>
                [site.pos, part(site.professional), part(site.facility), site.total === undefined ? '-' : String(site.total),
                  site.noShare || (site.shares || []).join(' ')].join('|'));
            })""";

    private final Random random = new Random(SEED);
    private final List<String> localities = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> zips = new ArrayList<>();

    @Test
    void answersWhatTheEngineAnswers() throws Exception {
        Optional<Path> program = Chromium.find();
        if (program.isEmpty()) {
            Assumptions.abort("no Chromium on the PATH and none in CHROMIUM: the page was not asked");
        }
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/it").toAbsolutePath()), "page");
        Path file = folder.resolve("mild.html");
        Run run = Run.of("page mild -o " + file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.size(file) <= MOST_BYTES, Files.size(file) + " bytes");
        try (Quoter quoter = Quoter.open();
                Chromium browser = Chromium.start(program.get(), folder);
                Tab tab = browser.tab()) {
            tab.open(file);
            List<LocalDate> days = new ArrayList<>();
            tab.evaluate("ratecard.data.periods.map(each => each.from)")
                    .forEach(from -> days.add(LocalDate.parse(from.asText())));
            assertEquals(LocalDate.of(2025, 1, 1), days.get(0));
            places(quoter, days.get(days.size() - 1));
            ArrayNode choices = JSON.createArrayNode();
            List<List<String>> expected = new ArrayList<>();
            for (int i = 0; i < CHOICES; i++) {
                expected.add(choose(quoter, days, choices.addObject()));
            }
            JsonNode answers = tab.evaluate("(" + IN_SHORT + ")(" + choices + ")");
            assertEquals(CHOICES, answers.size());
            for (int i = 0; i < CHOICES; i++) {
                List<String> answer = new ArrayList<>();
                answers.get(i).forEach(site -> answer.add(site.asText()));
                assertEquals(expected.get(i), answer, choices.get(i).toString());
            }
            assertEquals(List.of(), tab.messages(), "console");
        }
    }

    private void places(Quoter quoter, LocalDate day) {
        new Localities(quoter.tables()).matching("", day).forEach(row -> localities.add(Localities.id(row)));
        areas.addAll(new WageAreas(quoter.tables()).matching("", day).keySet());
        for (Edition edition : quoter.tables().inForce(TableKind.ZIP_LOCALITY, day)) {
            quoter.tables().rows(edition).forEach(row -> zips.add(row.text("zip")));
        }
        // Not in the tables
        zips.add("00000");
        zips.add("99999");
    }

    /** Makes a choice, and says what the engine answers. */
    private List<String> choose(Quoter quoter, List<LocalDate> days, ObjectNode choice) {
        int period = random.nextInt(days.size());
        int levels = 1 + random.nextInt(5);
        int oneside = random.nextInt(levels + 1);
        choice.put("period", period).put("levels", levels).put("oneside", oneside);
        List<Laterality> sides = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            sides.add(i < levels - oneside ? Laterality.BILATERAL : Laterality.UNILATERAL);
        }
        Request request = Request.procedure("mild", sides).withDate(days.get(period));
        switch (random.nextInt(4)) {
            case 0, 1 -> {
                String zip = one(zips);
                choice.put("zip", zip);
                request = request.withPlace(PlaceRequest.ofZip(zip));
            }
            case 2 -> {
                Optional<String> locality = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(localities));
                Optional<String> area = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(areas));
                choice.put("locality", locality.orElse("")).put("area", area.orElse(""));
                request = request.withPlace(
                        new PlaceRequest(Optional.empty(), locality, area, Optional.empty(), Optional.empty()));
            }
            default -> {}
        }
        switch (random.nextInt(3)) {
            case 0 -> {
                String percent = random.nextInt(1001) + (random.nextBoolean() ? "" : "." + (1 + random.nextInt(9999)));
                percent = percent.startsWith("1000") ? "1000" : percent;
                choice.put("percent", percent);
                request = request.withPercent(Percent.parse(percent));
            }
            case 1 -> {
                String due = random.nextInt(3) == 0 ? "0" : random.nextInt(260) + "." + (10 + random.nextInt(90));
                due = due.startsWith("0") ? "0" : due;
                due = random.nextInt(3) == 0 ? "257" : due;
                choice.put("deductible", due);
                request = request.withDeductible(Usd.parse(due));
            }
            default -> {}
        }
        try {
            return inShort(quoter.answer(request));
        } catch (RequestException refused) {
            return List.of(refused.getMessage());
        }
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> inShort(Quote quote) {
        List<String> sites = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            sites.add(String.join(
                    "|",
                    site.pos(),
                    site.professional().map(PageIT::amount).orElse("-"),
                    site.facility().map(PageIT::amount).orElse("-"),
                    site.total().isPresent() ? cents(site.total().get()) : "-",
                    shares(site.patient())));
        }
        return sites;
    }

    private static String amount(Part part) {
        return part.amount().isPresent()
                ? cents(part.amount().get())
                : part.amount().reason().text();
    }

    private static String shares(Optional<Outcome<Split>> patient) {
        if (patient.isEmpty() || !patient.get().isPresent()) {
            return "";
        }
        Split split = patient.get().get();
        return String.join(
                " ",
                cents(split.deductible()),
                cents(split.coinsurance()),
                cents(split.owes()),
                cents(split.medicare()),
                cents(split.sequestration()),
                cents(split.received()));
    }

    private static String cents(Term amount) {
        return String.valueOf(amount.usd().cents());
    }
}
