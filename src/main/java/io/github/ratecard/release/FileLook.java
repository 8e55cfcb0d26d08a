package io.github.ratecard.release;

import io.github.ratecard.release.FileImport.Staged;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.input.InputFile;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.layout.Recognizer;
import io.github.ratecard.release.layout.Recognizer.Recognition;
import io.github.ratecard.release.row.Reading;
import io.github.ratecard.release.row.RowReader;
import io.github.ratecard.release.text.Hashes;
import io.github.ratecard.release.text.Magic;
import io.github.ratecard.release.text.TextDecoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at one file: what it is, and what it holds. */
record FileLook(List<Layout> layouts, Parameters parameters, Optional<LocalDate> from, ImportProgress progress) {
    private static final String VALID = "a release of CMS's, in CSV, text or an Excel workbook";

    /** Reads a file, or says why not. */
    Importer.Line at(InputFile file) {
        String recognised = "";
        try {
            byte[] head = file.head();
            Optional<String> other = notText(head);
            if (other.isPresent()) {
                return unknown(file, other.get());
            }
            Recognition recognition = Recognizer.recognize(layouts, TextDecoder.head(head), file.shown());
            if (recognition.header().isEmpty()) {
                String hint = recognition.hint();
                return unknown(file, hint.isEmpty() ? "it is no release file that we know" : hint);
            }
            recognised = recognition.header().get().layout().title();
            return read(file, recognition.header().get());
        } catch (Refused refused) {
            return Importer.Line.of(FileReport.refused(file.shown(), recognised, refused.problem()));
        }
    }

    private Importer.Line read(InputFile file, FileHeader header) {
        if (header.layout().table().isEmpty()) {
            FeeFile fees = FeeFile.of(file, header, from);
            return new Importer.Line(fees.report(file.shown()), Optional.empty(), Optional.of(fees));
        }
        byte[] bytes = file.bytes();
        String text = TextDecoder.decode(bytes, file.shown());
        progress.file(file.shown(), "rows", text.length());
        Reading reading = RowReader.read(header, text, file.shown(), progress);
        Staged staged = FileImport.read(reading, Hashes.of(bytes), from, parameters, file.shown());
        FileReport report = staged.report(
                FileReport.Outcome.IMPORTED, List.of(), staged.part().full());
        return new Importer.Line(report, Optional.of(staged), Optional.empty());
    }

    private static Optional<String> notText(byte[] head) {
        if (head.length == 0) {
            return Optional.of("the file is empty");
        }
        Magic magic = Magic.of(head);
        if (magic != Magic.OTHER) {
            return Optional.of("this is " + magic.words());
        }
        String text = TextDecoder.head(head);
        return TextDecoder.isText(text)
                ? Optional.empty()
                : Optional.of(
                        text.indexOf(0) < 0
                                ? "control characters stand all over it: it is no text"
                                : "a NUL byte stands in it: it is no text, or UTF-16 without a byte order mark");
    }

    /**
     * A file that is not recognised: passed over when it was found in a folder or archive, refused when the user named
     * it.
     */
    private static Importer.Line unknown(InputFile file, String why) {
        if (!file.asked()) {
            return Importer.Line.of(FileReport.passedOver(file.shown(), why));
        }
        return Importer.Line.of(FileReport.refused(
                file.shown(),
                "",
                new ImportProblem(why, file.shown() + ":1:1", VALID, "fetch the file again from CMS")));
    }
}
