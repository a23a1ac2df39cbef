package eu.hodina.web;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts over HTTP, above 105 billed minutes of PROG at 1 200.00 in October; it is 23 November 2026. */
@MicronautTest(rebuildContext = true)
class DraftsApiTest {
    private static final String BASE = "/api/v1/drafts";
    private static final String DRAFT = "{\"firm\":\"@FIRM\",\"client\":\"@CLIENT\",\"until\":\"2026-10-31\"}";
    private static final String EDITS = "{\"edits\":[{\"kind\":\"TEXT\",\"line\":\"@KEY\",\"text\":\"Vývoj\"},"
            + "{\"kind\":\"WRITE_OFF\",\"line\":\"@KEY\",\"text\":\"Zaučení\","
            + "\"amount\":{\"amount\":\"100.00\",\"currency\":\"CZK\"}},"
            + "{\"kind\":\"DISCOUNT\",\"percent\":\"10\",\"text\":\"Sleva\"}],\"options\":{\"note\":\"Děkujeme\"}}";

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

    private HttpResponse<String> send(String method, String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        String filled = body.replace("@FIRM", aFirm().id().value())
                .replace("@CLIENT", aClient("pekarna").id().value());
        return accountant.send(method, place, filled, all);
    }

    private String drafted() {
        HttpResponse<String> answer = send("POST", BASE, DRAFT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String keyIn(String preview) {
        Matcher key = Pattern.compile("\"key\":\"([^\"]+)\"").matcher(preview);
        assertThat(key.find()).as(preview).isTrue();
        return key.group(1);
    }

    @Test
    void a_draft_is_edited_and_issued() {
        String place = drafted();
        String preview = accountant.get(place).body();
        assertThat(preview).contains("\"kind\":\"WORK\"", "\"taxPoint\":\"2026-10-31\"", "\"total\":\"2541.00\"");
        String edits = EDITS.replace("@KEY", keyIn(preview));
        HttpResponse<String> edited = send("PUT", place, edits, "If-Match", "\"1\"");
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        // (2 100.00 - 100.00) less 10 %, and VAT
        assertThat(accountant.get(place).body())
                .contains(
                        "\"text\":\"Vývoj\"",
                        "\"kind\":\"WRITE_OFF\"",
                        "\"amount\":\"-200.00\"",
                        "\"total\":\"2178.00\"");
        assertThat(accountant.get(BASE + "?limit=1").body()).contains("\"percent\":\"10\"", "\"line\":\"");
        assertThat(send("POST", place + "/issue", "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> issued = send("POST", place + "/issue", "", "If-Match", "\"2\"", "Idempotency-Key", "k");
        assertThat(issued.body()).isEqualTo("{\"documents\":[\"FV20260001\"]}");
        assertThat(send("POST", place + "/issue", "", "If-Match", "\"2\"", "Idempotency-Key", "k")
                        .body())
                .isEqualTo(issued.body());
        assertThat(accountant.get("/api/v1/documents/FV20260001").body())
                .contains("\"issued\":\"2026-11-23\"", "\"taxPoint\":\"2026-10-31\"", "\"note\":\"Děkujeme\"");
        assertThat(accountant.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_is_thrown_away() {
        String place = drafted();
        assertThat(send("DELETE", place, "").statusCode()).isEqualTo(428);
        assertThat(send("DELETE", place, "", "If-Match", "\"1\"").statusCode()).isEqualTo(204);
        assertThat(accountant.get(BASE).body()).contains("\"items\":[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"TEXT\"      | \"AMOUNT\"                    | /edits/0/kind",
                "@KEY          | 0123456789abcdef              | /edits/0",
                "Vývoj         | ' '                           | /edits/0/text",
                "100.00        | 2100.01                       | /edits/1",
                "100.00        | -1.00                         | /edits/1/amount/amount",
                "\"10\"        | \"100.01\"                    | /edits/2/percent",
                "\"10\"        | \"1e1\"                       | /edits/2/percent",
                "\"10\"        | null                          | /edits/2",
                "{\"note\"     | {\"prices\":\"GROSS\",\"note\" | /options/prices",
            })
    void what_is_no_edit_is_refused_at_its_field(String good, String bad, String path) {
        String place = drafted();
        String edits = EDITS.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad))
                .replace("@KEY", keyIn(accountant.get(place).body()));
        HttpResponse<String> refused = send("PUT", place, edits, "If-Match", "\"1\"");
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 422);
        assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
    }
}
