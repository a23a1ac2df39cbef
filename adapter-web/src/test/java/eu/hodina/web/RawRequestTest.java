package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Requests that no client would send: written byte by byte. */
@MicronautTest
class RawRequestTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Inject
    EmbeddedServer server;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/api/v1/invoices/%2",
                "/api/v1/invoices?before=%zz",
                "/login?%",
                "/health?x=%",
                "/health%",
                "/assets/%",
                "/\\",
                "/a|b",
                "/[",
                "http://["
            })
    void an_address_that_cannot_be_read_is_a_problem_and_leaves_the_log_alone(String address) throws IOException {
        for (String login : List.of("", cookie())) {
            String answer =
                    send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + login + "Connection: close\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 Bad Request\r\n")
                    .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                    .endsWith(
                            "\"status\":400,\"detail\":\"The address cannot be read; a % stands before two hex digits.\"}");
        }
        assertThat(log.list).isEmpty();
    }

    /** Letters that are no UTF-8, nothing, or too much of a slash: addresses that can be read, of nothing that is there. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/invoices/%C3%28", "/%00", "//", "/%2e%2e/%2e%2e/etc/passwd", "*"})
    void a_strange_address_is_nothing_that_is_there(String address) throws IOException {
        String answer =
                send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + cookie() + "Connection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400 Bad Request|404 Not Found)\r\n.*");
        assertThat(log.list).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login=%zz&password=x", "login=%&password=%", "%=%"})
    void a_form_that_cannot_be_read_is_a_problem_and_leaves_the_log_alone(String form) throws IOException {
        String answer = send("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .endsWith("\"detail\":\"The form cannot be read; a % stands before two hex digits.\"}");
        assertThat(log.list).isEmpty();
    }

    /** As some load balancers ask. */
    @Test
    void a_request_without_any_header_is_answered() throws IOException {
        assertThat(send("GET /health HTTP/1.0\r\n\r\n")).contains(" 200 OK\r\n");
    }

    private String cookie() {
        return "Cookie: " + new Visitor(server.getURI()).as("manager").cookie() + "\r\n";
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
