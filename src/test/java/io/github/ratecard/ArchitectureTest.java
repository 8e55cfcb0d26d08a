package io.github.ratecard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not know: who may use whom, and what may not stand in Java. */
class ArchitectureTest {
    private static final String ROOT = "io.github.ratecard";
    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * Each package and the packages of ours that it may use. A name means the package and all below it; among packages that
     * begin with the same word it means that package alone, so that they have a direction too.
     */
    private static final Map<String, List<String>> MAY_USE = mayUse("""
            model.date:
            model:
            model.service: model
            document: model
            table.kind: model
            yaml: model, table.kind
            table.file: table.kind
            table.entry: model, yaml, table.kind
            table: model, yaml, table.kind, table.file, table.entry
            rule: model, table
            rule.line: model, table, rule
            rule.patient: model, table, rule
            rule.physician: model, table, rule, rule.line
            rule.facility: model, table, rule, rule.line
            rule.hospital: model, table, rule, rule.line, rule.facility
            rule.schedule: model, table, rule, rule.line
            quote.request: model, table, rule
            quote.place: model, table, rule, quote.request
            quote.guide: model, yaml, table, rule, quote.request
            quote: model, table, rule, quote.request, quote.place, quote.guide
            quote.compare: model, quote.request, quote
            batch.bytes: table
            batch.field: model, table, quote, batch.bytes
            batch.answer: model, rule, quote, batch.field
            batch.formula: model, table, rule, quote, batch.bytes, batch.field, batch.answer
            batch.cache: model, table, batch.bytes, batch.field, batch.answer, batch.formula
            batch.format: model, quote, batch.bytes, batch.field, batch.answer
            batch: model, table, rule, quote, batch.bytes, batch.field, batch.answer, batch.formula, batch.cache, batch.format
            claim: yaml, table
            claim.guide: model, yaml, table, quote, claim
            claim.finding: model, table, claim, claim.guide
            claim.x12: claim, claim.finding
            claim.check: model, table, claim, claim.guide, claim.finding
            claim.file: model, yaml, table, quote, claim, claim.guide, claim.finding, claim.x12, claim.check
            claim.form: model, document, quote, claim, claim.guide
            claim.coverage: model, claim, claim.guide
            parquet.writer: batch.bytes
            parquet:
            proforma: model, yaml, table, rule, quote
            guide: model, document, yaml, table, rule, quote, claim
            data: model, yaml, table
            data.check: model, yaml, table, data
            data.compile: yaml, table, data, data.check
            edition: model, table
            release.finding: model
            release.text: model, release.finding
            release.layout: model, yaml, table, release.finding, release.text
            release.control: model, release.finding, release.layout
            release.define: model, yaml, table, release.text, release.layout, release.control
            release.row: table, release.finding, release.text, release.layout
            release.input: model, table, release.finding, release.text
            release.store: model, table, release.finding, release.text, release.layout, release.input
            release: model, yaml, table, rule, release.finding, release.text, release.layout, release.define, release.row, release.input, release.store
            report.writer: model
            report.amount: model, report.writer
            report.words: model, document, rule, quote, claim, release, report.amount
            report.view: model, document, report.amount, report.words
            report.quote: model, document, rule, quote, guide, report.amount, report.words, report.view
            report.tables: model, document, table, edition, release, report.amount, report.words, report.view
            report.claim: model, document, claim, guide, report.amount, report.words, report.view
            report.text: model, document, report.writer, report.amount, report.words, report.view
            report.html: model, document, report.writer, report.amount, report.words, report.view
            report.proforma: model, document, rule, quote, proforma, report.amount, report.words
            report.json.claim: model, claim, report.writer, report.amount, report.words
            report.json: model, rule, quote, batch, release, proforma, report.writer, report.amount, report.words, report.quote, report.tables, report.proforma
            report.markdown: model, document, report.writer, report.amount, report.words, report.view
            report.workbook: model, table, rule, quote, batch, proforma, report.writer, report.amount, report.words, report.quote, report.proforma
            report.page: model, table, rule, quote, report.writer, report.amount, report.words, report.html
            report: model, document, quote, claim, guide, release, proforma, report.writer, report.amount, report.words, report.view, report.quote, report.tables, report.claim, report.proforma, report.text, report.html, report.json.claim, report.json, report.markdown
            cli.terminal: model, table, batch
            cli.option: model, yaml, table, rule, quote, claim, report, cli.terminal
            cli.price: model, yaml, table, quote, batch, parquet, release.input, proforma, report, cli.terminal, cli.option
            cli.claim: model, table, rule, quote, claim, guide, report, cli.terminal, cli.option, cli.price
            cli.tables: model, yaml, table, claim, data, edition, release, report, cli.terminal, cli.option
            cli.completion: model, yaml, table, quote, claim
            cli: model, table, quote, batch, data, report, cli.terminal, cli.option, cli.price, cli.claim, cli.tables, cli.completion
            """);

