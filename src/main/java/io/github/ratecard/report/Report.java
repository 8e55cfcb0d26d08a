package io.github.ratecard.report;

import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.document.Document;
import io.github.ratecard.guide.ProcedureGuide;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.claim.CheckDocument;
import io.github.ratecard.report.claim.CoverageDocument;
import io.github.ratecard.report.claim.EligibilityDocument;
import io.github.ratecard.report.claim.GuideDocument;
import io.github.ratecard.report.claim.InstructionsDocument;
import io.github.ratecard.report.claim.PriorAuthorizationDocument;
import io.github.ratecard.report.html.DocumentHtml;
import io.github.ratecard.report.json.ComparisonJson;
import io.github.ratecard.report.json.ImportJson;
import io.github.ratecard.report.json.ListingJson;
import io.github.ratecard.report.json.LookupJson;
import io.github.ratecard.report.json.ProformaJson;
import io.github.ratecard.report.json.QuoteJson;
import io.github.ratecard.report.json.claim.CheckJson;
import io.github.ratecard.report.json.claim.CoverageJson;
import io.github.ratecard.report.json.claim.EligibilityJson;
import io.github.ratecard.report.json.claim.InstructionsJson;
import io.github.ratecard.report.json.claim.PriorAuthorizationJson;
import io.github.ratecard.report.markdown.DocumentMarkdown;
import io.github.ratecard.report.proforma.ProformaDocument;
import io.github.ratecard.report.quote.ComparisonDocument;
import io.github.ratecard.report.quote.ComparisonRecords;
import io.github.ratecard.report.quote.Handout;
import io.github.ratecard.report.quote.QuoteDocument;
import io.github.ratecard.report.quote.QuoteHandout;
import io.github.ratecard.report.quote.QuoteRecords;
import io.github.ratecard.report.quote.ShortGuide;
import io.github.ratecard.report.tables.ImportDocument;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.tables.ListingDocument;
import io.github.ratecard.report.tables.Lookup;
import io.github.ratecard.report.tables.LookupDocument;
import io.github.ratecard.report.text.DocumentText;
import io.github.ratecard.report.view.DocumentRecords;
import io.github.ratecard.report.view.Records;
import io.github.ratecard.report.words.HandoutWords;
import io.github.ratecard.report.writer.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes any answer in any format, ending with a line end. JSON is written from the answer, CSV from its rows for programs
 * where it has such, and every other format from its document.
 */
public final class Report {
    /** The formats that every answer has. */
    public static final List<Format> FORMATS = List.of(Format.TABLE, Format.JSON, Format.CSV, Format.MD, Format.HTML);

    private Report() {}

    /** The formats that every answer has, and some that only one has. */
    public static List<Format> formatsAnd(Format... more) {
        List<Format> formats = new ArrayList<>(FORMATS);
        Collections.addAll(formats, more);
        return formats;
    }

    /** A quote; as a {@link Format#VALUE} it is empty when there is no amount: {@link QuoteValue} says why. */
    public static String of(Quote quote, Format format, Options options) {
        return of(quote, format, options, Handout.NONE);
    }

    /** The same, handed to somebody. */
    public static String of(Quote quote, Format format, Options options, Handout handout) {
        if (format == Format.JSON) {
            return QuoteJson.of(quote, options);
        }
        if (format == Format.VALUE) {
            return QuoteValue.of(quote, options.rounding()).value().orElse("");
        }
        if (format == Format.CSV) {
            return csv(QuoteRecords.of(quote, options));
        }
        return write(
                format == Format.TABLE
                        ? QuoteDocument.of(quote, options.rounding(), handout)
                        : QuoteHandout.of(quote, options.rounding(), handout),
                format,
                options);
    }

    public static String of(Comparison comparison, Format format, Options options, Handout handout) {
        if (format == Format.JSON) {
            return ComparisonJson.of(comparison, options);
        }
        return format == Format.CSV
                ? csv(ComparisonRecords.of(comparison, options))
                : write(
                        ComparisonDocument.of(comparison, options.rounding(), handout, format != Format.TABLE),
                        format,
                        options);
    }

    public static String of(Lookup lookup, Format format, Options options) {
        if (format == Format.JSON) {
            return LookupJson.of(lookup, options);
        }
        return format == Format.CSV
                ? csv(LookupDocument.records(lookup))
                : write(LookupDocument.of(lookup), format, options);
    }

    public static String of(Listing listing, Format format, Options options) {
        if (format == Format.JSON) {
            return ListingJson.of(listing);
        }
        return format == Format.CSV
                ? csv(ListingDocument.records(listing))
                : write(ListingDocument.of(listing), format, options);
    }

    /** What was found in claims, which may be more than memory holds. */
    public static void write(CheckResult result, Format format, Options options, Writer out) throws IOException {
        switch (format) {
            case JSON -> CheckJson.to(out, result, options);
            case CSV -> CheckDocument.records(result, options, CsvText.to(out));
            case TABLE -> DocumentText.to(out, CheckDocument.of(result, options), options);
            case MD -> DocumentMarkdown.to(out, CheckDocument.of(result, options), options);
            case HTML -> DocumentHtml.to(out, CheckDocument.of(result, options), options);
            case XLSX, VALUE, X12 -> throw new IllegalArgumentException("no check is " + format.word());
        }
    }

    /** What an import did. */
    public static String of(ImportReport report, Format format, Options options) {
        return format == Format.JSON ? ImportJson.of(report) : write(ImportDocument.of(report), format, options);
    }

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

    /** A plan worked out. */
    public static String of(Proforma answer, Format format, Options options) {
        return format == Format.JSON
                ? ProformaJson.of(answer, options)
                : write(ProformaDocument.of(answer, options.explain()), format, options);
    }

    /** The reimbursement guide of a procedure, which programs do not read. */
    public static String of(ProcedureGuide guide, Format format, Options options, Handout handout) {
        if (format != Format.HTML && format != Format.MD) {
            return write(GuideDocument.of(guide, options.rounding(), handout.head()), format, options);
        }
        Quote smallest = guide.quotes().get(0);
        HandoutWords words = new HandoutWords(handout.names(), handout.place());
        return write(
                GuideDocument.page(
                        guide, options.rounding(), words.title(smallest), words.place(smallest), handout.head()),
                format,
                options);
    }

    /** The same on two sheets of paper. */
    public static String ofShort(ProcedureGuide guide, Format format, Options options, Handout handout) {
        return write(ShortGuide.of(guide, options.rounding(), handout), format, options);
    }

    private static String write(Document document, Format format, Options options) {
        return switch (format) {
            case TABLE -> DocumentText.of(document, options);
            case MD -> DocumentMarkdown.of(document, options);
            case HTML -> DocumentHtml.of(document, options);
            case CSV -> csv(DocumentRecords.of(document, options));
            case JSON, XLSX, VALUE, X12 -> throw new IllegalArgumentException("no document is " + format.word());
        };
    }

    private static String csv(Records records) {
        return CsvText.of(records.columns(), records.rows());
    }
}
