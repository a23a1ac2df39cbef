package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Reports over HTTP. */
@MicronautTest
class ReportsApiTest {
    @Inject
    EmbeddedServer server;

    private HttpResponse<String> get(String role, String report) {
        return new Visitor(server.getURI()).as(role).get("/api/v1/reports" + report);
    }

    @Test
    void managers_see_margins_and_nobody_else_does() {
        HttpResponse<String> margin = get("manager", "/margin?from=2026-10-01&to=2026-10-31&groupBy=client,month");
        assertThat(margin.statusCode()).as(margin.body()).isEqualTo(200);
        assertThat(margin.body())
                .contains("\"name\":\"margin\"", "\"key\":\"marginPercent\"", "\"type\":\"PERCENT\"", "\"totals\":");
        for (String role : new String[] {"administrator", "accountant", "worker"}) {
            assertThat(get(role, "/margin").statusCode()).as(role).isEqualTo(403);
            assertThat(get(role, "/margin/csv").statusCode()).as(role).isEqualTo(403);
            assertThat(get(role, "").body())
                    .as(role)
                    .doesNotContain("\"margin\"")
                    .contains("\"time\"");
        }
        assertThat(get("manager", "?language=en").body()).contains("Gross margin");
    }

    @Test
    void a_worker_sees_the_own_time_alone() {
        HttpResponse<String> own = get("worker", "/time?from=2026-10-01");
        assertThat(own.statusCode()).as(own.body()).isIn(200, 403);
        assertThat(get("manager", "/time?from=2026-10-01").statusCode()).isEqualTo(200);
    }

    @Test
    void csv_has_raw_numbers_under_the_keys_of_the_columns() {
        HttpResponse<String> csv = get("manager", "/margin/csv?from=2026-10-01");
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("margin.csv");
        assertThat(csv.body()).startsWith("order,orderName,client,kind,minutes,billedMinutes,billed,unbilled,");
    }

    @Test
    void a_report_is_a_workbook_or_a_pdf_too() {
        HttpResponse<String> pdf = get("manager", "/margin/pdf?from=2026-10-01");
        assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/pdf");
        assertThat(pdf.body()).isEqualTo("%PDF");
        HttpResponse<String> workbook = get("manager", "/margin/xlsx?from=2026-10-01");
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("margin.xlsx");
        assertThat(get("worker", "/margin/pdf").statusCode()).isEqualTo(403);
        assertThat(get("manager", "/margin/exe").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_told_by_its_place() {
        assertThat(get("manager", "/gossip").statusCode()).isEqualTo(404);
        HttpResponse<String> client = get("manager", "/margin?client=nobody%27%20OR%201=1");
        assertThat(client.statusCode()).isEqualTo(422);
        assertThat(client.body()).contains("\"path\":\"/client\"");
        for (String wrong : new String[] {
            "from=2026-13-01",
            "to=x",
            "groupBy=",
            "groupBy=order,,month",
            "language=de",
            "asOf=0000-00-00",
            "order=%00",
            "worker=" + "x".repeat(3_000),
            "activity=A",
            "from=%2B999999999-12-31"
        }) {
            assertThat(get("manager", "/margin?" + wrong).statusCode())
                    .as(wrong)
                    .isIn(400, 414, 422);
        }
    }
}
