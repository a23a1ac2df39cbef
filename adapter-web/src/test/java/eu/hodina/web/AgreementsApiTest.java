package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements over HTTP, above a small firm with 95 minutes of PROG (billed 105) in October; it is 23 November 2026. */
@MicronautTest(rebuildContext = true)
class AgreementsApiTest {
    private static final String RETAINER = "{\"client\":\"CLIENT\",\"name\":{\"cs\":\"Správa\"},\"currency\":\"CZK\","
            + "\"includes\":{\"minutes\":110},\"notifiesClient\":true,\"retainer\":{\"from\":\"2026-10-01\","
            + "\"carryOver\":1,\"fees\":[{\"from\":\"2026-10-01\",\"fee\":\"1250.00\"}],"
            + "\"overagePrices\":[{\"hourly\":\"1500.00\"}]}}";
    private static final String PACKAGE = "{\"client\":\"CLIENT\",\"name\":{\"cs\":\"Balíček\"},\"currency\":\"CZK\","
            + "\"includes\":{\"amount\":\"10000.00\"},\"package\":{\"purchased\":\"2026-11-05\","
            + "\"expires\":\"2026-12-15\",\"price\":\"9000.00\"}}";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().transactions().run(() -> billing.ports().priceLists().add(aPriceList("PROG", "1200.00")));
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> send(String method, String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        String client = aClient("pekarna").id().value();
        return manager.send(method, place, body.replace("CLIENT", client), all);
    }

    private HttpResponse<String> post(String place, String body, String... headers) {
        return send("POST", place, body, headers);
    }

    private String agreed(String body) {
        HttpResponse<String> offered = post("/api/v1/agreements", body);
        assertThat(offered.statusCode()).as(offered.body()).isEqualTo(201);
        String place = offered.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> agreed = post(place + "/agree", "", "If-Match", "\"1\"");
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
        return place;
    }

    private void rateOctober() {
        assertThat(billing.rateWork()
                        .rateAndKeep(aFirm(), aClient("pekarna").id(), OCTOBER.to())
                        .periods())
                .isNotEmpty();
    }