    /** A decimal fraction or a number of five digits and more: what a rate, a factor or a code looks like. */
    private static final Pattern RATE = Pattern.compile("\\b\\d+\\.\\d+\\b|\\b\\d{5,}\\b");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static Map<String, List<String>> mayUse(String rows) {
        Map<String, List<String>> used = new LinkedHashMap<>();
        for (String row : rows.lines().toList()) {
            String[] sides = row.split(":", 2);
            used.put(
                    sides[0],
                    Stream.of(sides[1].split(","))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        return used;
    }

    @Test
    void everyPackageUsesOnlyThoseItMay() {
        MAY_USE.forEach((name, used) -> {
            List<String> allowed = new ArrayList<>(List.of(ROOT + "." + name));
            used.forEach(
                    other -> allowed.add(ROOT + "." + other + (family(other).equals(family(name)) ? "" : "..")));
            DescribedPredicate<JavaClass> permitted =
                    resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed.toArray(new String[0])));
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name)
                    .should()
                    .onlyDependOnClassesThat(permitted)
                    .check(CLASSES);
        });
    }

    private static String family(String name) {
        return name.split("\\.")[0];
    }

    /** A package may use those in rows above its own, so that there is no circle. */
    @Test
    void packagesHaveADirection() {
        List<String> above = new ArrayList<>();
        MAY_USE.forEach((name, used) -> {
            for (String other : used) {
                boolean known = above.contains(other) || above.stream().anyMatch(each -> each.startsWith(other + "."));
                assertTrue(known, name + " uses " + other);
            }
            above.add(name);
        });
    }

    @Test
    void thePageOnArchitectureSaysTheSame() throws IOException {
        List<String> rows = new ArrayList<>();
        MAY_USE.forEach((name, used) -> {
            List<String> words = used.stream().map(other -> "`" + other + "`").toList();
            rows.add("| `" + name + "` | " + (used.isEmpty() ? "nothing" : String.join(", ", words)) + " |");
        });
        List<String> page = Files.readAllLines(Path.of("docs/architecture.md"));
        assertEquals(rows, page.stream().filter(line -> line.startsWith("| `")).toList());
    }

    @Test
    void thereAreNoOtherPackages() {
        CLASSES.forEach(each -> {
            String name = each.getPackageName().substring(ROOT.length() + 1);
            assertTrue(MAY_USE.containsKey(name), each.getName());
        });
    }

    /** The JVM says nothing of a name in the list that no class has, and the start is only slower. */
    @Test
    void theClassesThatTrainingNamesAreThere() throws IOException {
        List<String> named = Files.readAllLines(Path.of("src/launcher/training")).stream()
                .filter(line -> line.startsWith("class "))
                .map(line -> line.substring("class ".length()).replace('/', '.'))
                .toList();
        assertFalse(named.isEmpty());
        named.forEach(name -> assertTrue(CLASSES.contain(name), name));
    }

    @Test
    void moneyIsNeverBinaryFloatingPoint() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOT + ".model..", ROOT + ".table..", ROOT + ".rule..", ROOT + ".quote..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model..", ROOT + ".table..", ROOT + ".rule..", ROOT + ".quote..")
                .should()
                .callMethod(java.math.BigDecimal.class, "doubleValue")
                .check(CLASSES);
    }

    /** Its mere first use takes as long as all the rest of an answer, on Java 25. */
    @Test
    void bigDecimalIsLeftToDecimal() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".model.Decimal")
                .and()
                // Excel writes numbers with exponents and to 17 digits; no answer asks it
                .doNotHaveFullyQualifiedName(ROOT + ".release.input.NumberFormat")
                .should()
                .accessClassesThat()
                .areAssignableTo(java.math.BigDecimal.class)
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    /** What a rule reads, the batch knows of: it must not take what is only to be shown. A charge is only calculated with. */
    @Test
    void rulesReadNothingInSecret() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rule..", ROOT + ".quote..")
                .should()
                .callMethod(TableRow.class, "shown", int.class)
                .orShould()
                .callMethod(Term.class, "shown")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rule..", ROOT + ".quote..")
                .and()
                .doNotHaveSimpleName("Amounts")
                .and()
                .doNotHaveSimpleName("HospitalOutpatient")
                // It decides by the charge, and marks its answer as one for this line alone
                .and()
                .doNotHaveSimpleName("Outliers")
                .should()
                .callMethod(ServiceLine.class, "charge")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    /** Outside of the rules of a schedule of single services, only its table and the list of schedules know of it. */
    @Test
    void aScheduleIsNamedByItsRulesAndTheListAlone() throws IOException {
        Path rules = SOURCES.resolve("io/github/ratecard/rule/schedule");
        String list = Files.readString(rules.resolve("FeeSchedules.java"));
        for (TableKind kind : TableKind.ofServices()) {
            List<Path> users = new ArrayList<>();
            try (Stream<Path> files = Files.walk(SOURCES)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (Pattern.compile("TableKind\\." + kind + "\\b")
                            .matcher(Files.readString(file))
                            .find()) {
                        users.add(file);
                    }
                }
            }
            assertTrue(users.stream().allMatch(file -> file.startsWith(rules)), kind + ": " + users);
            assertTrue(
                    users.stream()
                            .anyMatch(file -> list.contains(
                                    "new " + file.getFileName().toString().replace(".java", "(tables)"))),
                    kind + " is in no schedule of FeeSchedules");
        }
    }

    /** Rates, factors and codes stand in {@code data/}; help examples in cli may show codes. */
    @Test
    void noRateStandsInJava() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".java") && !f.toString().contains("/cli/"))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher rate = RATE.matcher(code(lines.get(i)));
                    if (rate.find()) {
                        found.add(file + ":" + (i + 1) + ": " + rate.group());
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** The line without comment and without text for people. */
    private static String code(String line) {
        String bare = line.strip();
        boolean comment = bare.startsWith("*") || bare.startsWith("/*") || bare.startsWith("//");
        return comment ? "" : bare.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"").replaceAll("//.*", "");
    }
}
