package io.github.ratecard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not know: who may use whom, and what may not stand in Java. */
class ArchitectureTest {
    private static final String ROOT = "io.github.ratecard";
    private static final Path SOURCES = Path.of("src/main/java");

    /** Each package and the packages of ours that it may use. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("table", List.of("model")),
            Map.entry("rule", List.of("model", "table")),
            Map.entry("quote", List.of("model", "table", "rule")),
            Map.entry("batch", List.of("model", "table", "rule", "quote")),
            Map.entry("claim", List.of("model", "table", "quote")),
            Map.entry("guide", List.of("model", "table", "rule", "quote", "claim")),
            Map.entry("edition", List.of("model", "table")),
            Map.entry("release", List.of("model", "table", "rule")),
            Map.entry(
                    "report",
                    List.of("model", "table", "rule", "quote", "batch", "claim", "guide", "edition", "release")),
            Map.entry(
                    "cli",
                    List.of(
                            "model", "table", "rule", "quote", "batch", "claim", "guide", "edition", "release",
                            "report"))));

    /** A decimal fraction or a number of five digits and more: what a rate, a factor or a code looks like. */
    private static final Pattern RATE = Pattern.compile("\\b\\d+\\.\\d+\\b|\\b\\d{5,}\\b");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageUsesOnlyThoseItMay() {
        MAY_USE.forEach((name, used) -> {
            List<String> allowed = new ArrayList<>(List.of(ROOT + "." + name + ".."));
            used.forEach(other -> allowed.add(ROOT + "." + other + ".."));
            DescribedPredicate<JavaClass> permitted =
                    resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed.toArray(new String[0])));
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(permitted)
                    .allowEmptyShould(true)
                    .check(CLASSES);
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
        assertEquals(
                rows,
                page.stream().filter(line -> line.startsWith("| `")).sorted().toList());
    }

    @Test
    void thereAreNoOtherPackages() {
        CLASSES.forEach(each -> {
            String name = each.getPackageName().substring(ROOT.length() + 1);
            assertEquals(true, MAY_USE.containsKey(name), each.getName());
        });
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
                .doNotHaveFullyQualifiedName(ROOT + ".release.NumberFormat")
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
