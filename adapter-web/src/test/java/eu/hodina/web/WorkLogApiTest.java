package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.invoice.BilledItem;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work logs over HTTP. */
@MicronautTest(rebuildContext = true)
class WorkLogApiTest {
    private static final String BASE = "/api/v1/work-logs";
    private static final String WEB = identityOf("task WEB-1");
    private static final String CALL = identityOf("task CALL");
    private static final String BILLED = BASE + "/" + identityOf("log a");

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor jana;
    private Visitor manager;

    @BeforeEach
    void a_firm() {
        aSmallFirmIn(billing.ports());
        billing.ports().workers().add(aWorker("petr"));
        billing.ports().orders().addTask(aTask("CALL", anOrder("Z20260001", Optional.empty())));
        jana = new Visitor(server.getURI()).as("worker");
        manager = new Visitor(server.getURI()).as("manager");
    }

    private static HttpResponse<String> send(
            Visitor visitor, String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return visitor.send(method, path, body, all);
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        return send(jana, "POST", BASE + path, body, headers);
    }

    private static String work(String more) {
        return "{\"task\":\"" + WEB + "\",\"activity\":\"PROG\",\"date\":\"2026-11-20\"," + more + "}";
    }

    private static String placeOf(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void work_is_reported_as_a_duration_or_from_to() {
        HttpResponse<String> typed = post("", work("\"duration\":\"1,5 h\",\"note\":\"formulář\""));
        assertThat(typed.statusCode()).isEqualTo(201);
        assertThat(typed.body())
                .contains("\"minutes\":90", "\"kind\":\"BILLABLE\"", "\"approval\":\"NOT_NEEDED\"", "\"version\":1")
                .contains("\"warnings\":[]")
                .doesNotContain("measured");
        assertThat(jana.get(placeOf(typed)).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(post("", work("\"start\":\"22:30\",\"end\":\"01:15\"")).body())
                .contains("\"date\":\"2026-11-20\",\"start\":\"22:30\",\"minutes\":90")
                .contains("\"date\":\"2026-11-21\",\"start\":\"00:00\",\"minutes\":75");
    }

    @Test
    void typed_work_at_the_time_of_other_work_is_a_warning() {
        post("", work("\"start\":\"09:00\",\"duration\":\"60\""));
        HttpResponse<String> second = post("", work("\"start\":\"09:59\",\"duration\":\"60\""));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).contains("\"warnings\":[{\"kind\":\"OVERLAP\"", "from 09:00, 60 minutes");
        assertThat(post("", work("\"start\":\"11:00\",\"duration\":\"60\"")).body())
                .contains("\"warnings\":[]");
    }

    @Test
    void a_day_is_as_long_as_it_is() {
        assertThat(post("", work("\"duration\":\"24 h\"")).statusCode()).isEqualTo(201);
        HttpResponse<String> more = post("", work("\"duration\":\"1\""));
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("at most 1440 minutes of work on 2026-11-20", "it is 1441");
        assertThat(post("", work("\"duration\":\"23:01\"").replace("2026-11-20", "2026-03-29"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("", work("\"duration\":\"25 h\"").replace("2026-11-20", "2026-10-25"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_log_is_changed_and_taken_back_with_its_version() {
        String place = placeOf(post("", work("\"duration\":\"90\"")));
        String changed = work("\"duration\":\"2:00\",\"kind\":\"REWORK\",\"mends\":\"" + CALL + "\"");
        assertThat(send(jana, "PUT", place, changed).statusCode()).isEqualTo(428);
        HttpResponse<String> answer = send(jana, "PUT", place, changed, "If-Match", "\"1\"");
        assertThat(answer.body()).contains("\"minutes\":120", "\"mends\":\"" + CALL + "\"", "\"version\":2");
        assertThat(send(jana, "PUT", place, changed, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(send(jana, "DELETE", place, "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(send(jana, "DELETE", place, "", "If-Match", "\"2\"").statusCode())
                .isEqualTo(204);
        assertThat(jana.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void rework_names_what_it_mends_and_other_work_mends_nothing() {
        assertThat(post("", work("\"duration\":\"90\",\"kind\":\"REWORK\"")).body())
                .contains("\"status\":422", "\"path\":\"/mends\"");
        assertThat(post("", work("\"duration\":\"90\",\"mends\":\"" + CALL + "\""))
                        .body())
                .contains("\"status\":422", "\"path\":\"/mends\"");
    }

    @Test
    void a_log_is_split_moved_and_edited_with_others() {
        String place = placeOf(post("", work("\"start\":\"09:00\",\"duration\":\"90\"")));
        HttpResponse<String> split =
                send(jana, "POST", place + "/split", "{\"duration\":\"0:30\"}", "If-Match", "\"1\"");
        assertThat(split.body()).contains("\"start\":\"09:00\",\"minutes\":30", "\"start\":\"09:30\",\"minutes\":60");
        assertThat(send(jana, "POST", place + "/split", "{\"duration\":\"30\"}", "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(422);
        String move = "{\"task\":\"" + CALL + "\"}";
        assertThat(send(jana, "POST", place + "/move", move, "If-Match", "\"2\"")
                        .body())
                .contains("\"task\":\"" + CALL + "\"", "\"version\":3");
        String id = place.substring(place.lastIndexOf('/') + 1);
        String bulk = "{\"logs\":[{\"id\":\"" + id + "\",\"version\":3}],\"kind\":\"INTERNAL\",\"note\":\"porada\"}";
        assertThat(post("/bulk", bulk).body()).contains("\"kind\":\"INTERNAL\"", "\"note\":\"porada\"");
        assertThat(post("/bulk", bulk).statusCode()).isEqualTo(412);
        assertThat(post("/bulk", bulk.replace(id, "nobody")).statusCode()).isEqualTo(404);
        assertThat(post("/bulk", "{\"logs\":[]}").body()).contains("\"status\":400", "\"path\":\"/logs\"");
    }

    @Test
    void a_week_is_copied() {
        post("", work("\"start\":\"09:00\",\"duration\":\"90\",\"note\":\"schůzka\""));
        String week = "{\"from\":\"2026-11-16\",\"to\":\"2026-11-23\"}";
        assertThat(post("/copy-week", week).body())
                .contains("\"date\":\"2026-11-27\",\"start\":\"09:00\",\"minutes\":90", "\"note\":\"schůzka\"");
        assertThat(post("/copy-week", week).body()).contains("\"kind\":\"OVERLAP\"");
        assertThat(post("/copy-week", "{\"from\":\"2026-11-16\",\"to\":\"2026-11-20\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_list_is_newest_first_and_filtered() {
        for (int day = 10; day < 14; day++) {
            post("", work("\"duration\":\"" + day + "\"").replace("11-20", "11-" + day));
        }
        String first = jana.get(BASE + "?from=2026-11-01&limit=3").body();
        assertThat(first).containsSubsequence("2026-11-13", "2026-11-12", "2026-11-11", "\"next\":\"");
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(jana.get(BASE + "?from=2026-11-01&limit=3&after=" + next).body())
                .contains("2026-11-10")
                .doesNotContain("2026-11-11", "\"next\"");
        String client = identityOf("client pekarna");
        assertThat(jana.get(BASE + "?client=" + client + "&kind=BILLABLE&task=" + WEB + "&to=2026-10-05")
                        .body())
                .contains("2026-10-05")
                .doesNotContain("2026-10-06", "2026-11");
        assertThat(jana.get(BASE + "?client=nobody").body()).isEqualTo("{\"items\":[]}");
        assertThat(jana.get(BASE + "?kind=x").body()).contains("\"path\":\"/kind\"");
        assertThat(jana.get(BASE + "?from=yesterday").body()).contains("\"path\":\"/from\"");
        assertThat(jana.get(BASE + "?after=%3F").statusCode()).isEqualTo(400);
        assertThat(jana.get(BASE + "?after=eA").statusCode()).isEqualTo(400);
    }

    @Test
    void a_worker_meets_the_own_work_alone() {
        String petr = identityOf("worker petr");
        String his = work("\"duration\":\"90\",\"worker\":\"" + petr + "\"");
        assertThat(post("", his).body()).contains("\"status\":422", "\"path\":\"/worker\"");
        HttpResponse<String> created = send(manager, "POST", BASE, his);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(jana.get(placeOf(created)).statusCode()).isEqualTo(404);
        assertThat(send(jana, "DELETE", placeOf(created), "", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(jana.get(BASE + "?worker=" + petr).statusCode()).isEqualTo(422);
        assertThat(jana.get(BASE).body()).doesNotContain(petr);
        assertThat(manager.get(BASE + "?worker=" + petr).body()).contains(petr);
        Visitor accountant = new Visitor(server.getURI()).as("accountant");
        assertThat(accountant.get(placeOf(created)).statusCode()).isEqualTo(200);
        assertThat(send(accountant, "DELETE", placeOf(created), "", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(manager, "POST", BASE, work("\"duration\":\"90\"")).body())
                .contains("\"path\":\"/worker\"");
        assertThat(send(manager, "POST", BASE, work("\"duration\":\"90\",\"worker\":\"nobody\""))
                        .body())
                .contains("\"status\":422", "\"path\":\"/worker\"");
    }

    @Test
    void what_is_billed_never_changes_and_is_corrected() {
        assertThat(post("/" + identityOf("log a") + "/corrections", "{\"minutes\":45}")
                        .statusCode())
                .isEqualTo(422);
        billing.ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        billing.ports().invoices().add(anInvoice("FV20260001"));
        billing.ports()
                .billedItems()
                .bill(
                        anInvoice("FV20260001").id(),
                        Map.of(0, new BilledItem.OfRating(aRatedPeriod(OCTOBER).id(), 0)));
        HttpResponse<String> refused = send(jana, "PUT", BILLED, work("\"duration\":\"1\""), "If-Match", "\"0\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a log that is not billed was expected");
        assertThat(send(jana, "DELETE", BILLED, "", "If-Match", "\"0\"").statusCode())
                .isEqualTo(422);
        assertThat(send(jana, "POST", BILLED + "/corrections", "{\"minutes\":45}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(jana, "POST", BILLED + "/corrections", "{\"minutes\":0,\"writeOff\":\"omyl\"}")
                        .body())
                .contains("\"minutes\":0", "\"writeOff\":\"omyl\"");
        assertThat(jana.get(BILLED + "/corrections").body())
                .containsSubsequence(identityOf("log a"), "\"minutes\":45", "\"minutes\":0");
        assertThat(send(jana, "POST", BILLED + "/corrections", "{\"minutes\":-1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("", work("\"duration\":\"15\"").replace("2026-11-20", "2026-10-05"))
                        .body())
                .contains("\"kind\":\"LATE\"");
    }

    @Test
    void a_closed_period_keeps_its_logs_and_takes_late_ones() {
        String locks = "/api/v1/period-locks";
        String october = "{\"from\":\"2026-10-01\",\"to\":\"2026-10-31\",\"note\":\"hotovo\"}";
        assertThat(send(jana, "POST", locks, october).statusCode()).isEqualTo(403);
        HttpResponse<String> closed = send(manager, "POST", locks, october);
        assertThat(closed.statusCode()).isEqualTo(201);
        assertThat(send(jana, "DELETE", BILLED, "", "If-Match", "\"0\"").body())
                .contains("\"status\":422", "2026-10-05 is closed");
        assertThat(post("", work("\"duration\":\"15\"").replace("2026-11-20", "2026-10-31"))
                        .body())
                .contains("\"kind\":\"LATE\"");
        assertThat(jana.get(locks).body()).contains("2026-10-31", "hotovo");
        assertThat(send(manager, "DELETE", placeOf(closed), "", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(jana, "DELETE", BILLED, "", "If-Match", "\"0\"").statusCode())
                .isEqualTo(204);
        assertThat(send(manager, "POST", locks, "{\"from\":\"2026-10-31\",\"to\":\"2026-10-01\"}")
                        .body())
                .contains("\"status\":400", "\"path\":\"/to\"");
    }

    @Test
    void hostile_input_is_refused_with_its_place() {
        assertThat(post("", work("\"duration\":\"1.33 h\"")).body())
                .contains("\"status\":400", "\"path\":\"/duration\"");
        assertThat(post("", work("\"duration\":\"90\",\"end\":\"10:00\"")).body())
                .contains("\"path\":\"/duration\"");
        assertThat(post("", work("\"start\":\"24:00\",\"duration\":\"1\"")).body())
                .contains("\"path\":\"/start\"");
        assertThat(post("", work("\"start\":\"02:30\",\"duration\":\"9\"").replace("11-20", "03-29"))
                        .body())
                .contains("\"status\":422", "\"path\":\"/start\"");
        assertThat(post("", work("\"duration\":\"90\"").replace("2026-11-20", "9999-12-31"))
                        .body())
                .contains("\"status\":400", "\"path\":\"/date\"");
        assertThat(post("", work("\"duration\":\"90\"").replace("PROG", "NIC")).body())
                .contains("\"status\":422", "\"path\":\"/activity\"");
        assertThat(post("", work("\"duration\":\"90\",\"note\":\"\\u0000\"")).body())
                .contains("\"path\":\"/note\"");
        assertThat(post("", "{}").statusCode()).isEqualTo(400);
        assertThat(post("", "null").statusCode()).isEqualTo(400);
        assertThat(send(jana, "PUT", BASE + "/nobody", work("\"duration\":\"90\""), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }
}