    @Test
    void an_offer_is_changed_agreed_and_then_changed_only_from_a_day_on() {
        HttpResponse<String> offered = post("/api/v1/agreements", RETAINER);
        String place = offered.headers().firstValue("Location").orElseThrow();
        assertThat(offered.body()).contains("\"stage\":\"OFFERED\"", "\"minutes\":110", "\"fee\":\"1250.00\"");
        HttpResponse<String> revised = send("PUT", place, RETAINER.replace("1250", "1300"), "If-Match", "\"1\"");
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
        assertThat(post(place + "/agree", "", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(post(place + "/agree", "", "If-Match", "\"2\"").body()).contains("\"stage\":\"AGREED\"");
        HttpResponse<String> late = send("PUT", place, RETAINER, "If-Match", "\"3\"");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("that is OFFERED was expected");
        assertThat(manager.get("/api/v1/agreements?limit=1").body()).contains("1300.00");
    }

    @Test
    void a_client_that_is_put_away_is_offered_nothing() {
        assertThat(post("/api/v1/clients/" + aClient("pekarna").id().value() + "/archive", "", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> offered = post("/api/v1/agreements", RETAINER);
        assertThat(offered.statusCode()).isEqualTo(422);
        assertThat(offered.body()).contains("\"path\":\"/client\"");
    }

    @Test
    void rated_work_shows_in_the_state_down_to_its_logs_on_any_day() {
        String place = agreed(RETAINER);
        String before = manager.get(place + "/state?on=2026-10-31").body();
        rateOctober();
        String after = manager.get(place + "/state?on=2026-10-31").body();
        assertThat(after).isEqualTo(before).contains("\"granted\":{\"minutes\":110}", "\"workLog\":\"");
        assertThat(manager.get(place + "/state?on=2026-11-15").body())
                .containsSubsequence("\"period\":\"2026-10-01\"", "\"carried\":{", "\"period\":\"2026-11-01\"");
        assertThat(manager.get(place + "/state?on=2026-09-30").body()).doesNotContain("granted");
        assertThat(manager.get(place + "/state").statusCode()).isEqualTo(400);
        assertThat(manager.get("/api/v1/agreements/none/state?on=2026-10-31").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_billed_refuses_to_end_or_change_before() {
        String place = agreed(RETAINER);
        rateOctober();
        HttpResponse<String> early = post(place + "/end", "{\"on\":\"2026-10-15\"}", "If-Match", "\"2\"");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("\"path\":\"/on\"", "a day after 2026-10-31");
        HttpResponse<String> next =
                post(place + "/successors", RETAINER.replace("2026-10-01", "2026-12-01"), "If-Match", "\"2\"");
        assertThat(next.statusCode()).as(next.body()).isEqualTo(201);
        assertThat(next.body()).contains("\"succeeds\":\"" + place.substring(place.lastIndexOf('/') + 1));
        assertThat(manager.get(place).body()).contains("\"to\":\"2026-11-30\"");
        HttpResponse<String> retroactive = post("/api/v1/agreements", RETAINER);
        HttpResponse<String> refused =
                post(retroactive.headers().firstValue("Location").orElseThrow() + "/agree", "", "If-Match", "\"1\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a first day after 2026-10-31");
    }

    @Test
    void the_calendar_tells_what_is_billed_due_and_upcoming() {
        agreed(RETAINER);
        rateOctober();
        assertThat(manager.get("/api/v1/prescriptions?until=2026-12-01").body())
                .containsSubsequence(
                        "\"due\":\"2026-10-01\"", "BILLED", "\"due\":\"2026-11-01\"", "DUE", "2026-12-01", "UPCOMING");
        assertThat(manager.get("/api/v1/prescriptions?until=2026-12-01&state=DUE")
                        .body())
                .contains("2026-11-01")
                .doesNotContain("BILLED");
        assertThat(manager.get("/api/v1/prescriptions?until=9999-12-31").statusCode())
                .isEqualTo(422);
        assertThat(manager.get("/api/v1/prescriptions").statusCode()).isEqualTo(400);
        assertThat(new Visitor(server.getURI())
                        .as("worker")
                        .get("/api/v1/prescriptions?until=2026-12-01")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_retainer_follows_the_index_and_a_package_is_renewed() {
        String place = agreed(RETAINER);
        send("PUT", "/api/v1/index-rates/2026", "{\"rate\":\"2.5\",\"source\":\"ČSÚ\"}", "If-Match", "\"0\"");
        HttpResponse<String> raised =
                post(place + "/indexations", "{\"year\":2027,\"rounding\":\"ONE\"}", "If-Match", "\"2\"");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(200);
        assertThat(raised.body()).containsSubsequence("FEE", "1281.00", "OVERAGE_PRICE", "1538.00");
        assertThat(manager.get(place + "/indexations").body()).isEqualTo(raised.body());
        HttpResponse<String> renewed =
                post(agreed(PACKAGE) + "/renewals", "{\"purchased\":\"2026-12-10\",\"expires\":\"2027-12-09\"}");
        assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(201);
        assertThat(renewed.body()).contains("\"price\":\"9000.00\"", "\"succeeds\":\"", "\"stage\":\"AGREED\"");
    }

    @Test
    void a_package_near_its_end_is_told_once_to_the_manager() {
        agreed(PACKAGE);
        assertThat(post("/api/v1/agreements/watch", "", "Idempotency-Key", "w").body())
                .contains("\"told\":1");
        assertThat(post("/api/v1/agreements/watch", "").body()).contains("\"told\":0");
        assertThat(manager.get("/api/v1/notices").body()).contains("package-expires", "2026-12-15");
    }

    @Test
    void what_contradicts_itself_is_refused_with_its_place() {
        assertThat(post("/api/v1/agreements", RETAINER.replace("CZK", "EUR")).body())
                .contains("\"path\":\"/currency\"");
        assertThat(post("/api/v1/agreements", RETAINER.replace("2026-10-01\",\"carry", "1001-10-01\",\"carry"))
                        .statusCode())
                .isIn(400, 422);
        assertThat(post("/api/v1/agreements", PACKAGE.replace("\"package\"", "\"other\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/v1/agreements", RETAINER.replace("{\"minutes\":110}", "{}"))
                        .body())
                .contains("\"path\":\"/includes\"");
        assertThat(post("/api/v1/agreements", RETAINER.replace("{\"minutes\":110}", "{\"amount\":\"1.00\"}"))
                        .body())
                .contains("\"path\":\"/retainer\"", "overage price only with an allowance of time");
        assertThat(post("/api/v1/agreements", RETAINER.replace("\"client\":\"CLIENT\"", "\"client\":\"x\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/api/v1/agreements", RETAINER.replace("\"carryOver\":1", "\"carryOver\":2000000000"))
                        .statusCode())
                .isEqualTo(400);
    }
}
