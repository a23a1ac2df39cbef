package eu.hodina.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.rating.Rating;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the library shows to others is small and on purpose: {@code public-api.txt} lists it, a line a type or a member.
 * Who means a change writes the list anew with {@code -Dhodina.approve=true}, and a reviewer sees it.
 */
class PublicApiTest {
    private static final Path APPROVED =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/public-api.txt");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z])|\\b\\w+\\$");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @Test
    void the_public_api_is_the_approved_one() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<?> anchor : List.of(Rating.class, Billing.class)) {
            typesOf(anchor).filter(PublicApiTest::isShown).forEach(type -> list(type, found));
        }
        if (Boolean.getBoolean("hodina.approve")) {
            Files.write(APPROVED, found);
        }
        Set<String> approved = new TreeSet<>(Files.readAllLines(APPROVED));
        assertThat(String.join("\n", differences(approved, found)))
                .as("public API; -Dhodina.approve=true writes %s anew", APPROVED.getFileName())
                .isEmpty();
    }

    @Test
    void each_package_with_something_public_is_exported() throws Exception {
        for (Class<?> anchor : List.of(Rating.class, Billing.class)) {
            ModuleDescriptor module = ModuleFinder.of(placeOf(anchor)).findAll().stream()
                    .findFirst()
                    .orElseThrow()
                    .descriptor();
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrderElementsOf(typesOf(anchor)
                            .filter(PublicApiTest::isShown)
                            .map(Class::getPackageName)
                            .collect(Collectors.toSet()));
        }
    }

    private static List<String> differences(Set<String> approved, Set<String> found) {
        List<String> differences = new ArrayList<>();
        found.stream().filter(line -> !approved.contains(line)).forEach(line -> differences.add("new:  " + line));
        approved.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add("gone: " + line));
        return differences;
    }

    /** All types of a module, whether it is a folder or a jar. */
    private static Stream<Class<?>> typesOf(Class<?> anchor) throws IOException, URISyntaxException {
        try (var module = ModuleFinder.of(placeOf(anchor)).findAll().stream()
                .findFirst()
                .orElseThrow()
                .open()) {
            return module
                    .list()
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList()
                    .stream();
        }
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShown(Class<?> type) {
        return isShown(type.getModifiers())
                && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()))
                && !type.isAnonymousClass();
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void list(Class<?> type, Set<String> lines) {
        String name = type.getName().replace('$', '.');
        lines.add(name + " = " + header(type));
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field.getModifiers()) && !field.isEnumConstant()) {
                lines.add(name + "." + field.getName() + " : " + shortly(field.getGenericType()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isShown(constructor.getModifiers()) && !isCanonical(type, constructor)) {
                lines.add(name + ".new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isShown(method.getModifiers()) && !isPlain(type, method)) {
                String kind = Modifier.isStatic(method.getModifiers()) ? "static " : "";
                lines.add(name + "." + method.getName() + parameters(method) + " : " + kind
                        + shortly(method.getGenericReturnType()));
            }
        }
    }

    private static String header(Class<?> type) {
        if (type.isRecord()) {
            return "record("
                    + Arrays.stream(type.getRecordComponents())
                            .map(part -> shortly(part.getGenericType()) + " " + part.getName())
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        if (type.isEnum()) {
            return "enum "
                    + Arrays.stream(type.getFields())
                            .filter(Field::isEnumConstant)
                            .map(Field::getName)
                            .toList();
        }
        String kind = type.isInterface() ? "interface" : "class";
        boolean open = !type.isInterface() && !Modifier.isFinal(type.getModifiers());
        return (type.isSealed() ? "sealed " : open ? "open " : "") + kind;
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    /** What every object has, what the compiler made, and the accessors that a record's header tells. */
    private static boolean isPlain(Class<?> type, Method method) {
        boolean accessor = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals(method.getName()));
        return method.isSynthetic() || accessor || OF_EVERY_OBJECT.contains(method.getName());
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PublicApiTest::shortly)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shortly(Type type) {
        return PACKAGE.matcher(type.getTypeName()).replaceAll("");
    }
}
