package eu.hodina.app.fio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hodina.app.EnvironmentException;
import eu.hodina.app.fio.FioStub.Answer;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSource;
import eu.hodina.application.payment.StatementSourceException;
import eu.hodina.application.payment.StatementSourceException.Reason;
import eu.hodina.domain.firm.Iban;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a bank of our own, which answers well, badly, slowly, without end, or not at all. */
class FioTest {
    private static final String IBAN = "CZ0620100000002000282668";
    private static final Iban ACCOUNT = Iban.parse(IBAN);
    private static final LocalDate FIRST = LocalDate.parse("2015-02-01");
    private static final LocalDate LAST = LocalDate.parse("2015-02-28");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private FioStub bank;
    private Path tokens;

    @BeforeEach
    void start() throws IOException {
        bank = new FioStub();
        tokens = FioStub.tokens(folder, IBAN);
    }

    @AfterEach
    void stop() {
        bank.close();
    }

    private Fio fio(Duration patience) {
        return new Fio(bank.base(), tokens, new FioPace(Duration.ZERO, () -> NOW), patience);
    }

    private StatementSourceException refusal(Duration patience) {
        StatementSourceException refused = catchThrowableOfType(
                StatementSourceException.class, () -> fio(patience).fetch(ACCOUNT, FIRST, LAST));
        assertThat(refused).isNotNull();
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(FioStub.TOKEN).doesNotContain("Caused by");
        assertThat(refused.getMessage()).startsWith("Fio, account " + IBAN + ": ");
        return refused;
    }

    private StatementSourceException refusal() {
        return refusal(Duration.ofSeconds(20));
    }

