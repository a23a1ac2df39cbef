package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stopwatch over HTTP: it is 9:00 in UTC, 10:00 in Brno. */
@MicronautTest(rebuildContext = true)
class StopwatchApiTest {
    private static final String WEB = identityOf("task WEB-1");
    private static final String CALL = identityOf("task CALL");

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    @Inject
    TestClock clock;

    private Visitor jana;

    @BeforeEach
    void a_firm() {
        aSmallFirmIn(billing.ports());
        billing.ports().orders().addTask(aTask("CALL", anOrder("Z20260001", Optional.empty())));
        jana = new Visitor(server.getURI()).as("worker");
    }

    private HttpResponse<String> post(String step, String body, String... headers) {
        return send("POST", step, body, headers);
    }

    private HttpResponse<String> send(String method, String step, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return jana.send(method, "/api/v1/me/stopwatch/" + step, body, all);
    }

    private static String begin(String task) {
        return "{\"task\":\"" + task + "\",\"activity\":\"PROG\"}";
    }

    @Test
    void a_day_on_the_watch() {
        assertThat(jana.get("/api/v1/me/stopwatch").body()).isEqualTo("{\"queue\":[],\"at\":\"2026-11-23T09:00:00Z\"}");
        assertThat(post("start", begin(WEB)).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(3_630));
        String switched = post("switch", begin(CALL)).body();
        assertThat(switched)
                .contains("\"running\":{\"task\":\"" + CALL + "\"", "\"since\":\"2026-11-23T10:00:30Z\"")
                .contains("\"queue\":[{\"task\":\"" + WEB + "\"", "\"seconds\":3630");
        assertThat(send("PUT", "note", "{\"note\":\"s klientem\"}").body()).contains("\"note\":\"s klientem\"");
        clock.pass(Duration.ofSeconds(600));
        String stopped = post("stop", "").body();
        assertThat(stopped)
                .contains("\"workLogs\":[{", "\"date\":\"2026-11-23\"", "\"start\":\"11:00:30\"", "\"minutes\":10")
                .contains("\"measured\":\"2026-11-23T10:00:30Z\"", "\"note\":\"s klientem\"");
        assertThat(post("resume", "").body()).contains("\"running\":{\"task\":\"" + WEB + "\"");
        clock.pass(Duration.ofSeconds(30));
        assertThat(post("pause", "{}").body()).contains("\"seconds\":3660").doesNotContain("running");
        assertThat(post("stop", "{\"task\":\"" + WEB + "\"}").body()).contains("\"minutes\":61", "\"minutes\":1,");
        assertThat(billing.ports().workLogs().count()).isEqualTo(5);
    }

    @Test
    void what_is_impossible_is_409() {
        assertThat(post("switch", begin(WEB)).statusCode()).isEqualTo(409);
        assertThat(post("pause", "").statusCode()).isEqualTo(409);
        assertThat(post("stop", "").statusCode()).isEqualTo(409);
        assertThat(post("resume", "").statusCode()).isEqualTo(409);
        assertThat(post("discard", "").statusCode()).isEqualTo(409);
        post("start", begin(WEB));
        HttpResponse<String> second = post("start", begin(CALL));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("a stopwatch on which no task runs was expected");
        assertThat(send("PUT", "order", "{\"tasks\":[\"" + WEB + "\"]}").statusCode())
                .isEqualTo(409);
        assertThat(send("PUT", "note", "{\"task\":\"" + CALL + "\",\"note\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void more_than_twelve_hours_are_asked_about_and_never_cut() {
        post("start", begin(WEB));
        clock.pass(Duration.ofHours(13).plusMinutes(5));
        assertThat(jana.get("/api/v1/me/stopwatch").body()).contains("\"overlong\":true");
        for (String step : new String[] {"stop", "switch", "pause"}) {
            HttpResponse<String> asked = post(step, step.equals("switch") ? begin(CALL) : "");
            assertThat(asked.statusCode()).as(step).isEqualTo(409);
            assertThat(asked.body()).contains("\"path\":\"/confirmed\"", "13:05 hours; was all of it work?");
        }
        assertThat(post("stop", "{\"endedAt\":\"2026-11-24T09:00:00Z\"}").statusCode())
                .isEqualTo(409);
        assertThat(post("stop", "{\"endedAt\":\"2026-11-23T08:59:59Z\"}").statusCode())
                .isEqualTo(409);
        assertThat(post("switch", begin(CALL).replace("}", ",\"endedAt\":\"2026-11-23T17:00:00Z\"}"))
                        .body())
                .contains("\"seconds\":28800");
        clock.pass(Duration.ofHours(13));
        assertThat(post("stop", "{\"confirmed\":true}").body())
                .contains("\"date\":\"2026-11-23\"", "\"date\":\"2026-11-24\"", "\"minutes\":55,", "\"minutes\":725,");
    }

    @Test
    void a_key_that_comes_twice_steps_once() {
        post("start", begin(WEB));
        clock.pass(Duration.ofSeconds(60));
        HttpResponse<String> first = post("stop", "", "Idempotency-Key", "k-1");
        HttpResponse<String> again = post("stop", "", "Idempotency-Key", "k-1");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(billing.ports().workLogs().count()).isEqualTo(3);
    }

    @Test
    void hostile_input_is_refused_with_its_place() {
        assertThat(post("start", "{}").body()).contains("\"status\":400", "\"path\":\"/task\"");
        assertThat(post("start", begin("x".repeat(65))).statusCode()).isEqualTo(400);
        assertThat(post("start", begin("nobody")).body()).contains("\"status\":422", "\"path\":\"/task\"");
        assertThat(post("start", begin(WEB).replace("PROG", "NIC")).body())
                .contains("\"status\":422", "\"path\":\"/activity\"");
        assertThat(post("start", "{\"task\":\"" + WEB + "\"}").body()).contains("\"path\":\"/activity\"");
        assertThat(post("start", begin(WEB).replace("}", ",\"note\":\"" + "x".repeat(1_001) + "\"}"))
                        .body())
                .contains("\"status\":400", "\"path\":\"/note\"");
        assertThat(post("stop", "{\"endedAt\":\"včera\"}").body()).contains("\"path\":\"/endedAt\"");
        assertThat(send("PUT", "order", "{\"tasks\":[null]}").body()).contains("\"path\":\"/tasks/0\"");
        assertThat(post("start", "[").statusCode()).isEqualTo(400);
        assertThat(jana.get("/api/v1/me/stopwatch").body()).doesNotContain("running");
    }

    @Test
    void who_is_no_worker_has_no_watch() {
        HttpResponse<String> answer = new Visitor(server.getURI()).as("manager").get("/api/v1/me/stopwatch");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a login that belongs to a worker was expected");
    }
}
