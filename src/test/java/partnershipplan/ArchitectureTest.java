package partnershipplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the rooms of the house apart: who may know whom, and which library lives where. */
class ArchitectureTest {
    private static final String ROOT = "partnershipplan";

    /** The rooms from the top floor down; those of one floor never see each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("cli"),
            Set.of("report", "render", "export", "schema", "scaffold", "explain", "custom"),
            Set.of("lint", "status", "draft", "change", "merge", "edit"),
            Set.of("audience", "config"),
            Set.of("parse", "normal", "terminal"),
            Set.of("vocabulary", "format", "finding", "house"),
            Set.of("model", "source"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_class_stands_in_a_room_that_is_listed() {
        assertThat(HOUSE).hasSizeGreaterThan(200);
        assertThat(HOUSE)
                .extracting(ArchitectureTest::room)
                .allSatisfy(room -> assertThat(floor(room))
                        .as("a new room needs a floor in this test: " + room)
                        .isNotNegative());
    }

    @Test
    void arrows_point_down() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : HOUSE) {
            for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                JavaClass to = arrow.getTargetClass().getBaseComponentType();
                boolean leaves = to.getPackageName().startsWith(ROOT + ".") && !room(to).equals(room(from));
                if (leaves && floor(room(to)) <= floor(room(from))) {
                    wrong.add(arrow.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_rooms_depend_on_each_other_in_a_circle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void within_render_the_parts_do_not_depend_on_each_other_in_a_circle() {
        slices().matching(ROOT + ".(render..)").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "picocli.., cli",
        "org.jline.., cli",
        "org.yaml.snakeyaml.., parse",
        "com.github.difflib.., edit|change|merge",
        "com.fasterxml.jackson.., report|export|schema|explain",
        "dev.harrel.jsonschema.., custom.schema",
        "com.google.re2j.., custom.regex",
        "com.github.mustachejava.., render.template",
        "org.commonmark.., render.prose|explain",
        "org.nibor.autolink.., render.prose",
        "com.openhtmltopdf.., render.pdf",
        "org.apache.pdfbox.., render.pdf",
        "org.apache.fontbox.., render.pdf",
    })
    void a_library_lives_in_one_room(String library, String rooms) {
        String[] homes = rooms.split("\\|");
        for (int i = 0; i < homes.length; i++) {
            homes[i] = ROOT + "." + homes[i] + "..";
        }
        classes()
                .that(dependOn(library))
                .should()
                .resideInAnyPackage(homes)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void one_class_prompts() {
        Set<String> prompting = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (dependOn("org.jline..").test(type)) {
                prompting.add(type.getName().replaceFirst("\\$.*", ""));
            }
        }
        assertThat(prompting).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void no_other_library_is_used() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify.annotations..",
                        "picocli..",
                        "org.jline..",
                        "org.yaml.snakeyaml..",
                        "com.github.difflib..",
                        "com.fasterxml.jackson..",
                        "dev.harrel.jsonschema..",
                        "com.google.re2j..",
                        "com.github.mustachejava..",
                        "org.commonmark..",
                        "org.nibor.autolink..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        ""))
                .check(HOUSE);
    }

    @Test
    void nothing_of_ours_opens_a_connection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net..", "java.nio.channels..", "java.rmi..", "javax.net..", "java.net.http..")
                        // A name and its spelling, which open nothing.
                        .and(not(equivalentTo(URI.class)))
                        .and(not(equivalentTo(URLDecoder.class))))
                .check(HOUSE);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            JavaPackage home = type.getPackage();
            if (!home.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(home.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_class_is_a_drawer_for_odds_and_ends() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Misc)")
                .check(HOUSE);
    }

    @Test
    void no_class_inherits_from_another_of_ours() {
        List<String> heirs = new ArrayList<>();
        for (JavaClass type : HOUSE) {
            type.getRawSuperclass()
                    .filter(parent -> parent.getPackageName().startsWith(ROOT))
                    .filter(parent -> !parent.isEnum() && !parent.isAssignableTo(Exception.class))
                    .ifPresent(parent -> heirs.add(type.getName() + " extends " + parent.getName()));
        }
        assertThat(heirs).isEmpty();
    }

    @Test
    void there_is_no_static_state() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void below_the_command_line_there_is_no_clock_locale_stream_or_environment() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : HOUSE) {
            if (!room(from).equals("cli")) {
                for (JavaAccess<?> access : from.getAccessesFromSelf()) {
                    if (isFromOutside(access)) {
                        wrong.add(access.getDescription());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_command_line_ends_the_program_in_one_place() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    private static boolean isFromOutside(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        int arguments =
                access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget t
                        ? t.getRawParameterTypes().size()
                        : 0;
        return switch (owner) {
            case "java.lang.System" ->
                Set.of(
                                "out",
                                "err",
                                "in",
                                "currentTimeMillis",
                                "getenv",
                                "getProperty",
                                "setProperty",
                                "setOut",
                                "setErr")
                        .contains(name);
            case "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.Instant",
                    "java.time.Year",
                    "java.time.YearMonth",
                    "java.time.ZonedDateTime",
                    "java.time.OffsetDateTime" -> name.equals("now");
            case "java.time.Clock" -> name.startsWith("system");
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>") && arguments == 0;
            case "java.util.Calendar" -> name.equals("getInstance") && arguments == 0;
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.TimeZone", "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.lang.String" ->
                arguments == 0 && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                        || name.equals("formatted")
                        || name.equals("format") && !isLocale(access);
            default -> false;
        };
    }

    private static boolean isLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().get(0).isEquivalentTo(java.util.Locale.class);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> dependOn(String library) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "depend on " + library,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> resideInAnyPackage(library)
                                .test(d.getTargetClass().getBaseComponentType())));
    }

    private static String room(JavaClass type) {
        String[] steps = type.getPackageName().split("\\.");
        return steps.length < 2 ? "" : steps[1];
    }

    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }
}
