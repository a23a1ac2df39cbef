package eu.hodina.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eu.hodina.app.EnvironmentException;
import eu.hodina.application.client.RegisterUnavailableException;
import eu.hodina.application.client.Registers;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of our own, which answers well, badly, slowly, without end, or not at all. */
class RegistersTest {
    private static final CompanyNumber NUMBER = new CompanyNumber("27074358");
    private static final TaxNumber VAT = new TaxNumber("CZ27074358");
    private static final String COMPANY = """
            {"ico":"27074358","obchodniJmeno":"Asseco Central Europe, a.s.","dic":"CZ27074358","seznamRegistraci":{},
            "sidlo":{"kodStatu":"CZ","nazevUlice":"Budějovická","cisloDomovni":778,"cisloOrientacni":3,
            "cisloOrientacniPismeno":"a","nazevObce":"Praha","nazevCastiObce":"Michle","psc":14000},
            "czNace":["62","58290"],"datumZaniku":null}""";
    private static final String VALID = """
            {"isValid":true,"userError":"VALID","name":"Asseco Central Europe, a.s.","address":"Budějovická 778/3a\\nPRAHA 4",
            "vatNumber":"27074358"}""";

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String asked = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/rest/");
    }

    private Ares ares() {
        return new Ares(base(), Duration.ofSeconds(20));
    }

    private Vies vies() {
        return new Vies(base(), Duration.ofSeconds(20));
    }

    private void answer(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/rest", exchange -> {
            asked = exchange.getRequestURI().toString();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    @Test
    void a_company_is_found_with_its_seat() {
        answer(200, COMPANY);
        var company = ares().find(NUMBER).orElseThrow();
        assertThat(asked).isEqualTo("/rest/ekonomicke-subjekty/27074358");
        assertThat(company.name()).isEqualTo("Asseco Central Europe, a.s.");
        assertThat(company.taxNumber()).contains(VAT);
        assertThat(company.seat()).contains(new PostalAddress("Budějovická 778/3a", "140 00", "Praha", "CZ"));
        assertThat(company.ended()).isEmpty();
    }

    @Test
    void a_company_in_a_village_that_ended_is_found_too() {
        answer(
                200,
                COMPANY.replace("\"nazevUlice\":\"Budějovická\",", "")
                        .replace("\"cisloOrientacni\":3,", "")
                        .replace("\"cisloOrientacniPismeno\":\"a\",", "")
                        .replace("\"CZ27074358\"", "\"Skupinove_DPH\"")
                        .replace("\"datumZaniku\":null", "\"datumZaniku\":\"2024-06-30\""));
        var company = ares().find(NUMBER).orElseThrow();
        assertThat(company.seat().orElseThrow().street()).isEqualTo("Michle 778");
        assertThat(company.taxNumber()).isEmpty();
        assertThat(company.ended()).contains(LocalDate.parse("2024-06-30"));
    }

    @Test
    void a_company_that_nobody_knows_is_not_found() {
        answer(404, "{\"kod\":\"NENALEZENO\"}");
        assertThat(ares().find(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 429, 500, 503})
    void another_status_is_no_answer(int status) {
        answer(status, "");
        assertThatThrownBy(() -> ares().find(NUMBER))
                .isInstanceOf(RegisterUnavailableException.class)
                .hasMessage("ARES answered with status " + status);
        assertThatThrownBy(() -> vies().check(VAT)).hasMessage("VIES answered with status " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "[]",
                "{}",
                "{\"ico\":\"27074358\"}",
                "{\"ico\":\"00006947\",\"obchodniJmeno\":\"Jiná\"}",
                "{\"ico\":\"27074358\",\"obchodniJmeno\":\"A\",\"datumZaniku\":\"loni\"}",
                "{\"ico\":\"27074358\",\"obchodniJmeno\":\"A\",\"sidlo\":{\"kodStatu\":\"XX\",\"nazevObce\":\"A\",\"psc\":1}}",
                "{\"ico\":\"27074358\",\"ico\":\"27074358\",\"obchodniJmeno\":\"A\"}",
                "{\"ico\":\"27074358\",\"obchodniJmeno\":\"A\"} x"
            })
    void a_broken_answer_is_no_answer(String body) {
        answer(200, body);
        assertThatThrownBy(() -> ares().find(NUMBER))
                .isInstanceOf(RegisterUnavailableException.class)
                .hasMessage("ARES answered what cannot be read");
    }

    @Test
    void an_answer_nested_without_end_is_no_answer() {
        answer(200, "{\"a\":".repeat(10_000));
        assertThatThrownBy(() -> ares().find(NUMBER)).hasMessage("ARES answered what cannot be read");
    }

    @Test
    void a_huge_answer_is_let_go() {
        answer(200, "{\"a\":\"" + "x".repeat(300_000) + "\"}");
        assertThatThrownBy(() -> ares().find(NUMBER))
                .isInstanceOf(RegisterUnavailableException.class)
                .hasMessage("ARES does not answer")
                .hasRootCauseMessage("an answer of more than 262144 bytes");
    }

    @Test
    void an_answer_that_does_not_come_or_does_not_end_is_not_waited_for() {
        server.createContext("/rest/ekonomicke-subjekty", exchange -> await());
        server.createContext("/rest/ms", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        Duration short1 = Duration.ofMillis(300);
        assertThatThrownBy(() -> new Ares(base(), short1).find(NUMBER)).hasMessage("ARES does not answer");
        assertThatThrownBy(() -> new Vies(base(), short1).check(VAT)).hasMessage("VIES does not answer");
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_server_that_is_not_there_does_not_answer() {
        URI base = base();
        server.stop(0);
        assertThatThrownBy(() -> new Ares(base, Duration.ofSeconds(20)).find(NUMBER))
                .hasMessage("ARES does not answer");
    }

    @Test
    void a_vat_number_is_valid_or_not() {
        answer(200, VALID);
        var valid = vies().check(VAT);
        assertThat(asked).isEqualTo("/rest/ms/CZ/vat/27074358");
        assertThat(valid.valid()).isTrue();
        assertThat(valid.address()).contains("Budějovická 778/3a\nPRAHA 4");
        server.removeContext("/rest");
        answer(200, "{\"isValid\":false,\"userError\":\"INVALID\",\"name\":\"---\",\"address\":\"---\"}");
        var wrong = vies().check(VAT);
        assertThat(wrong.valid()).isFalse();
        assertThat(wrong.name()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"isValid\":false,\"userError\":\"MS_UNAVAILABLE\"}",
                "{\"isValid\":false,\"userError\":\"TIMEOUT\"}",
                "{\"isValid\":true,\"userError\":\"INVALID\"}",
                "{\"isValid\":false}",
                "{\"isValid\":true,\"userError\":\"VALID\",\"vatNumber\":\"1\"}"
            })
    void a_number_that_was_not_looked_at_is_never_taken_for_wrong(String body) {
        answer(200, body);
        assertThatThrownBy(() -> vies().check(VAT)).isInstanceOf(RegisterUnavailableException.class);
    }

    @Test
    void a_register_is_there_where_its_address_is_set() {
        assertThat(RegisterSettings.registers(Map.of())).isEqualTo(Registers.NONE);
        assertThat(RegisterSettings.registers(Map.of("BILLING_ARES_URL", " "))).isEqualTo(Registers.NONE);
        Registers one = RegisterSettings.registers(Map.of("BILLING_VIES_URL", "https://vies.example/rest-api"));
        assertThat(one.companies()).isEmpty();
        assertThat(one.vatNumbers()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ares",
                "file:///etc/passwd",
                "https:///x",
                "https://u:p@ares.example",
                "http://a b",
                "http://a?x"
            })
    void what_is_no_address_is_refused_at_the_start(String address) {
        assertThatThrownBy(() -> RegisterSettings.registers(Map.of("BILLING_ARES_URL", address)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("BILLING_ARES_URL has to be the address of a register's interface: https://host/path");
    }
}
