package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.ReceivedMail;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came is looked at, put into a thread, and an address is cleared. */
@MicronautTest(rebuildContext = true)
class AnswersApiTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String ID = Fixtures.identityOf("received 1");
    private static final String PLACE = "/api/v1/answers/" + ID;
    private static final String BAKERY = Fixtures.aClient("pekarna").id().value();

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor accountant;

    @BeforeEach
    void something_came() {
        accountant = new Visitor(server.getURI()).as("accountant");
        ReceivedMail mail = new ReceivedMail(
                "<1@klient.example>",
                List.of(),
                "neznamy@klient.example",
                "Re: <b>Faktura</b>",
                "Zaplatíme zítra.",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
        billing.ports().transactions().run(() -> {
            if (billing.ports().clients().find(Fixtures.aClient("pekarna").id()).isEmpty()) {
                billing.ports().clients().add(Fixtures.aClient("pekarna"));
            }
            billing.ports().receivedMails().add(new ReceivedEntry(ID, mail, Optional.empty(), Optional.empty(), NOON));
        });
    }

    private HttpResponse<String> post(String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return accountant.send("POST", place, body, all);
    }

    @Test
    void a_mail_of_nobody_is_put_into_a_thread() {
        assertThat(accountant.get("/api/v1/answers?unassigned=true").body())
                .contains("\"kind\":\"ANSWER\"", "\"subject\":\"Re: <b>Faktura</b>\"", "\"files\":[]");
        assertThat(accountant.get("/api/v1/answers?client=" + BAKERY).body()).contains("\"items\":[]");
        assertThat(accountant.get(PLACE).headers().firstValue("ETag")).contains("\"0\"");

        String body = "{\"client\":\"" + BAKERY + "\"}";
        assertThat(post(PLACE + "/assign", body).statusCode()).isEqualTo(428);
        HttpResponse<String> assigned = post(PLACE + "/assign", body, "If-Match", "\"0\"");
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
        assertThat(assigned.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(post(PLACE + "/assign", body, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(accountant.get("/api/v1/answers?client=" + BAKERY).body()).contains(ID);
        assertThat(accountant.get("/api/v1/answers?unassigned=true").body()).contains("\"items\":[]");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(accountant.get("/api/v1/answers?unassigned=yes").statusCode())
                .isEqualTo(400);
        assertThat(accountant
                        .get("/api/v1/answers?unassigned=true&client=" + BAKERY)
                        .statusCode())
                .isEqualTo(400);
        assertThat(accountant.get("/api/v1/answers?client=x").body()).contains("\"items\":[]");
        assertThat(accountant.get("/api/v1/answers/x").statusCode()).isEqualTo(404);
        assertThat(post(PLACE + "/assign", "{}", "If-Match", "\"0\"").statusCode())
                .isEqualTo(400);
        assertThat(post(PLACE + "/assign", "{\"client\":\"x\"}", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_address_is_cleared() {
        billing.ports().transactions().run(() -> {
            billing.ports().outbox().add(Papers.aMail("a"), NOON);
            billing.ports()
                    .bouncedAddresses()
                    .mark(new BouncedAddress(
                            "pekarna@klient.example", Papers.aMail("a").id(), "5.1.1", "no such user", NOON));
        });
        assertThat(accountant.get("/api/v1/bounced-addresses").body())
                .contains("\"address\":\"pekarna@klient.example\"", "\"status\":\"5.1.1\"");
        String place = "/api/v1/bounced-addresses/pekarna@klient.example/clear";
        assertThat(post(place, "").statusCode()).isEqualTo(204);
        assertThat(accountant.get("/api/v1/bounced-addresses").body()).contains("\"items\":[]");
        assertThat(post(place, "").statusCode()).isEqualTo(404);
    }
}
