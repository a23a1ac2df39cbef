package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.persistence.server.DatabaseUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new BadUsageException("--port is a number"), "--port is a number", 2),
                Arguments.of(new EnvironmentException("the disk is full"), "the disk is full", 1),
                Arguments.of(new DatabaseUnavailableException("no server"), "no server", 1),
                Arguments.of(
                        new RuntimeException("bean", new BindException("Address already in use")),
                        "Address already in use",
                        1),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("/srv/x")), "access denied to /srv/x", 1),
                Arguments.of(new NoSuchFileException("logs.csv"), "logs.csv does not exist", 1),
                Arguments.of(new FileSystemException("/srv/x", null, "Is a directory"), "/srv/x: Is a directory", 1),
                Arguments.of(new IOException("two\nlines\r\n  of it"), "two | lines | of it", 1),
                Arguments.of(
                        new IllegalStateException("what\nnow"),
                        "an unexpected error: java.lang.IllegalStateException: what | now (--debug shows where)",
                        1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_one_line_and_a_code(Throwable failure, String line, int code) {
        assertThat(Failures.oneLine(failure)).isEqualTo(line);
        assertThat(Failures.exitCode(failure).code()).isEqualTo(code);
    }

    @Test
    void a_refused_import_has_a_line_for_each_bad_row() {
        ImportRefusedException refused = new ImportRefusedException(
                "logs.csv",
                List.of(
                        ImportProblem.ofField(new TextPlace(3, 42), "minutes", "0", "1 to 1440"),
                        ImportProblem.at(new TextPlace(9, 1), "a closing quote")));
        assertThat(Failures.oneLine(new RuntimeException(refused)).lines())
                .containsExactly(
                        "logs.csv: 2 problems, nothing was stored",
                        "  logs.csv, line 3, column 42 (minutes): found '0', expected 1 to 1440",
                        "  logs.csv, line 9, column 1: expected a closing quote");
        assertThat(Failures.exitCode(new RuntimeException(refused))).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_statement_that_is_none_is_bad_input_with_its_file() {
        Throwable failure = catchThrowable(() -> new DetectingStatementReader()
                .read(StatementFile.of("x.gpc", "nothing".getBytes(StandardCharsets.UTF_8)), new Nobody()));
        assertThat(failure).isInstanceOf(UnreadableStatementException.class);
        assertThat(Failures.oneLine(failure)).contains("x.gpc").doesNotContain("\n");
        assertThat(Failures.exitCode(failure)).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void causes_in_a_circle_end() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));
        assertThat(Failures.oneLine(first)).startsWith("an unexpected error: java.lang.RuntimeException: first");
        assertThat(Failures.exitCode(first)).isEqualTo(ExitCode.ENVIRONMENT);
    }

    @Test
    void exit_codes_are_those_of_the_table_in_the_docs() {
        assertThat(ExitCode.values()).extracting(ExitCode::code).containsExactly(0, 1, 2, 3, 4, 5, 141);
    }

    private static final class Nobody implements StatementSink {
        @Override
        public void format(StatementFormat format) {}

        @Override
        public void begin(BankStatement statement) {}

        @Override
        public void transaction(BankTransaction transaction) {}

        @Override
        public void end(BankStatement statement) {}

        @Override
        public void warning(String message) {}
    }
}
