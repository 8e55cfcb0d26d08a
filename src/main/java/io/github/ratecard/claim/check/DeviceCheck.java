package io.github.ratecard.claim.check;

import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.DeviceRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The device: reported on hospital claims, and on no others. */
record DeviceCheck(DeviceRule device) implements Check {
    @Override
    public void check(Subject subject, Report report) {
        List<ClaimLine> reported = subject.claim().lines().stream()
                .filter(line -> line.codeText().equals(device.code().text()))
                .toList();
        if (subject.isProfessional()) {
            reported.forEach(line -> misplaced(line, report));
        } else if (reported.isEmpty()) {
            severity(subject).ifPresent(severity -> missing(subject, severity, report));
        }
    }

    private void misplaced(ClaimLine line, Report report) {
        report.add(
                Rule.DEVICE_MISPLACED,
                ClaimField.CODE,
                line.code().get().spot(),
                Subject.name(line) + " reports the device; only hospital claims do",
                "remove the line with " + device.code(),
                device.source());
    }

    private void missing(Subject subject, Severity severity, Report report) {
        report.add(
                Rule.DEVICE_MISSING,
                severity,
                ClaimField.CODE,
                subject.claim().spot().at(""),
                "device code " + device.code() + " is missing" + because(severity),
                "add a line with " + device.code() + " and the charge for the device"
                        + (severity == Severity.ERROR ? "" : ", if it was used"),
                device.source());
    }

    private static String because(Severity severity) {
        return switch (severity) {
            case WARNING -> "; with a reduced or stopped procedure it may not have been used";
            case INFORMATION -> "; the device rule is for hospitals under the outpatient payment system (OPPS)";
            case ERROR -> "; hospitals under the outpatient payment system (OPPS) must report it with the procedure";
        };
    }

    /** How severe it is; empty for a type of bill that is a finding by itself. */
    private Optional<Severity> severity(Subject subject) {
        String type = PlaceCheck.type(subject.claim());
        boolean softened = subject.lines().stream()
                .anyMatch(line -> device.softenedBy().stream().anyMatch(line::has));
        for (Map.Entry<String, Severity> entry : device.missing().entrySet()) {
            if (type.startsWith(entry.getKey())) {
                boolean soften = softened && entry.getValue() == Severity.ERROR;
                return Optional.of(soften ? Severity.WARNING : entry.getValue());
            }
        }
        return Optional.empty();
    }
}
