package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders over HTTP; it is 23 November 2026, and FV20260001 of 1 827.35 fell due on the 16th. */
@MicronautTest(rebuildContext = true)
class RemindersApiTest {
    private static final String FIRM = "/api/v1/firms/" + aFirm().id().value() + "/reminder-policy";
    private static final String CLIENT =
            "/api/v1/clients/" + aClient("pekarna").id().value() + "/reminder-policy";
    private static final String MARKS = "/api/v1/documents/FV20260001/reminder-marks";
    private static final String PLAN = "/api/v1/reminders/plan";
    private static final String LAST_CALL =
            "{\"levels\":[{\"stage\":\"PRE_ACTION_LETTER\",\"days\":1,\"daysToPay\":7}],"
                    + "\"daysBetween\":7,\"negligible\":[],@SIGNATORY\"nextWorkingDay\":true}";
    private static final String SIGNATORY = "\"signatory\":{\"name\":\"Jana Nováková\",\"role\":\"jednatelka\"},";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void a_late_invoice() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().transactions().run(() -> billing.ports().invoices().add(anInvoice("FV20260001")));
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> put(String place, String version, String body) {
        return manager.send("PUT", place, body, "Content-Type", "application/json", "If-Match", "\"" + version + "\"");
    }

    private HttpResponse<String> post(String place, String body) {
        return manager.send("POST", place, body, "Content-Type", "application/json");
    }

    private void withoutStatements() {
        String usual = manager.get(FIRM).body();
        HttpResponse<String> answer = put(FIRM, "0", usual.replace(",\"statementDays\":2", ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void an_old_statement_holds_what_a_run_then_sends_once() {
        assertThat(manager.get(PLAN).body())
                .contains("\"day\":\"2026-11-23\"", "\"letters\":[]", "\"reason\":\"STATEMENT_TOO_OLD\"");
        withoutStatements();
        assertThat(manager.get(PLAN + "?day=2026-11-22").body()).contains("NEXT_LEVEL_LATER");
        assertThat(manager.get(PLAN).body())
                .contains("\"stage\":\"FIRST_REMINDER\"", "\"open\":\"1827.35\"", "\"held\":[]");
        assertThat(post("/api/v1/reminders/runs", "{\"dryRun\":true}").body()).doesNotContain("\"mail\"");
        assertThat(post("/api/v1/reminders/runs", "{}").body()).contains("\"mail\":\"");
        assertThat(post("/api/v1/reminders/runs", "{}").body()).contains("\"letters\":[]", "NEXT_LEVEL_LATER");
        assertThat(manager.get("/api/v1/documents/FV20260001/reminders").body())
                .contains("\"stage\":\"FIRST_REMINDER\"", "\"on\":\"2026-11-23\"");
        assertThat(manager.get("/api/v1/clients/" + aClient("pekarna").id().value() + "/reminders?limit=1")
                        .body())
                .contains("\"number\":\"FV20260001\"");
    }

    @Test
    void policies_are_checked_and_versioned() {
        assertThat(manager.get(FIRM).body()).contains("\"days\":-3", "\"days\":35", "\"statementDays\":2");
        assertThat(put(FIRM, "0", LAST_CALL.replace("@SIGNATORY", SIGNATORY))
                        .headers()
                        .firstValue("ETag"))
                .contains("\"1\"");
        assertThat(put(FIRM, "0", LAST_CALL.replace("@SIGNATORY", "")).statusCode())
                .isEqualTo(412);
        HttpResponse<String> hasty =
                put(FIRM, "1", LAST_CALL.replace("@SIGNATORY", "").replace("\"daysToPay\":7", "\"daysToPay\":6"));
        assertThat(hasty.statusCode()).isEqualTo(400);
        assertThat(hasty.body()).contains("/levels/0", "gives 7 to 365 days");
        assertThat(put(FIRM, "1", "{\"levels\":[],\"daysBetween\":7,\"negligible\":[]}")
                        .statusCode())
                .isEqualTo(400);
        String blocked = "{\"block\":{\"from\":\"2026-11-01\",\"fromStage\":\"FIRST_REMINDER\",\"note\":\"volat\"}}";
        assertThat(put(CLIENT, "0", blocked).body()).contains("\"insolvent\":false", "\"note\":\"volat\"");
        assertThat(put(CLIENT, "1", blocked.replace("2026-11-01", "1. 11.")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_promise_holds_until_its_day() {
        withoutStatements();
        String promise = "{\"marks\":[{\"kind\":\"PROMISED\",\"until\":\"2026-11-27\",\"note\":\"volal\"}]}";
        assertThat(put(MARKS, "0", promise).body()).contains("\"by\":\"manager\"");
        assertThat(manager.get(PLAN).body()).contains("\"reason\":\"PROMISED\"");
        assertThat(put(MARKS, "1", "{\"marks\":[{\"kind\":\"PROMISED\"}]}").statusCode())
                .isEqualTo(422);
        assertThat(put(MARKS, "1", "{\"marks\":[]}").body()).isEqualTo("{\"marks\":[]}");
        assertThat(manager.get(PLAN).body()).contains("\"held\":[]");
    }

    @Test
    void a_manager_releases_a_pre_action_letter_and_an_accountant_does_not() {
        assertThat(put(FIRM, "0", LAST_CALL.replace("@SIGNATORY", "")).statusCode())
                .isEqualTo(200);
        Matcher release = Pattern.compile("\"release\":\"([^\"]+)\"")
                .matcher(post("/api/v1/reminders/runs", "{}").body());
        assertThat(release.find()).isTrue();
        String place = "/api/v1/reminders/releases/" + release.group(1);
        assertThat(manager.get("/api/v1/reminders/releases?state=WAITING").body())
                .contains(release.group(1));
        Visitor accountant = new Visitor(server.getURI()).as("accountant");
        assertThat(accountant.send("POST", place + "/release", "").statusCode()).isEqualTo(403);
        HttpResponse<String> unsigned = manager.send("POST", place + "/release", "");
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(unsigned.body()).contains("who signs");
        put(FIRM, "1", LAST_CALL.replace("@SIGNATORY", SIGNATORY));
        assertThat(manager.send("POST", place + "/release", "").body())
                .contains("\"state\":\"RELEASED\"", "\"by\":\"manager\"");
        assertThat(manager.send("POST", place + "/release", "").statusCode()).isEqualTo(200);
        assertThat(accountant.get(place).body()).contains("\"mail\":\"");
        assertThat(manager.get("/api/v1/reminders/releases/none").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/v1/reminders/releases?state=LOST").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_worker_sees_nothing_of_it() {
        Visitor worker = new Visitor(server.getURI()).as("worker");
        assertThat(worker.get(PLAN).statusCode()).isEqualTo(403);
        assertThat(worker.get(MARKS).statusCode()).isEqualTo(403);
    }
}
