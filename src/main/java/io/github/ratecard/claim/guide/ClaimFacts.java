package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim for the procedure must carry: the section {@code claim} of a guide.
 *
 * @param modifier that says the procedure was part of the study
 * @param mistaken what that modifier is often mistaken for
 * @param kin how diagnoses begin that are near the right one
 * @param places of service that are right
 * @param doubtful places of service that may be
 * @param billTypes how right types of bill begin
 * @param usualBill the whole type of bill of an ordinary claim
 * @param ascTaxonomy the provider taxonomy by which an ambulatory surgery center is told from a physician
 */
public record ClaimFacts(
        Map<String, Dated> codes,
        Cited modifier,
        String mistaken,
        Cited oneSide,
        Cited bothSides,
        Cited diagnosis,
        String kin,
        Cited studyDiagnosis,
        StudyNumber study,
        Cited conditionCode,
        List<String> places,
        List<String> doubtful,
        String placeSource,
        List<String> billTypes,
        String usualBill,
        String billTypeSource,
        DeviceRule device,
        String ascTaxonomy,
        String formatSource) {

    static ClaimFacts read(Node guide) {
        Node node = guide.get("claim");
        node.only(
                "codes",
                "modifier",
                "one_side",
                "both_sides",
                "diagnosis",
                "study_diagnosis",
                "study_number",
                "condition_code",
                "places",
                "bill_types",
                "device",
                "asc_taxonomy",
                "formats",
                "billing",
                "forms",
                "notes");
        Node modifier = node.get("modifier").only("code", "mistaken", "source");
        Node diagnosis = node.get("diagnosis").only("code", "kin", "source");
        Node places = node.get("places").only("valid", "doubtful", "source");
        Node bills = node.get("bill_types").only("valid", "usual", "source");
        HcpcsCode device = Guide.read(guide)
                .device()
                .orElseThrow(() -> guide.wrong("the guide names no device", "a key 'device'"))
                .code();
        return new ClaimFacts(
                codes(node.get("codes"), guide),
                Cited.read(modifier, "code"),
                modifier.get("mistaken").text(),
                Cited.read(node.get("one_side").only("modifier", "source"), "modifier"),
                Cited.read(node.get("both_sides").only("modifier", "source"), "modifier"),
                Cited.read(diagnosis, "code"),
                diagnosis.get("kin").text(),
                Cited.read(node.get("study_diagnosis").only("code", "source"), "code"),
                StudyNumber.read(node.get("study_number")),
                Cited.read(node.get("condition_code").only("code", "source"), "code"),
                places.get("valid").texts(),
                places.get("doubtful").texts(),
                places.get("source").text(),
                bills.get("valid").texts(),
                bills.get("usual").text(),
                bills.get("source").text(),
                DeviceRule.read(node.get("device"), device),
                Cited.read(node.get("asc_taxonomy").only("code", "source"), "code")
                        .value(),
                node.get("formats").only("source").get("source").text());
    }

    private static Map<String, Dated> codes(Node list, Node guide) {
        Map<String, Dated> codes = new LinkedHashMap<>();
        for (Node entry : list.items()) {
            String code = entry.get("code").text();
            codes.put(code, Dated.read(entry, isAddOn(code, guide)));
        }
        for (Guide.Codes period : Guide.read(guide).codes()) {
            List<HcpcsCode> billed = new ArrayList<>(List.of(period.first()));
            period.additional().ifPresent(billed::add);
            for (HcpcsCode code : billed) {
                if (!codes.containsKey(code.text())) {
                    throw list.wrong("code " + code + " of the guide is missing", "every code under 'codes'");
                }
            }
        }
        return codes;
    }

    private static boolean isAddOn(String code, Node guide) {
        return guide.get("codes").items().stream()
                .flatMap(period -> period.find("additional").stream())
                .anyMatch(entry -> entry.get("code").text().equals(code));
    }
}
