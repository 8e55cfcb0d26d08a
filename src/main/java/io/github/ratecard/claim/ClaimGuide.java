package io.github.ratecard.claim;

import io.github.ratecard.quote.Guide;
import io.github.ratecard.quote.RequestException;
import io.github.ratecard.table.Node;
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
    private final Map<String, Form> forms;

    private ClaimGuide(Node guide) {
        pricing = Guide.read(guide);
        facts = ClaimFacts.read(guide);
        Words words = words(guide, facts, pricing);
        coverage = Coverage.read(guide.get("coverage"), words);
        payers = Payers.read(guide.get("payers"), words);
        eligibility = EligibilityRules.read(guide.get("eligibility"));
        priorAuthorization = PriorAuthorization.read(guide.get("prior_authorization"), words);
        forms = Form.readAll(guide.get("claim"), words);
    }

    /**
     * Reads a guide.
     *
     * @throws io.github.ratecard.table.TableException at the first thing that is wrong
     * @throws RequestException NO_CLAIM_GUIDE for a guide that is about prices alone
     */
    public static ClaimGuide read(Node guide) {
        if (!isAboutClaims(guide)) {
            throw new RequestException(
                    "NO_CLAIM_GUIDE",
                    "the guide '" + guide.get("id").text() + "' says nothing of claims and coverage",
                    "PROCEDURE",
                    Optional.empty(),
                    List.of(),
                    "add the sections " + String.join(", ", SECTIONS) + " to it");
        }
        return new ClaimGuide(guide);
    }

    /** Checks a guide when data is compiled: a guide may be about prices alone, but not half about claims. */
    public static void check(Node guide) {
        Guide.read(guide);
        if (isAboutClaims(guide)) {
            new ClaimGuide(guide);
        }
    }

    private static boolean isAboutClaims(Node guide) {
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

    ClaimFacts facts() {
        return facts;
    }

    /** The claim forms by id. */
    Map<String, Form> forms() {
        return forms;
    }

    private static Words words(Node guide, ClaimFacts facts, Guide pricing) {
        Guide.Codes latest = pricing.codes().get(pricing.codes().size() - 1);
        Map<String, String> words = new HashMap<>();
        words.put("first", latest.first().text());
        latest.additional().ifPresent(code -> words.put("additional", code.text()));
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
        words.put("diagnosis", facts.diagnosis().value());
        words.put("study_diagnosis", facts.studyDiagnosis().value());
        words.put("condition_code", facts.conditionCode().value());
        words.put("device", facts.device().code().text());
        return new Words(words);
    }
}
