package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.form.Instructor;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.cli.option.CaseOptions;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.GuideOptions;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UnknownWord;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.CaseBilling;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ratecard claim}: how a claim is filled, field by field. */
public final class ClaimCommand extends Command {
    private static final List<String> SITES = List.of(Site.ASC.word(), Site.HOSPITAL.word());

    private final CaseOptions levels = new CaseOptions(this);
    private final Opt<Site> site = opt(
            "--site", "SITE", "asc or hospital (default: by --form, else asc)", "asc or hospital", ClaimCommand::site);
    private final Opt<ClaimKind> form = opt(
            "--form", "FORM", "cms1500 or ub04 (default: ub04 for a hospital)", "cms1500 or ub04", ClaimCommand::form);
    private final Flag paper = flag("--paper", "the form on paper");
    private final Flag electronic = flag("--electronic", "the electronic claim, 837P or 837I (default)");
    private final GuideOptions guides = new GuideOptions(this, "who pays, such as commercial (default medicare)");
    private final Opt<LocalDate> date = opt(
            "--date", "DATE", "date of service, YYYY-MM-DD (default today)", "a date such as 2026-06-30", Dates::parse);
    private final OutputOptions output = new OutputOptions(this, Report.formatsAnd(Format.X12));
    private final DataOption data = new DataOption(this);

    public ClaimCommand() {
        super("claim", "How a claim for a procedure is filled, field by field.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples(
                "ratecard claim mild --levels 2 --site hospital",
                "ratecard claim mild --unilateral --site asc --paper",
                "ratecard claim mild --site hospital --format x12");
    }

    @Override
    protected int run(Console console) throws IOException {
        List<Laterality> sides = levels.levels();
        Medium medium = medium();
        Site where = where();
        ClaimKind kind = kind(where);
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            String procedure = given().isEmpty() ? quoter.guides().only() : given().get(0);
            Request request = Request.procedure(procedure, sides);
            CaseBilling billing =
                    quoter.billing(date.value().map(request::withDate).orElse(request));
            ClaimGuide guide = GuideOptions.guide(quoter.tables(), List.of(procedure));
            Payer payer =
                    guides.payer(guide).orElseGet(() -> guide.payers().all().get(0));
            sayDate(billing, console);
            if (!billing.lines().isPresent()) {
                Reason reason = billing.lines().reason();
                console.warn(new Problem(reason.code().name(), reason.text(), "--date", Optional.empty(), List.of(), "")
                        .text(console.columns()));
                return ExitCode.INCOMPLETE;
            }
            Output.write(
                    Report.of(
                            new Instructor(guide, where, kind, medium, payer).instruct(billing),
                            output.format(),
                            GuideOptions.show(quoter.tables(), output, console)),
                    output.file(),
                    console);
            return ExitCode.ANSWERED;
        }
    }

    private static void sayDate(CaseBilling billing, Console console) {
        for (Reason note : billing.notes()) {
            if (note.code() == ReasonCode.DATE_FALLBACK) {
                console.warn("ratecard: warning: " + note.text());
            }
        }
    }

    private Medium medium() {
        if (paper.isGiven() && electronic.isGiven()) {
            throw UsageException.contradiction(
                    "--paper and --electronic contradict each other", "--paper", List.of("one of the two"));
        }
        if (paper.isGiven() && output.format() == Format.X12) {
            throw UsageException.contradiction(
                    "segments are those of an electronic claim: --paper and --format x12 contradict each other",
                    "--format x12",
                    List.of("--electronic", "--paper with another format"));
        }
        return paper.isGiven() ? Medium.PAPER : Medium.ELECTRONIC;
    }

    private Site where() {
        boolean hospitalForm =
                form.value().filter(kind -> kind == ClaimKind.INSTITUTIONAL).isPresent();
        return site.value().orElse(hospitalForm ? Site.HOSPITAL : Site.ASC);
    }

    private ClaimKind kind(Site where) {
        ClaimKind usual = where == Site.HOSPITAL ? ClaimKind.INSTITUTIONAL : ClaimKind.PROFESSIONAL;
        ClaimKind kind = form.value().orElse(usual);
        if (kind == ClaimKind.INSTITUTIONAL && where != Site.HOSPITAL) {
            throw UsageException.contradiction(
                    "an ambulatory surgery center bills on CMS-1500: --site asc and --form ub04 contradict each other",
                    "--form",
                    List.of("--site asc --form cms1500", "--site hospital --form ub04"));
        }
        return kind;
    }

    private static Site site(String text) {
        return Site.find(text)
                .filter(site -> SITES.contains(site.word()))
                .orElseThrow(() -> new UnknownWord("site", text, SITES));
    }

    private static ClaimKind form(String text) {
        List<String> words = new ArrayList<>();
        for (ClaimKind kind : ClaimKind.values()) {
            words.add(kind.form());
            if (kind.form().equals(text.toLowerCase(Locale.ROOT).replace("-", ""))) {
                return kind;
            }
        }
        throw new UnknownWord("form", text, words);
    }
}
