package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order is split among colleagues, and each sees their own tasks first. */
@MicronautTest(rebuildContext = true)
class TasksApiTest {
    private static final String WEB = "/api/v1/orders/" + identityOf("order Z20260001");
    private static final String JANA = aWorker("jana").id().value();
    private static final String PETR = aWorker("petr").id().value();

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    /** Logged in as Jana. */
    private Visitor worker;

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().workers().add(aWorker("petr"));
        manager = new Visitor(server.getURI()).as("manager");
        worker = new Visitor(server.getURI()).as("worker");
    }

    private static String task(String code, String assignee, String priority, String due) {
        return "{\"code\":\"" + code + "\",\"name\":\"Úkol\",\"assignee\":\"" + assignee + "\",\"priority\":\""
                + priority + "\",\"estimate\":480" + (due.isEmpty() ? "" : ",\"due\":\"" + due + "\"") + "}";
    }

    private HttpResponse<String> split(String... tasks) {
        return manager.send(
                "POST",
                WEB + "/tasks",
                "{\"tasks\":[" + String.join(",", tasks) + "]}",
                "Content-Type",
                "application/json");
    }

    private static HttpResponse<String> put(Visitor who, String place, String body, String version) {
        return who.send("PUT", place, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static List<String> all(String field, String body) {
        return Pattern.compile("\"" + field + "\":\"([^\"]*)\"")
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void somethingForBoth() {
        HttpResponse<String> added = split(
                task("P-1", PETR, "URGENT", ""),
                task("J-1", JANA, "LOW", "2026-11-24"),
                task("J-2", JANA, "HIGH", ""),
                task("J-3", JANA, "HIGH", "2026-12-01"),
                task("P-2", PETR, "HIGH", "2026-11-25"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(all("code", added.body())).containsExactly("P-1", "J-1", "J-2", "J-3", "P-2");
    }

    @Test
    void a_worker_sees_their_own_first_page_by_page() {
        somethingForBoth();
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            String body = worker.get("/api/v1/tasks?limit=2" + after).body();
            seen.addAll(all("code", body));
            assertThat(all("next", body)).hasSize(page == 2 ? 0 : 1);
            after = all("next", body).stream()
                    .map(next -> "&after=" + next)
                    .findFirst()
                    .orElse("");
        }
        assertThat(seen).containsExactly("J-3", "J-2", "J-1", "P-1", "P-2", "WEB-1");
        assertThat(all("code", worker.get("/api/v1/tasks?mine=true").body())).containsExactly("J-3", "J-2", "J-1");
        assertThat(all("code", manager.get("/api/v1/tasks").body()))
                .containsExactly("P-1", "P-2", "J-3", "J-2", "WEB-1", "J-1");
        assertThat(worker.get("/api/v1/tasks").body()).contains("\"orderNumber\":\"Z20260001\"");
        assertThat(worker.get("/api/v1/tasks?after=eA").statusCode()).isEqualTo(400);
        assertThat(worker.get("/api/v1/tasks?after=b3duIEhJR0ggOTk5OS05OS05OSBY")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_worker_leads_their_own_tasks_through_their_states_and_no_others() {
        somethingForBoth();
        List<String> ids = all("id", worker.get("/api/v1/tasks").body());
        String own = "/api/v1/tasks/" + ids.get(0);
        String others = "/api/v1/tasks/" + ids.get(3);
        HttpResponse<String> done = put(worker, own + "/state", "{\"state\":\"DONE\"}", "\"1\"");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"state\":\"DONE\"");
        assertThat(put(worker, own + "/state", "{\"state\":\"CANCELLED\"}", "\"2\"")
                        .body())
                .contains("\"status\":422", "from DONE to CANCELLED");
        assertThat(all("code", worker.get("/api/v1/tasks?mine=true").body())).containsExactly("J-2", "J-1");
        assertThat(put(worker, others + "/state", "{\"state\":\"DONE\"}", "\"1\"")
                        .statusCode())
                .isEqualTo(422);
        assertThat(put(manager, others + "/state", "{\"state\":\"DONE\"}", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(put(worker, own, task("J-3", PETR, "LOW", ""), "\"2\"").statusCode())
                .isEqualTo(403);
        assertThat(all("code", manager.get(WEB + "/tasks").body())).contains("J-3", "P-1");
    }

    @Test
    void a_task_is_changed_with_its_version() {
        somethingForBoth();
        String place =
                "/api/v1/tasks/" + all("id", worker.get("/api/v1/tasks").body()).get(0);
        HttpResponse<String> changed = put(manager, place, task("J-9", PETR, "LOW", ""), "\"1\"");
        assertThat(changed.body()).contains("\"code\":\"J-9\"", "\"assignee\":\"" + PETR);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(put(manager, place, task("J-9", JANA, "LOW", ""), "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(put(manager, place, task("P-1", JANA, "LOW", ""), "\"2\"").body())
                .contains("\"status\":422", "\"path\":\"/code\"");
    }

    @Test
    void a_split_is_all_or_nothing() {
        assertThat(split(task("A", JANA, "LOW", ""), task("A", PETR, "LOW", "")).body())
                .contains("\"status\":422", "\"path\":\"/tasks/1/code\"");
        assertThat(split(task("A", JANA, "LOW", ""), task("WEB-1", PETR, "LOW", ""))
                        .body())
                .contains("\"path\":\"/tasks/1/code\"");
        assertThat(split(task("A", identityOf("nobody"), "LOW", "")).body())
                .contains("\"status\":422", "\"path\":\"/tasks/0/assignee\"");
        assertThat(split(task("A", JANA, "SOON", "")).body())
                .contains("\"status\":400", "\"path\":\"/tasks/0/priority\"");
        assertThat(split(task("A", JANA, "LOW", "").replace("480", "-1")).body())
                .contains("\"path\":\"/tasks/0/estimate\"");
        assertThat(split().body()).contains("\"status\":400", "\"path\":\"/tasks\"");
        assertThat(split("null").body()).contains("\"path\":\"/tasks/0\"");
        assertThat(all("code", manager.get(WEB + "/tasks").body())).containsExactly("WEB-1");
    }
}
