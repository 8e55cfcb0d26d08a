package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The half of a procedure guide that is about getting paid: coverage, payers, patients, claims. Its shape is in
 * {@code docs/procedure-guide.md}.
 */
public final class ClaimGuide {
    private static final List<String> SECTIONS =
            List.of("coverage", "payers", "eligibility", "prior_authorization", "claim");

    private final Guide pricing;
    private final Coverage coverage;
    private final Payers payers;
    private final EligibilityRules eligibility;
    private final PriorAuthorization priorAuthorization;
    private final ClaimFacts facts;
    private final List<BillingItem> billing;
    private final Map<String, Form> forms;

    private ClaimGuide(Node guide, Guide pricing, Guide.Codes codes) {
        this.pricing = pricing;
        LocalDate date = codes.dates().to();
        facts = ClaimFacts.read(guide);
        Placeholders words = words(guide, facts, codes);
        coverage = Coverage.read(guide.get("coverage"), words);
        payers = Payers.read(guide.get("payers"), words);
        eligibility = EligibilityRules.read(guide.get("eligibility"), words);
        priorAuthorization = PriorAuthorization.read(guide.get("prior_authorization"), words, date);
        billing = BillingItem.readAll(guide.get("claim"), words, date);
        forms = Form.readAll(guide.get("claim"), words);
    }

    /**
     * Reads a guide, in the words of its latest codes.
     *
     * @throws io.github.ratecard.table.kind.TableException at the first thing that is wrong
     * @throws RequestException NO_CLAIM_GUIDE for a guide that is about prices alone
     */
    public static ClaimGuide read(Node guide) {
        requireClaims(guide);
        Guide pricing = Guide.read(guide);
        return new ClaimGuide(guide, pricing, latest(pricing));
    }

    /**
     * Reads a guide, in the words of the codes of a day; of the latest where there are none.
     *
     * @throws io.github.ratecard.table.kind.TableException at the first thing that is wrong
     * @throws RequestException NO_CLAIM_GUIDE for a guide that is about prices alone
     */
    public static ClaimGuide read(Node guide, LocalDate date) {
        requireClaims(guide);
        Guide pricing = Guide.read(guide);
        return new ClaimGuide(guide, pricing, pricing.codes(date).orElseGet(() -> latest(pricing)));
    }

    private static void requireClaims(Node guide) {
        if (!isAboutClaims(guide)) {
            throw new RequestException(
                    "NO_CLAIM_GUIDE",
                    "the guide '" + guide.get("id").text() + "' says nothing of claims and coverage",
                    "PROCEDURE",
                    Optional.empty(),
                    List.of(),
                    "add the sections " + String.join(", ", SECTIONS) + " to it");
        }
    }

    /** Checks a guide when data is compiled: a guide may be about prices alone, but not half about claims. */
    public static void check(Node guide) {
        Guide pricing = Guide.read(guide);
        if (isAboutClaims(guide)) {
            for (Guide.Codes codes : pricing.codes()) {
                new ClaimGuide(guide, pricing, codes);
            }
        }
    }

    private static Guide.Codes latest(Guide pricing) {
        return pricing.codes().get(pricing.codes().size() - 1);
    }

    /** Whether a guide speaks of claims and coverage, and not of prices alone. */
    public static boolean isAboutClaims(Node guide) {
        return SECTIONS.stream().anyMatch(section -> guide.find(section).isPresent());
    }

    public String id() {
        return pricing.id();
    }

    public String title() {
        return pricing.title();
    }

    public Guide pricing() {
        return pricing;
    }

    public Coverage coverage() {
        return coverage;
    }

    public Payers payers() {
        return payers;
    }

    public EligibilityRules eligibility() {
        return eligibility;
    }

    public PriorAuthorization priorAuthorization() {
        return priorAuthorization;
    }

    /** What the claim needs, item by item, as far as it holds for the codes that the guide was read for. */
    public List<BillingItem> billing() {
        return billing;
    }

    /** Whether the guide says how a form is filled. */
    public boolean hasForm(ClaimKind kind) {
        return forms.containsKey(kind.form());
    }

    /** Whether a remark is made on every form, and not on one alone. */
    public boolean isRemarkOfAll(Cited remark) {
        return forms.values().stream()
                .allMatch(form ->
                        form.notes().stream().anyMatch(note -> note.text().equals(remark.value())));
    }

    /** The codes of the procedure with the days on which they may be billed: {@code 0275T: through 2025-12-31}. */
    public List<Cited> validCodes() {
        return facts.codes().values().stream()
                .map(code -> new Cited(code.code() + ": " + code.period(), code.source()))
                .toList();
    }

    public ClaimFacts facts() {
        return facts;
    }

    /** The claim forms by id. */
    public Map<String, Form> forms() {
        return forms;
    }

    private static Placeholders words(Node guide, ClaimFacts facts, Guide.Codes codes) {
        Map<String, String> words = new HashMap<>();
        words.put("first", codes.first().text());
        codes.additional().ifPresent(code -> words.put("additional", code.text()));
        words.put("policy", guide.get("coverage").get("policy").text());
        words.put("coverage.from", guide.get("coverage").get("from").text());
        words.put("study", guide.get("coverage").get("study").text());
        words.put("study.paper", facts.study().paper());
        words.put("study.electronic", facts.study().electronic());
        words.put("study.qualifier", facts.study().qualifier());
        words.put("unprocessable", facts.study().unprocessable());
        words.put("value_code", facts.study().valueCode());
        words.put("modifier", facts.modifier().value());
        words.put("modifier.mistaken", facts.mistaken());
        words.put("one_side", facts.oneSide().value());
        words.put("both_sides", facts.bothSides().value());
        words.put("places", String.join(" or ", facts.places()));
        words.put("bill_types", String.join("x or ", facts.billTypes()) + "x");
        words.put("payers.without_study", Payers.namesWithoutStudy(guide.get("payers")));
        Node lookBack = guide.get("eligibility").get("look_back");
        words.put("look_back.months", lookBack.get("months").text());
        words.put("look_back.region", lookBack.get("region").text());
        words.put("diagnosis", facts.diagnosis().value());
        words.put("study_diagnosis", facts.studyDiagnosis().value());
        words.put("condition_code", facts.conditionCode().value());
        words.put("device", facts.device().code().text());
        return new Placeholders(words);
    }
}
