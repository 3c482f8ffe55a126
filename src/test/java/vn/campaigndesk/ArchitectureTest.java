package vn.campaigndesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may know whom, over the whole program.
class ArchitectureTest {
    private static final String ROOT = "vn.campaigndesk";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/db/jooq/"))
            .importPackages(ROOT);

    private static final List<String> PLATFORM =
            List.of("change", "chart", "db", "file", "sheet", "task", "text", "ui", "vault");
    private static final List<String> FEATURES = List.of(
            "settings",
            "letter",
            "campaign",
            "form",
            "report",
            "intake",
            "followup",
            "consolidation",
            "dashboard",
            "sample",
            "audit",
            "register",
            "dossier",
            "backup",
            "material",
            "palette",
            "guide");

    /// What each package may use beside itself, the JDK and libraries. A new package gets its line here.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("change", List.of()),
            entry("chart", List.of("text")),
            entry("file", List.of()),
            entry("sheet", List.of()),
            entry("task", List.of()),
            entry("text", List.of()),
            entry("db", List.of("file", "text", "vault")),
            entry("ui", List.of("task", "text")),
            entry("vault", List.of("file", "text")),
            entry("palette", List.of("task", "text")),
            entry("guide", and(PLATFORM, "letter")),
            entry("settings", PLATFORM),
            entry("letter", List.of("chart", "file", "text")),
            entry("campaign", PLATFORM),
            entry("form", and(PLATFORM, "campaign")),
            entry("report", and(PLATFORM, "campaign")),
            entry("intake", and(PLATFORM, "campaign", "form", "report")),
            entry("followup", and(PLATFORM, "campaign", "form", "report", "letter")),
            entry("consolidation", and(PLATFORM, "campaign", "report", "followup", "letter")),
            entry("audit", and(PLATFORM, "campaign", "report", "letter")),
            entry("register", and(PLATFORM, "campaign", "report", "followup", "letter")),
            entry("dashboard", and(PLATFORM, "campaign", "report", "followup", "consolidation")),
            entry("dossier", and(PLATFORM, "campaign", "report", "followup", "consolidation")),
            entry("backup", PLATFORM),
            entry("material", and(PLATFORM, "campaign", "report", "followup")),
            entry("sample", and(PLATFORM, "campaign", "report", "followup", "material")),
            entry("desk", and(PLATFORM, FEATURES.toArray(String[]::new))),
            entry("app", and(and(PLATFORM, FEATURES.toArray(String[]::new)), "desk")),
            entry("cli", and(and(PLATFORM, FEATURES.toArray(String[]::new)), "desk")));

    private static final DescribedPredicate<JavaClass> LAUNCHER =
            describe("the launcher", type -> topLevel(type).getFullName().equals(ROOT + ".Launcher"));

    private static List<String> and(List<String> some, String... others) {
        return Stream.concat(some.stream(), Arrays.stream(others)).toList();
    }

    static Stream<String> packages() {
        return packagesSeen().stream();
    }

    /// First parts of the package names under the root.
    private static SortedSet<String> packagesSeen() {
        return PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> named(String... endings) {
        return describe(
                "in a file named *" + String.join(", *", endings),
                type -> Arrays.stream(endings).anyMatch(topLevel(type).getSimpleName()::endsWith));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }

    @Test
    void theWholeProgramIsSeen() {
        assertThat(PROGRAM).hasSizeGreaterThan(280);
        assertThat(packagesSeen()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(PROGRAM.contain(ROOT + ".Launcher")).isTrue();
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName)).doesNotContain(ROOT + ".db.jooq");
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that know each other are one package with two names")
                .check(PROGRAM);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(MAY_USE.keySet())
                .as("a new package says in this test what it may use")
                .containsAll(packagesSeen());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatStandsBelowIt(String name) {
        var allowed = Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream())
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .because("knowledge runs from app and cli over desk, dashboard, consolidation, followup, report and"
                        + " campaign down to the platform, never up")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "cli"})
    void nobodyKnowsTheFrontsButTheLauncher(String front) {
        noClasses()
                .that(not(LAUNCHER))
                .and()
                .resideOutsideOfPackage(in(front))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(front))
                .because("window and command line are two fronts of the same program and may each be thrown away")
                .check(PROGRAM);
    }

    @Test
    void onlyTheFrontsKnowTheDesk() {
        noClasses()
                .that(not(LAUNCHER))
                .and()
                .resideOutsideOfPackages(in("desk"), in("app"), in("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("desk"))
                .because("the desk puts all together; what is put together does not know it")
                .check(PROGRAM);
    }

    @Test
    void quantitiesAreReadWithoutAnythingElse() {
        classes()
                .that()
                .resideInAPackage(in("report.quantity"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("report.quantity"), "java..", "org.jspecify..")
                .because("the grammar of numbers is a pure function of a text")
                .check(PROGRAM);
    }

    @Test
    void rulesOfSenseKnowRecordsOnly() {
        noClasses()
                .that()
                .resideInAPackage(in("report.rules"))
                .should()
                .dependOnClassesThat(
                        named("Store", "View", "ViewModel").or(resideInAnyPackage("javafx..", in("ui"), in("task"))))
                .because("what is wrong with a report follows from the report and its campaign, wherever it is asked")
                .check(PROGRAM);
    }

    @Test
    void onlyStoresKnowSql() {
        noClasses()
                .that(not(named("Store")))
                .and()
                .resideOutsideOfPackage(in("db"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..", in("db.jooq"), "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                .because("a shared PostgreSQL server is the planned second engine: SQL lives in the stores")
                .check(PROGRAM);
    }

    @Test
    void onlyStoresAndTheDeskKnowTheDatabase() {
        noClasses()
                .that(not(named("Store").or(LAUNCHER)))
                .and()
                .resideOutsideOfPackages(in("db"), in("desk"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("db"))
                .because("whoever could write past the stores would write past the audit")
                .check(PROGRAM);
    }

    @Test
    void onlyReadersAndWritersKnowTheFormats() {
        noClasses()
                .that(not(named("Reader", "Writer")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "technology.tabula..",
                        "com.openhtmltopdf..",
                        "org.apache.commons.compress..",
                        "org.apache.james..",
                        "de.siegmar..",
                        "org.commonmark..")
                .because("a library for files is replaced in its reader and its writer, nowhere else")
                .check(PROGRAM);
    }

    @Test
    void onlyChartsAreDrawnByTheChartLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("chart"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.knowm..")
                .because("documents and screens exchange the neutral model")
                .check(PROGRAM);
    }

    @Test
    void onlyViewsShowPages() {
        noClasses()
                .that(not(named("View")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dlsc..")
                .because("the viewer of pages is a control of a view")
                .check(PROGRAM);
    }

    @Test
    void viewModelsWorkWithoutAWindow() {
        noClasses()
                .that(named("ViewModel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..", "com.dlsc..")
                .because("a view model is tested without a toolkit")
                .check(PROGRAM);
    }

    @Test
    void whatIsOnScreenDoesNotKnowStores() {
        noClasses()
                .that(describe("drawn on screen", ArchitectureTest::isDrawn))
                .should()
                .dependOnClassesThat(named("Store").and(not(resideInAPackage(in("settings")))))
                .because("a view shows what its view model says and asks it to act; it never reads or writes by itself"
                        + " (how a person likes the window is not data of a campaign)")
                .check(PROGRAM);
    }

    private static boolean isDrawn(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && (topLevel(type).getSimpleName().endsWith("View")
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use ->
                                        use.getTargetClass().getPackageName().startsWith("javafx.scene")));
    }

    @Test
    void pureRulesDrawNothingAndStoreNothing() {
        noClasses()
                .that(named("Rules"))
                .should()
                .dependOnClassesThat(
                        named("Store", "View", "ViewModel").or(resideInAnyPackage("javafx..", "java.io..")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("a rule is a function of records and a day that it is handed")
                .check(PROGRAM);
    }

    @Test
    void nothingGoesToTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("speaks to the network", ArchitectureTest::isNetwork))
                .because("the desk works on one PC without a network, and says so to those who trust it with data")
                .check(PROGRAM);
    }

    private static boolean isNetwork(JavaClass type) {
        return type.getPackageName().startsWith("java.net.http")
                || type.getPackageName().startsWith("javax.net")
                || type.getPackageName().startsWith("java.rmi")
                || List.of(
                                "java.net.Socket",
                                "java.net.ServerSocket",
                                "java.net.DatagramSocket",
                                "java.net.MulticastSocket",
                                "java.net.URLConnection",
                                "java.net.HttpURLConnection",
                                "java.net.InetAddress",
                                "java.nio.channels.SocketChannel",
                                "java.nio.channels.ServerSocketChannel",
                                "java.nio.channels.DatagramChannel")
                        .contains(type.getFullName());
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a static that changes is shared by all tests and owned by nobody")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Base)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[A-Z].*")
                .because("such names say that somebody did not know what the class is")
                .check(PROGRAM);
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(
                        name -> name.matches(".*\\.(util|utils|common|core|helper|helpers|misc|shared|impl)(\\..*)?"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsFreeOfStrayNulls() {
        var packages = PROGRAM.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(sub -> !sub.getClasses().isEmpty() && !sub.getName().startsWith(ROOT + ".db.jooq"))
                .toList();

        assertThat(packages).hasSizeGreaterThanOrEqualTo(14);
        assertThat(packages.stream()
                        .filter(sub -> !sub.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("add a package-info.java with @NullMarked, what the package is for, what it may use and the"
                        + " decision that shaped it")
                .isEmpty();
    }
}
