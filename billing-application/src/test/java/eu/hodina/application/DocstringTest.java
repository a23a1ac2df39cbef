package eu.hodina.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
            DocTrees docs = DocTrees.instance(task);
            List<String> undescribed = publicTypes(task.analyze())
                    .flatMap(type -> undescribedParts(type, docs))
                    .toList();
            return Stream.concat(undescribed.stream(), reported(found, sources)).toList();
        }
    }

    private static Stream<TypeElement> publicTypes(Iterable<? extends Element> elements) {
        return StreamSupport.stream(elements.spliterator(), false)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> type.getModifiers().contains(Modifier.PUBLIC))
                .flatMap(type -> Stream.concat(Stream.of(type), publicTypes(type.getEnclosedElements())));
    }

    /** The components of a record that it has no word for; doclint on JDK 17 does not look for them. */
    private static Stream<String> undescribedParts(TypeElement type, DocTrees docs) {
        DocCommentTree comment = docs.getDocCommentTree(type);
        Set<String> described = comment == null
                ? Set.of()
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(tag -> ((ParamTree) tag).getName().toString())
                        .collect(Collectors.toSet());
        return type.getRecordComponents().stream()
                .map(part -> part.getSimpleName().toString())
                .filter(part -> !described.contains(part))
                .map(part -> type.getQualifiedName() + " no @param for " + part);
    }

    private static Stream<String> reported(DiagnosticCollector<JavaFileObject> found, Path sources) {
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() != Diagnostic.Kind.NOTE && !isCompactConstructor(problem))
                .map(problem -> sources.relativize(Path.of(problem.getSource().toUri())) + ":" + problem.getLineNumber()
                        + " " + problem.getMessage(Locale.ENGLISH));
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
