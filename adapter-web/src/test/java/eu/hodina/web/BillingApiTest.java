package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.web.request.Cursor;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Billing over HTTP, above a small firm with 95 minutes of PROG (billed 105, 1 200.00 an hour) in October. */
@MicronautTest(rebuildContext = true)
class BillingApiTest {
    private static final String OCTOBER = "{\"until\":\"2026-10-31\",\"client\":\"CLIENT\"}";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor accountant;

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().transactions().run(() -> billing.ports().priceLists().add(aPriceList("PROG", "1200.00")));
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> post(String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return accountant.send(
                "POST",
                "/api/v1/billing/" + place,
                body.replace("CLIENT", aClient("pekarna").id().value()),
                all);
    }

    @Test
    void what_is_previewed_is_issued_once_and_explained() {
        HttpResponse<String> preview = post("preview", OCTOBER);
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains("\"net\":\"2100.00\"", "\"total\":\"2541.00\"")
                .doesNotContain("\"number\"");
        assertThat(post("preview", "{\"until\":\"2026-10-31\"}").body()).contains("\"net\":\"2100.00\"");
        HttpResponse<String> issued = post("issue", OCTOBER, "Idempotency-Key", "one");
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        assertThat(issued.body()).contains("\"number\":\"FV20260001\"", "\"total\":\"2541.00\"");
        assertThat(post("issue", OCTOBER, "Idempotency-Key", "one").body()).isEqualTo(issued.body());
        assertThat(post("issue", OCTOBER).body()).contains("\"documents\":[]");
        HttpResponse<String> explained = accountant.get("/api/v1/invoices/FV20260001/lines/1/explain?language=EN");
        assertThat(explained.statusCode()).as(explained.body()).isEqualTo(200);
        assertThat(explained.body())
                .contains(identityOf("log a"), "\"billed\":75", "\"billed\":30", "started quarter hours");
        assertThat(accountant.get("/api/v1/invoices/FV20260001/lines/2/explain").statusCode())
                .isEqualTo(404);
        assertThat(accountant.get("/api/v1/invoices/FV20260001/lines/x/explain").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_cannot_be_billed_is_refused_with_the_place() {
        assertThat(post("preview", "{}").body()).contains("\"status\":400", "/until");
        assertThat(post("preview", "{\"until\":\"2026-10-31\",\"client\":\"nobody\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("issue", "{\"until\":\"2026-10-31\",\"advances\":{\"scope\":\"ALL\"}}")
                        .body())
                .contains("\"status\":400", "/advances/scope");
        HttpResponse<String> named = post(
                "issue",
                "{\"until\":\"2026-10-31\",\"advances\":{\"scope\":\"NAMED\",\"documents\":[\"ZFV1-20260001\"]}}");
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("\"path\":\"/advances\"");
        assertThat(post("issue?limit=0", "{\"until\":\"2026-10-31\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("issue", "{\"until\":\"2026-10-31\",\"firm\":\"x\",\"client\":\"CLIENT\"}")
                        .body())
                .contains("\"path\":\"/firm\"");
    }

    @Test
    void the_whole_firm_is_billed_in_pages_and_one_that_cannot_be_stops_no_other() {
        Client abroad = aClient("alpha");
        billing.ports().transactions().run(() -> {
            billing.ports().clients().add(abroad);
            billing.ports().clients().add(aClient("kavarna"));
            Order order = anOrder("Z20260002", Optional.of(abroad));
            billing.ports().orders().add(order);
            billing.ports().orders().addTask(aTask("A-1", order));
            billing.ports().activities().add(anActivity("FREE"));
            billing.ports()
                    .workLogs()
                    .addAll(List.of(WorkLog.billable(
                            new WorkLogId(identityOf("unpriced")),
                            order.id(),
                            aTask("A-1", order).id(),
                            new WorkerId(identityOf("worker jana")),
                            new ActivityCode("FREE"),
                            day("2026-10-10"),
                            60)));
        });
        String all = "{\"until\":\"2026-10-31\"}";
        assertThat(post("preview?limit=1", all).body())
                .contains("\"code\":\"alpha\",\"failure\":\"", "\"next\":\"" + Cursor.of("alpha"))
                .doesNotContain("kavarna");
        HttpResponse<String> first = post("issue?limit=2", all, "Idempotency-Key", "run-1");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body())
                .contains("\"code\":\"alpha\"", "FREE", "\"code\":\"kavarna\"")
                .contains("\"next\":\"" + Cursor.of("kavarna"));
        HttpResponse<String> last =
                post("issue?limit=2&after=" + Cursor.of("kavarna"), all, "Idempotency-Key", "run-2");
        assertThat(last.body())
                .contains("\"code\":\"pekarna\"", "\"number\":\"FV20260001\"", "\"total\":\"2541.00\"")
                .doesNotContain("\"next\"");
        assertThat(post("issue?limit=2&after=" + Cursor.of("kavarna"), all, "Idempotency-Key", "run-2")
                        .body())
                .isEqualTo(last.body());
        assertThat(post("issue?limit=1", all, "Idempotency-Key", "run-2").body())
                .contains("came with another request before");
        assertThat(post("issue?after=" + Cursor.of("kavarna"), all).body())
                .contains("\"documents\":[]")
                .doesNotContain("FV2026");
        assertThat(billing.ports()
                        .transactions()
                        .<Integer>call(() -> billing.ports().invoices().all().size()))
                .isEqualTo(1);
        assertThat(new Visitor(server.getURI())
                        .as("worker")
                        .send("POST", "/api/v1/billing/issue", all, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
    }
}
