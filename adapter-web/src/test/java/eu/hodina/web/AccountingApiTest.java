package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.firm.FirmId;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accountant's files over HTTP. */
@MicronautTest
class AccountingApiTest {
    private static final FirmId FIRM = Fixtures.aFirm("Účetní s.r.o.").id();

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    @BeforeEach
    void a_firm() {
        if (billing.ports().firms().find(FIRM).isEmpty()) {
            billing.ports().firms().add(Fixtures.aFirm("Účetní s.r.o."));
            billing.ports().invoices().add(eu.hodina.application.fixture.Papers.anInvoice("FV20268001"));
        }
    }

    private HttpResponse<String> get(String role, String file) {
        return new Visitor(server.getURI()).as(role).get("/api/v1/accounting/" + file);
    }

    @Test
    void each_file_has_its_type_and_name() {
        String query = "?month=2026-10&firm=" + FIRM.value();
        assertFile(
                "control-statement" + query + "&taxOffice=461&workplace=3003", "application/xml", "dphkh1-2026-10.xml");
        assertFile("control-statement/rows" + query, "text/csv", "control-statement-2026-10.csv");
        assertFile("recapitulative-statement" + query, "text/csv", "recapitulative-statement-2026-10.csv");
        assertFile("pohoda" + query, "application/xml", "pohoda-2026-10.xml");
        assertFile("archive" + query, "application/zip", "documents-2026-10.zip");
    }

    private void assertFile(String file, String mediaType, String name) {
        HttpResponse<String> answer = get("accountant", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void what_is_said_wrong_is_told_by_its_place() {
        String firm = "&firm=" + FIRM.value();
        assertThat(get("accountant", "pohoda?month=2026-13" + firm).body()).contains("\"path\":\"/month\"");
        assertThat(get("accountant", "pohoda?month=2026-13" + firm).statusCode())
                .isEqualTo(400);
        assertThat(get("accountant", "pohoda?month=2026-10&firm=x").body()).contains("\"path\":\"/firm\"");
        assertThat(get("accountant", "pohoda?month=2026-10&firm=x").statusCode())
                .isEqualTo(422);
        assertThat(get("accountant", "control-statement?month=2026-10&taxOffice=%22" + firm)
                        .body())
                .contains("\"path\":\"/taxOffice\"");
        assertThat(get("accountant", "control-statement?month=2025-10" + firm).statusCode())
                .isEqualTo(422);
    }

    @Test
    void managers_and_workers_do_not_take_books_away() {
        assertThat(get("manager", "pohoda?month=2026-10").statusCode()).isEqualTo(403);
        assertThat(get("worker", "archive?month=2026-10").statusCode()).isEqualTo(403);
    }
}
