package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Severity;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What weighs a device that a hospital claim does not report.
 *
 * @param missing how severe that is, by the first two digits of the type of bill
 * @param softenedBy modifiers of the procedure with which an error is a warning: it may not have been used
 */
public record DeviceRule(HcpcsCode code, Map<String, Severity> missing, List<String> softenedBy, String source) {

    static DeviceRule read(Node node, HcpcsCode code) {
        node.only("missing", "softened_by", "source");
        Map<String, Severity> missing = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : node.get("missing").map().entrySet()) {
            missing.put(entry.getKey(), Severity.of(entry.getValue().word(Severity.words())));
        }
        return new DeviceRule(
                code,
                missing,
                node.get("softened_by").texts(),
                node.get("source").text());
    }
}
