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
import eu.hodina.domain.money.wrong.MoneyThatKnowsInvoices;
import eu.hodina.domain.money.wrong.MoneyThatKnowsMicronaut;
import eu.hodina.mail.wrong.MailThatKnowsAnAdapter;
import eu.hodina.persistence.wrong.StoreThatKnowsAnAdapter;
import eu.hodina.web.wrong.PageThatKnowsAnAdapter;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void rooms_use_only_the_rooms_before_them() {
        HouseRules.roomsInOrder().forEach(rule -> rule.check(HOUSE));
        assertBreaks(HouseRules.roomsInOrder().get(0), MoneyThatKnowsInvoices.class);
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
