package eu.hodina.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.BadUsageException;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.app.fio.FioStub;
import eu.hodina.app.fio.FioStub.Answer;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code billing fetch} over a database and a bank of our own. */
class FetchCommandTest {
    private static final String OURS = Fixtures.ACCOUNT.value();
    private static final String OTHER = "CZ0620100000002000282668";

    @TempDir
    private Path folder;

    private static DatabaseAddress database;
    private static HodinaContext context;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private FioStub bank;

    @BeforeAll
    static void a_small_firm() {
        database = TestDatabases.empty("fetch_command");
        context = HodinaContext.over(database);
        Fixtures.aSmallFirmIn(context.ports());
    }

    @AfterAll
    static void end() {
        context.close();
    }

    @BeforeEach
    void start() throws IOException {
        bank = new FioStub();
    }

    @AfterEach
    void stop() {
        bank.close();
        assertThat(err.toString()).doesNotContain(FioStub.TOKEN);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(FioStub.TOKEN);
    }

    private int run(Path tokens, String... arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "BILLING_DB_URL", database.url(),
                "BILLING_DB_USER", database.user(),
                "BILLING_DB_PASSWORD", database.password(),
                "BILLING_HOME", folder.toString(),
                "BILLING_FIO_URL", bank.base().toString()));
        environment.put("BILLING_FIO_TOKEN_FILE", tokens.toString());
        CommandLine line = new CommandLine(new FetchCommand(out, environment)).setErr(new PrintWriter(err, true));
        List<Exception> failures = new ArrayList<>();
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            failures.add(failure);
            return -1;
        });
        out.reset();
        err.getBuffer().setLength(0);
        int code = line.execute(arguments);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return code;
    }

    private static int statements() {
        Ports ports = context.ports();
        return ports.transactions()
                .call(() -> ports.payments().statements(Optional.empty(), 100))
                .size();
    }

    @Test
    void what_is_new_is_read_in_once_and_told() throws Exception {
        Path tokens = FioStub.tokens(folder, OURS);
        String february = FioStub.february(OURS);
        // the order of the fields is none: the same movements in other bytes
        bank.answering(new Answer(200, february), new Answer(200, february.replace("\n", "")));
        assertThat(run(tokens, "--since", "2015-02-01", "--json")).isEqualTo(3);
        assertThat(bank.asked().get(0)).startsWith("/v1/rest/periods/TOKEN/2015-02-01/20");
        JsonNode answer = new ObjectMapper().readTree(out.toByteArray());
        assertThat(answer.at("/matches").findValuesAsText("reference"))
                .containsExactly("7142478437", "7149201885", "7149201886");
        assertThat(err.toString())
                .startsWith("fio-" + OURS + "-2015-02-01-")
                .contains(": 3 new of 3, 0 certain, 1 need a person");
        int before = statements();

        assertThat(run(tokens, "--since", "2015-02-01")).isZero();
        assertThat(err.toString()).contains(": 0 new of 3, ");
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void an_account_that_fails_is_told_and_keeps_none_of_itself() throws Exception {
        bank.answering(new Answer(200, FioStub.february(OURS).substring(0, 3_000)));
        int before = statements();
        assertThat(run(FioStub.tokens(folder, OURS, OTHER))).isEqualTo(1);
        assertThat(err.toString())
                .contains("well-formed JSON was expected")
                .contains("account " + OTHER + " is none of the firm's");
        // an account that is not the firm's is not asked for
        assertThat(bank.asked()).hasSize(1);
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void a_token_of_another_account_brings_nothing_in() throws Exception {
        bank.answering(new Answer(200, FioStub.february(OTHER)));
        int before = statements();
        assertThat(run(FioStub.tokens(folder, OURS))).isEqualTo(1);
        assertThat(err.toString())
                .contains("what came for account " + OURS + " is of [" + OTHER + "], which is none of the firm's");
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void a_bad_token_is_told_by_its_account() throws Exception {
        bank.answering(new Answer(500, ""));
        assertThat(run(FioStub.tokens(folder, OURS))).isEqualTo(1);
        assertThat(err.toString()).contains("Fio, account " + OURS + ": the token is unknown");
    }

    @Test
    void what_makes_no_sense_is_refused_before_anybody_is_asked() throws Exception {
        Path tokens = FioStub.tokens(folder, OURS);
        for (List<String> arguments : List.of(
                List.of("--account", "123"),
                List.of("--account", OTHER),
                List.of("--since", "yesterday"),
                List.of("--since", "2999-01-01"))) {
            assertThatThrownBy(() -> run(tokens, arguments.toArray(String[]::new)))
                    .as(arguments.toString())
                    .isInstanceOf(BadUsageException.class)
                    .hasMessageContaining("expected");
        }
        assertThatThrownBy(() -> run(Path.of(" ")))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("no bank is set up: BILLING_FIO_TOKEN_FILE has to name a file of tokens");
        assertThat(bank.asked()).isEmpty();
    }
}
