package io.github.ratecard.report;

import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.document.Document;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.claim.CoverageDocument;
import io.github.ratecard.report.claim.EligibilityDocument;
import io.github.ratecard.report.claim.InstructionsDocument;
import io.github.ratecard.report.claim.PriorAuthorizationDocument;
import io.github.ratecard.report.html.DocumentHtml;
import io.github.ratecard.report.json.CoverageJson;
import io.github.ratecard.report.json.EligibilityJson;
import io.github.ratecard.report.json.InstructionsJson;
import io.github.ratecard.report.json.PriorAuthorizationJson;
import io.github.ratecard.report.markdown.DocumentMarkdown;
import io.github.ratecard.report.text.DocumentText;
import java.util.List;

/** Writes the answers that are documents: JSON from the answer, every other format from its document. */
public final class DocumentReport {
    /** The formats that every document has. */
    public static final List<Format> FORMATS = List.of(Format.TABLE, Format.JSON, Format.MD, Format.HTML);

    private DocumentReport() {}

    /** Who covers a procedure. */
    public static String of(CoverageAnswer answer, Format format, Options options) {
        return format == Format.JSON
                ? CoverageJson.of(answer, options)
                : write(CoverageDocument.of(answer), format, options);
    }

    /** Whether a patient qualifies. */
    public static String of(Verdict verdict, Format format, Options options) {
        return format == Format.JSON
                ? EligibilityJson.of(verdict, options)
                : write(EligibilityDocument.of(verdict), format, options);
    }

    /** What to send to a plan. */
    public static String of(String procedure, String title, PriorAuthorization answer, Format format, Options options) {
        return format == Format.JSON
                ? PriorAuthorizationJson.of(procedure, title, answer, options)
                : write(PriorAuthorizationDocument.of(title, answer), format, options);
    }

    /** How a claim is filled. */
    public static String of(Instructions claim, Format format, Options options) {
        if (format == Format.X12) {
            return String.join("\n", claim.segments()) + "\n";
        }
        return format == Format.JSON
                ? InstructionsJson.of(claim, options)
                : write(InstructionsDocument.of(claim), format, options);
    }

    private static String write(Document document, Format format, Options options) {
        return switch (format) {
            case TABLE -> DocumentText.of(document, options);
            case MD -> DocumentMarkdown.of(document, options);
            case HTML -> DocumentHtml.of(document, options);
            case JSON, CSV, XLSX, VALUE, X12 -> throw new IllegalArgumentException("no document is " + format.word());
        };
    }
}
