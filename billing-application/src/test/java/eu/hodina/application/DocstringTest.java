package eu.hodina.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each public type, method, parameter and result of the library has its words: all that doclint looks for, but for the
 * compact constructors of records, which Javadoc describes by the parameters of the record.
 */
class DocstringTest {
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("public [A-Z]\\w* \\{");

    @ParameterizedTest
    @ValueSource(strings = {"billing-domain", "billing-application"})
    void everything_public_has_a_docstring(String module) throws IOException {
        Path modules = Path.of(System.getProperty("basedir", "")).resolve("..");
        assertThat(String.join("\n", problems(modules.resolve(module).resolve("src/main/java"))))
                .isEmpty();
    }

    private static List<String> problems(Path sources) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> types = all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .toList();
            assertThat(types).hasSizeGreaterThan(50);
            List<String> options = List.of(
                    "-Xdoclint:all/protected",
                    "-Xmaxwarns",
                    "10000",
                    "-proc:none",
                    "--class-path",
                    System.getProperty("java.class.path"));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(types));
            task.analyze();
        }
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() != Diagnostic.Kind.NOTE && !isCompactConstructor(problem))
                .map(problem -> sources.relativize(Path.of(problem.getSource().toUri())) + ":" + problem.getLineNumber()
                        + " " + problem.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> problem) {
        try {
            String line = problem.getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(problem.getLineNumber() - 1)
                    .findFirst()
                    .orElse("");
            return COMPACT_CONSTRUCTOR.matcher(line.strip()).matches();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
