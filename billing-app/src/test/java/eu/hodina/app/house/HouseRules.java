package eu.hodina.app.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Who may know whom, one rule a line of docs/architecture.md. Whitelists: what is not named is not known. */
final class HouseRules {
    /** Each room may use those before it, never one after it. */
    static final List<String> ROOMS = List.of(
            "trail",
            "notice",
            "money",
            "firm",
            "people",
            "catalog",
            "client",
            "order",
            "time",
            "agreement",
            "rating",
            "invoice",
            "mail",
            "payment",
            "reminder",
            "insight",
            "exchange",
            "access");

    /** The JDK, but not its doors to databases, networks, processes and windows. */
    private static final String[] PURE_JAVA = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.nio",
        "java.nio.charset..",
        "java.security..",
        "java.io.."
    };

    private static final String[] NULLNESS = {"org.jspecify.."};

    private HouseRules() {}

    static ArchRule domainKnowsOnlyJava() {
        return layer("eu.hodina.domain..", "the domain knows the JDK alone", "eu.hodina.domain..");
    }

    static ArchRule applicationKnowsDomainAndJava() {
        return layer(
                "eu.hodina.application..",
                "the application knows the domain and the JDK",
                "eu.hodina.domain..",
                "eu.hodina.application..");
    }

    /** An adapter knows application, domain and its own libraries; never another adapter. */
    static Map<String, ArchRule> adapters() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "persistence",
                adapter(
                        "persistence",
                        "java..",
                        "javax.sql..",
                        "io.micronaut..",
                        "jakarta..",
                        "liquibase..",
                        "com.zaxxer.hikari..",
                        "net.javacrumbs.shedlock..",
                        "org.mariadb..",
                        "org.slf4j.."));
        rules.put(
                "web",
                adapter(
                        "web",
                        "java..",
                        "io.micronaut..",
                        "io.netty.handler.codec.http.multipart..",
                        "jakarta..",
                        "io.swagger..",
                        "com.fasterxml.jackson.annotation..",
                        "org.reactivestreams..",
                        "reactor..",
                        "org.bouncycastle..",
                        "gg.jte..",
                        "org.slf4j.."));
        rules.put(
                "mail",
                adapter(
                        "mail",
                        "java..",
                        "jakarta.activation..",
                        "jakarta.mail..",
                        "javax.net.ssl..",
                        "org.eclipse.angus.mail..",
                        "org.simplejavamail..",
                        "org.slf4j.."));
        rules.put(
                "bankimport",
                adapter(
                        "bankimport",
                        "java..",
                        "javax.xml.stream..",
                        "com.fasterxml.aalto..",
                        "com.fasterxml.jackson.core..",
                        "org.codehaus.stax2.."));
        rules.put("document", adapter("document", "java..", "javax.imageio..", "javax.xml.stream..", "com.itextpdf.."));
        return rules;
    }

    private static ArchRule adapter(String name, String... libraries) {
        List<String> allowed = new ArrayList<>(List.of(libraries));
        allowed.addAll(List.of("eu.hodina.domain..", "eu.hodina.application..", "eu.hodina." + name + ".."));
        allowed.addAll(List.of(NULLNESS));
        return classes()
                .that()
                .resideInAPackage("eu.hodina." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(isPrimitiveOrArray()))
                .because("adapter " + name + " knows application, domain and its own libraries");
    }

    private static ArchRule layer(String packages, String because, String... own) {
        List<String> allowed = new ArrayList<>(List.of(PURE_JAVA));
        allowed.addAll(List.of(NULLNESS));
        allowed.addAll(List.of(own));
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(isPrimitiveOrArray()))
                .because(because);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isPrimitiveOrArray() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    /** In domain and application together: a room knows itself, the rooms before it, and what all stand on. */
    static ArchRule room(String name) {
        List<String> known = new ArrayList<>(List.of(PURE_JAVA));
        known.addAll(List.of(NULLNESS));
        known.add("eu.hodina.application");
        known.addAll(List.of(packagesOf(ROOMS.subList(0, ROOMS.indexOf(name) + 1))));
        return classes()
                .that()
                .resideInAnyPackage(packagesOf(List.of(name)))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known.toArray(String[]::new)).or(isPrimitiveOrArray()))
                .because("room " + name + " uses only the rooms before it");
    }

    /** Whether a class of domain or application lives in a room that has its place in the order. */
    static boolean hasItsRoom(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length == 3 && parts[2].equals("application") || parts.length > 3 && ROOMS.contains(parts[3]);
    }

    private static String[] packagesOf(List<String> rooms) {
        return rooms.stream()
                .flatMap(room ->
                        List.of("eu.hodina.domain." + room + "..", "eu.hodina.application." + room + "..").stream())
                .toArray(String[]::new);
    }

    /** Money and minutes are exact integers: no field, parameter or result is a floating-point number. */
    static ArchRule noFloatingPoint() {
        return classes()
                .that()
                .resideInAnyPackage("eu.hodina.domain..", "eu.hodina.application..")
                .should(new ArchCondition<>("have no double and no float") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().forEach(field -> report(type, field.getRawType(), field.getName(), events));
                        for (JavaCodeUnit unit : type.getCodeUnits()) {
                            report(type, unit.getRawReturnType(), unit.getName(), events);
                            unit.getRawParameterTypes()
                                    .forEach(parameter -> report(type, parameter, unit.getName(), events));
                        }
                    }
                });
    }

    private static void report(JavaClass owner, JavaClass type, String where, ConditionEvents events) {
        Set<String> inexact = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        if (inexact.contains(type.getBaseComponentType().getName())) {
            events.add(SimpleConditionEvent.violated(owner, owner.getName() + "." + where + " is a " + type.getName()));
        }
    }

    /** Every package says what it is and that null is no value in it. */
    static ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .resideInAPackage("eu.hodina..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " has no @NullMarked package-info"));
                        }
                    }
                });
    }
}
