package eu.hodina.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.hodina.application.wrong.UseCaseThatKnowsJdbc;
import eu.hodina.bankimport.wrong.ReaderThatKnowsAnAdapter;
import eu.hodina.document.wrong.PageThatKnowsMicronaut;
import eu.hodina.domain.money.wrong.FloatingMoney;
import eu.hodina.domain.money.wrong.MoneyThatKnowsMicronaut;
import eu.hodina.mail.wrong.MailThatKnowsAnAdapter;
import eu.hodina.persistence.wrong.StoreThatKnowsAnAdapter;
import eu.hodina.web.wrong.PageThatKnowsAnAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was drawn; and each rule is shown a class that breaks it. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("eu.hodina");

    @Test
    void the_domain_knows_only_java() {
        HouseRules.domainKnowsOnlyJava().check(HOUSE);
        assertBreaks(HouseRules.domainKnowsOnlyJava(), MoneyThatKnowsMicronaut.class);
    }

    @Test
    void the_application_knows_only_domain_and_java() {
        HouseRules.applicationKnowsDomainAndJava().check(HOUSE);
        assertBreaks(HouseRules.applicationKnowsDomainAndJava(), UseCaseThatKnowsJdbc.class);
    }

    @Test
    void an_adapter_knows_application_domain_and_its_own_libraries() {
        Map<String, Class<?>> wrong = Map.of(
                "persistence", StoreThatKnowsAnAdapter.class,
                "web", PageThatKnowsAnAdapter.class,
                "mail", MailThatKnowsAnAdapter.class,
                "bankimport", ReaderThatKnowsAnAdapter.class,
                "document", PageThatKnowsMicronaut.class);
        HouseRules.adapters().forEach((name, rule) -> {
            rule.check(HOUSE);
            assertBreaks(rule, wrong.get(name));
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_before_it(String room) throws ClassNotFoundException {
        HouseRules.room(room).check(HOUSE);
        boolean last = room.equals(HouseRules.ROOMS.get(HouseRules.ROOMS.size() - 1));
        if (!last) {
            assertBreaks(HouseRules.room(room), wrongIn(room));
        }
    }

    static List<String> rooms() {
        return HouseRules.ROOMS;
    }

    private static Class<?> wrongIn(String room) throws ClassNotFoundException {
        String wrong = "." + room + ".wrong.KnowsARoomBehind";
        try {
            return Class.forName("eu.hodina.domain" + wrong);
        } catch (ClassNotFoundException inApplication) {
            return Class.forName("eu.hodina.application" + wrong);
        }
    }

    @Test
    void every_package_inside_is_a_room_in_the_order() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.getPackageName().startsWith("eu.hodina.domain")
                                || type.getPackageName().startsWith("eu.hodina.application"))
                        .filter(type -> !HouseRules.hasItsRoom(type)))
                .isEmpty();
    }

    @Test
    void no_calculation_inside_floats() throws IOException {
        Pattern floats = Pattern.compile("\\b(double|float|Double|Float)\\b");
        for (String module : List.of("billing-domain", "billing-application")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    assertThat(code(source)).as("%s", source).doesNotContainPattern(floats);
                }
            }
        }
        assertThat(code(Path.of("src/test/java/eu/hodina/domain/money/wrong/FloatingMoney.java")))
                .containsPattern(floats);
    }

    /** Without its comments, which may speak of anything. */
    private static String code(Path source) throws IOException {
        return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    @Test
    void money_and_minutes_never_float() {
        HouseRules.noFloatingPoint().check(HOUSE);
        assertBreaks(HouseRules.noFloatingPoint(), FloatingMoney.class);
    }

    @Test
    void null_is_no_value_in_any_package() {
        HouseRules.packagesAreNullMarked().check(HOUSE);
        assertBreaks(HouseRules.packagesAreNullMarked(), FloatingMoney.class);
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains("domain", "application", "persistence", "web", "mail", "bankimport", "document", "app");
    }

    private static void assertBreaks(ArchRule rule, Class<?> wrong) {
        JavaClasses alone = new ClassFileImporter().importClasses(wrong);
        assertThat(rule.allowEmptyShould(true).evaluate(alone).hasViolation())
                .as("%s must break: %s", wrong.getSimpleName(), rule.getDescription())
                .isTrue();
    }
}
