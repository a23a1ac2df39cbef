package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.expected.AboExpectation;
import eu.hodina.bankimport.expected.CamtExpectation;
import eu.hodina.bankimport.expected.Expectation;
import eu.hodina.bankimport.expected.FioExpectation;
import eu.hodina.bankimport.expected.MtExpectation;
import eu.hodina.bankimport.expected.OfxExpectation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public file against what an independent reader found in it ({@code EXPECTED.json}, which has raw values: see the
 * legend at its top). Files of which it has nothing, and what it did not look for, are in {@link PublicFilesTest}.
 */
class PublicStatementsTest {
    /** By the folder of a file, how its raw values become those of the normal form. */
    private static final Map<String, Expectation> EXPECTATIONS = Map.of(
            "camt052", new CamtExpectation(),
            "camt053", new CamtExpectation(),
            "camt054", new CamtExpectation(),
            "gpc", new AboExpectation(),
            "fio-json", new FioExpectation(),
            "fio-xml", new FioExpectation(),
            "ofx", new OfxExpectation(),
            "mt940", new MtExpectation(),
            "mt942", new MtExpectation());

    /** Folders of formats whose reader is not there yet. */
    private static final Set<String> WITHOUT_READER = Set.of();

    /** Files that are no statements, or off the standard of their format. */
    private static final Set<String> REFUSED = Set.of(
            "camt053/genkgo/camt053.v2.wrong.xml",
            "gpc/spojenet/basic_format.abo",
            "gpc/spojenet/extended_format.abo",
            "gpc/spojenet/malformed.abo",
            "gpc/spojenet/empty.abo",
            "fio-xml/server-exception.xml",
            "ofx/ofxparse/account_listing_aggregation.ofx",
            "ofx/ofxparse/bank_small.ofx",
            "ofx/ofxparse/error_message.ofx",
            "ofx/ofxparse/signon_fail.ofx",
            "ofx/ofxparse/fail_nice_decimal_error.ofx",
            "csv/bankstatementparser/csv_european_decimals.csv",
            "csv/bankstatementparser/csv_french_headers.csv",
            "csv/bankstatementparser/csv_garbled_amount.csv",
            "csv/bankstatementparser/csv_spanish_headers.csv");

    private static final JsonNode EXPECTED = expected();

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(Recording.bytes("EXPECTED.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        URL marker = PublicStatementsTest.class.getResource("/bank/EXPECTED.json");
        Path root = Path.of(marker.toURI()).getParent();
        try (Stream<Path> found = Files.walk(root)) {
            return found
                    .filter(path ->
                            Files.isRegularFile(path) && root.relativize(path).getNameCount() > 1)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    static Stream<String> compared() throws IOException, URISyntaxException {
        return files().filter(file -> EXPECTATIONS.containsKey(folder(file)))
                .filter(file -> !REFUSED.contains(file) && EXPECTED.has("public/" + file));
    }

    @ParameterizedTest
    @MethodSource("compared")
    void reads_to_what_the_independent_reader_found(String file) {
        Recording read = Recording.ofResource(file);

        EXPECTATIONS.get(folder(file)).check(EXPECTED.get("public/" + file), read);
    }

    static Stream<String> refused() throws IOException, URISyntaxException {
        return files().filter(file -> REFUSED.contains(file) || WITHOUT_READER.contains(folder(file)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_by_its_name(String file) {
        assertThatThrownBy(() -> Recording.ofResource(file))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageStartingWith(file);
    }

    @Test
    void every_file_is_looked_at_somewhere() throws IOException, URISyntaxException {
        String text = new String(Recording.bytes("expected.txt"), StandardCharsets.UTF_8);
        List<String> byEye = text.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith(" "))
                .toList();

        assertThat(Stream.of(compared(), refused(), byEye.stream()).flatMap(part -> part))
                .containsAll(files().toList());
    }

    @Test
    void nothing_that_the_independent_reader_found_is_left_out() throws IOException, URISyntaxException {
        List<String> named = EXPECTED.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith("public/"))
                .map(name -> name.substring("public/".length()))
                .toList();

        assertThat(named).hasSize(93);
        assertThat(files()).containsAll(named);
    }
}
