package eu.hodina.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.rating.Rating;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs of docs/embedding.md compile, run from a plain {@code main} and print what stands below them. */
class EmbeddingTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "")).resolve("../docs/embedding.md");
    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?public final class (\\w+) \\{.*?)```\n```text\n(.*?)```", Pattern.DOTALL);
    private static final int LONGEST_PROGRAM = 30;
    private static final String TWINS = "eu.hodina.application.twins";

    @TempDir
    Path folder;

    /** A program of the page, and what it prints. */
    record Program(String name, String source, String output) {
        @Override
        public String toString() {
            return name;
        }

        /** Lines below the imports. */
        long lines() {
            return source.substring(source.indexOf("public final class"))
                    .strip()
                    .lines()
                    .count();
        }
    }

    static List<Program> programs() throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(PAGE));
        List<Program> found = new ArrayList<>();
        while (program.find()) {
            found.add(new Program(program.group(2), program.group(1), program.group(3)));
        }
        return found;
    }

    @Test
    void the_page_shows_the_engine_alone_the_whole_circle_and_a_late_hour() throws IOException {
        assertThat(programs()).extracting(Program::name).containsExactly("EngineAlone", "WholeCircle", "LateHour");
        assertThat(programs())
                .allSatisfy(program ->
                        assertThat(program.lines()).as("lines of %s", program).isLessThanOrEqualTo(LONGEST_PROGRAM));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_runs_on_the_class_path(Program program) throws Exception {
        String classPath = System.getProperty("java.class.path");
        compile(List.of(write(program)), "--class-path", classPath);
        assertThat(run("--class-path", folder + System.getProperty("path.separator") + classPath, program.name()))
                .isEqualTo(program.output());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_runs_on_the_module_path(Program program) throws Exception {
        String path = modulePath();
        Path module = Files.writeString(
                Files.createDirectories(folder.resolve("source")).resolve("module-info.java"),
                "module example { requires eu.hodina.application; requires " + TWINS + "; }");
        Path source = Files.writeString(
                folder.resolve("source").resolve(program.name() + ".java"), "package example;\n" + program.source());
        compile(List.of(module, source), "--module-path", path);
        assertThat(run(
                        "--module-path",
                        folder.resolve("classes") + System.getProperty("path.separator") + path,
                        "--module",
                        "example/example." + program.name()))
                .isEqualTo(program.output());
    }

    private Path write(Program program) throws IOException {
        return Files.writeString(folder.resolve(program.name() + ".java"), program.source());
    }

    /** Into {@code classes} for modules; beside the source for the class path. */
    private void compile(List<Path> sources, String pathOption, String path) throws IOException {
        Path classes = pathOption.equals("--module-path") ? folder.resolve("classes") : folder;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(pathOption, path, "-d", classes.toString(), "-encoding", "UTF-8");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    /** In a JVM of its own, as a reader of the page would. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(printed).replace(System.lineSeparator(), "\n");
    }

    /** Both modules, and the twins as the build makes their jar. */
    private String modulePath() throws IOException, URISyntaxException {
        Path tests = placeOf(EmbeddingTest.class);
        Path twins = folder.resolve("twins.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", TWINS);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(twins), manifest)) {
            for (String room : List.of("memory", "contract", "fixture")) {
                addAll(tests, tests.resolve("eu/hodina/application").resolve(room), jar);
            }
        }
        return String.join(
                System.getProperty("path.separator"),
                placeOf(Rating.class).toString(),
                placeOf(Billing.class).toString(),
                twins.toString());
    }

    private static void addAll(Path root, Path room, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