    @Test
    void a_period_is_asked_for_and_handed_out_as_it_came() throws IOException {
        bank.answering(new Answer(200, FioStub.february(IBAN)));
        StatementFile file = fio(Duration.ofSeconds(20)).fetch(ACCOUNT, FIRST, LAST);
        assertThat(bank.asked()).containsExactly("/v1/rest/periods/TOKEN/2015-02-01/2015-02-28/transactions.json");
        assertThat(file.name()).isEqualTo("fio-CZ0620100000002000282668-2015-02-01-2015-02-28.json");
        assertThat(new String(file.open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(FioStub.february(IBAN));
    }

    @Test
    void an_answer_that_repeats_its_address_does_not_carry_the_token_on() throws IOException {
        bank.answering(new Answer(200, "<message>Illegal address /periods/" + FioStub.TOKEN + "/x</message>"));
        StatementFile file = fio(Duration.ofSeconds(20)).fetch(ACCOUNT, FIRST, LAST);
        assertThat(new String(file.open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<message>Illegal address /periods/" + "*".repeat(FioStub.TOKEN.length()) + "/x</message>");
    }

    @ParameterizedTest
    @CsvSource({
        "413, TOO_MUCH, more movements than are handed out at once (status 413)",
        "422, TOO_LONG_AGO, 'days more than 90 days ago take a confirmation in the internet banking, ten minutes before"
                + " (status 422)'",
        "500, NOT_LET_IN, 'the token is unknown, not valid any more or younger than five minutes, or the bank cannot"
                + " answer (status 500)'",
        "302, UNEXPECTED, 'a redirect, which is not followed (status 302)'",
        "404, UNEXPECTED, 'status 200 was expected, not 404'",
        "503, UNAVAILABLE, 'status 200 was expected, not 503'"
    })
    void another_status_says_what_to_do(int status, Reason reason, String message) {
        bank.answering(new Answer(status, ""));
        StatementSourceException refused = refusal();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessage("Fio, account " + IBAN + ": " + message);
        assertThat(bank.asked()).hasSize(1);
    }

    @Test
    void what_came_too_soon_is_asked_for_again() {
        bank.answering(new Answer(409, ""), new Answer(409, ""), new Answer(200, "{}"));
        assertThat(fio(Duration.ofSeconds(20)).fetch(ACCOUNT, FIRST, LAST).name())
                .endsWith(".json");
        assertThat(bank.asked()).hasSize(3);
    }

    @Test
    void what_comes_too_soon_again_and_again_is_given_up() {
        bank.answering(new Answer(409, "busy " + FioStub.TOKEN));
        assertThat(refusal().reason()).isEqualTo(Reason.BUSY);
        assertThat(bank.asked()).hasSize(3);
    }

    @Test
    void an_answer_that_does_not_end_in_time_is_not_waited_for() {
        bank.hanging();
        StatementSourceException refused = refusal(Duration.ofMillis(300));
        assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refused).hasMessageContaining("no whole answer within 0 s (HttpTimeoutException)");
    }

    @Test
    void an_endless_answer_is_let_go_and_counts_as_too_much() {
        bank.endless();
        StatementSourceException refused = refusal(Duration.ofSeconds(60));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH);
        assertThat(refused).hasMessageContaining("more than 33554432 bytes");
    }

    @Test
    void a_bank_that_is_not_there_does_not_answer() {
        Fio nobody = fio(Duration.ofSeconds(20));
        bank.close();
        assertThatThrownBy(() -> nobody.fetch(ACCOUNT, FIRST, LAST))
                .isInstanceOf(StatementSourceException.class)
                .hasMessage("Fio, account " + IBAN + ": no whole answer within 20 s (ConnectException)")
                .hasNoCause();
    }

    @Test
    void calls_with_one_token_are_kept_apart() {
        Deque<Instant> times =
                new ArrayDeque<>(List.of(NOW, NOW.plusSeconds(5), NOW.plusSeconds(5), NOW.plusSeconds(80)));
        FioPace pace = new FioPace(Duration.ofSeconds(31), times::remove);
        assertThat(pace.turn(IBAN)).isEqualTo(Duration.ZERO);
        assertThat(pace.turn(IBAN)).isEqualTo(Duration.ofSeconds(26));
        assertThat(pace.turn("another")).isEqualTo(Duration.ZERO);
        assertThat(pace.turn(IBAN)).isEqualTo(Duration.ZERO);
    }

    @Test
    void who_was_told_too_soon_waits_the_whole_time() {
        FioPace pace = new FioPace(Duration.ofSeconds(31), () -> NOW);
        pace.tooSoon(IBAN);
        assertThat(pace.turn(IBAN)).isEqualTo(Duration.ofSeconds(31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CZ0620100000002000282668",
                "CZ0620100000002000282669 " + FioStub.TOKEN,
                "CZ0620100000002000282668 short",
                "CZ0620100000002000282668 ../../" + FioStub.TOKEN,
                "CZ0620100000002000282668 " + FioStub.TOKEN + "\nCZ0620100000002000282668 " + FioStub.TOKEN,
                "# nothing",
                ""
            })
    void a_file_that_is_none_of_tokens_is_refused_at_the_start_without_showing_it(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("broken"), text);
        assertThatThrownBy(() -> FioSettings.source(Map.of("BILLING_FIO_TOKEN_FILE", file.toString())))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("BILLING_FIO_TOKEN_FILE, " + file + ": ")
                .hasMessageContaining("expected")
                .message()
                .doesNotContain(FioStub.TOKEN)
                .doesNotContain("short");
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_the_environment() {
        assertThatThrownBy(() -> FioSettings.source(Map.of("BILLING_FIO_TOKEN_FILE", folder.resolve("none") + "")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("BILLING_FIO_TOKEN_FILE cannot be read: ");
    }

    @Test
    void a_token_file_that_breaks_later_is_told_at_the_call() throws IOException {
        Fio fio = fio(Duration.ofSeconds(20));
        Files.writeString(tokens, "x " + FioStub.TOKEN);
        assertThatThrownBy(fio::accounts)
                .isInstanceOf(StatementSourceException.class)
                .hasMessage("BILLING_FIO_TOKEN_FILE, " + tokens
                        + ": line 1: an account (IBAN), a space and its token were expected");
    }

    @Test
    void the_bank_is_there_where_a_file_of_tokens_is_set() {
        assertThat(FioSettings.source(Map.of()).accounts()).isEmpty();
        assertThat(FioSettings.source(Map.of("BILLING_FIO_TOKEN_FILE", " ")).accounts())
                .isEmpty();
        StatementSource set = FioSettings.source(
                Map.of("BILLING_FIO_TOKEN_FILE", tokens.toString(), "BILLING_FIO_URL", "https://bank.example/v1/rest"));
        assertThat(set.accounts()).containsExactly(ACCOUNT);
        assertThat(set.toString()).doesNotContain(FioStub.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/v1/rest",
                "http://127.0.0.1.bank.example/",
                "ftp://127.0.0.1/",
                "https:///x",
                "https://u:p@bank.example",
                "https://bank.example?x=1",
                "bank"
            })
    void a_token_is_not_sent_where_others_can_read_it(String address) {
        assertThatThrownBy(() -> FioSettings.source(
                        Map.of("BILLING_FIO_TOKEN_FILE", tokens.toString(), "BILLING_FIO_URL", address)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("BILLING_FIO_URL has to be an address of https (of http on this machine alone):"
                        + " https://host/path");
    }

    @Test
    void http_is_enough_on_this_machine() {
        assertThat(URI.create("http://[::1]:8/x").getHost()).isEqualTo("[::1]");
        for (String host : List.of("127.0.0.1", "localhost", "[::1]")) {
            assertThat(FioSettings.source(Map.of(
                                    "BILLING_FIO_TOKEN_FILE",
                                    tokens.toString(),
                                    "BILLING_FIO_URL",
                                    "http://" + host + ":8/x"))
                            .accounts())
                    .hasSize(1);
        }
    }
}
