package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
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

/** Documents by hand, advances, corrections and penalties over HTTP; it is 23 November 2026. */
@MicronautTest(rebuildContext = true)
class DocumentsApiTest {
    private static final String BASE = "/api/v1/documents";
    private static final String INVOICE = "{\"kind\":\"INVOICE\",\"firm\":\"@FIRM\",\"client\":\"@CLIENT\","
            + "\"currency\":\"CZK\",\"lines\":[{\"text\":\"Web\",\"amount\":\"30000.00\"}],"
            + "\"advances\":{\"scope\":\"CLIENT\"}}";
    private static final String PROFORMA = "{\"kind\":\"PROFORMA\",\"firm\":\"@FIRM\",\"client\":\"@CLIENT\","
            + "\"currency\":\"CZK\",\"lines\":[{\"text\":\"Web\",\"quantity\":\"2\",\"unitPrice\":\"6050.00\"}],"
            + "\"options\":{\"note\":\"Děkujeme\",\"otherLanguage\":\"EN\",\"paymentDays\":7}}";
    private static final String RECEIPT =
            "{\"day\":\"2026-11-20\",\"received\":{\"amount\":\"12100.00\",\"currency\":\"CZK\"}}";
    private static final String WHOLE = "{\"reason\":\"Chyba\",\"event\":\"2026-11-23\",\"whole\":true}";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor accountant;

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(billing.ports());
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> post(String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        String filled = body.replace("@FIRM", aFirm().id().value())
                .replace("@CLIENT", aClient("pekarna").id().value());
        return accountant.send("POST", place, filled, all);
    }

    private String issued(String place, String body) {
        HttpResponse<String> answer = post(place, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String receiptOf(String advances) {
        Matcher receipt = Pattern.compile("\"receipt\":\"([^\"]+)\"").matcher(advances);
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    @Test
    void from_the_proforma_to_the_final_invoice() {
        String proforma = issued(BASE, PROFORMA);
        assertThat(proforma).isEqualTo(BASE + "/ZFV1-20260001");
        assertThat(accountant.get(proforma).body())
                .contains("\"kind\":\"PROFORMA\"", "\"vat\":[]", "\"payable\":\"12100.00\"", "\"due\":\"2026-11-30\"");
        assertThat(post(proforma + "/receipts", RECEIPT).statusCode()).isEqualTo(200);
        assertThat(post(proforma + "/receipts", RECEIPT).body())
                .contains("\"path\":\"/amount\"", "at most the open 0.00");

        String waiting = accountant.get("/api/v1/advances?limit=1").body();
        assertThat(waiting).contains("\"taxDocumentIs\":\"REQUIRED\"", "\"until\":\"2026-12-05\"");
        String place = "/api/v1/advances/ZFV1-20260001/" + receiptOf(waiting) + "/tax-document";
        String tax = issued(place, "");
        assertThat(accountant.get(tax).body())
                .contains("\"taxPoint\":\"2026-11-20\"", "\"base\":\"10000.00\",\"vat\":\"2100.00\"");
        assertThat(post(place, "").statusCode()).isEqualTo(422);
        assertThat(accountant.get("/api/v1/advances").body()).contains("\"items\":[]");

        String last = accountant.get(issued(BASE, INVOICE)).body();
        assertThat(last)
                .contains(
                        "\"document\":\"DFV2-20260001\"",
                        "\"base\":\"20000.00\",\"vat\":\"4200.00\"",
                        "\"payable\":\"24200.00\"");
        assertThat(accountant
                        .get("/api/v1/advances?client="
                                + aClient("pekarna").id().value())
                        .body())
                .contains("\"taxDocumentIs\":\"DONE\"", "\"deducted\":true");
    }

    @Test
    void a_command_that_is_sent_twice_issues_once() {
        HttpResponse<String> first = post(BASE, INVOICE, "Idempotency-Key", "k-1");
        HttpResponse<String> again = post(BASE, INVOICE, "Idempotency-Key", "k-1");
        assertThat(first.headers().firstValue("Location")).contains(BASE + "/FV20260001");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(accountant.get(BASE + "/FV20260002").statusCode()).isEqualTo(404);
    }

    @Test
    void corrections_lower_raise_and_take_back() {
        String invoice = issued(BASE, INVOICE);
        String some =
                "{\"reason\":\"Sleva\",\"event\":\"2026-11-23\",\"lines\":[{\"text\":\"Hodina\",\"amount\":\"1450.00\"}]}";
        HttpResponse<String> note = post(invoice + "/credit-notes", some);
        assertThat(note.statusCode()).as(note.body()).isEqualTo(201);
        assertThat(note.body()).contains("\"total\":\"-1754.50\"", "\"original\":\"FV20260001\"", "\"open\":\"0.00\"");
        assertThat(accountant.get(invoice).body()).contains("\"credited\":\"1754.50\",\"open\":\"34545.50\"");
        assertThat(post(invoice + "/debit-notes", some).body()).contains("\"payable\":\"1754.50\"");
        assertThat(issued(invoice + "/credit-notes", WHOLE)).isEqualTo(BASE + "/OFV3-20260002");
        HttpResponse<String> second = post(invoice + "/credit-notes", WHOLE);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("is credited whole already");
        String next = issued(BASE, INVOICE);
        HttpResponse<String> applied = post(
                BASE + "/OFV3-20260002/applications",
                "{\"document\":\"FV20260002\",\"taken\":{\"amount\":\"1754.50\",\"currency\":\"CZK\"}}");
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(200);
        assertThat(accountant.get(next).body()).contains("\"open\":\"34545.50\"");
    }

    @Test
    void a_document_is_cancelled_before_it_is_sent_and_not_after() {
        String first = issued(BASE, INVOICE);
        assertThat(post(first + "/cancel", "").body()).contains("\"state\":\"CANCELLED\"");
        assertThat(post(first + "/sent", "").statusCode()).isEqualTo(422);
        String second = issued(BASE, INVOICE);
        HttpResponse<String> sent = post(second + "/sent", "");
        assertThat(sent.body()).contains("\"state\":\"SENT\"");
        assertThat(sent.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(post(second + "/cancel", "").body()).contains("a credit note corrects it");
        assertThat(post(BASE + "/NONE/cancel", "").statusCode()).isEqualTo(404);
    }

    @Test
    void interest_needs_the_rate_of_its_half_year() {
        String invoice = issued(BASE, INVOICE);
        assertThat(accountant.get(invoice + "/interest?until=2026-12-07").body())
                .contains("\"late\":false");
        HttpResponse<String> unknown = accountant.get(invoice + "/interest?until=2026-12-31");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("2026-H2");
        HttpResponse<String> entered = accountant.send(
                "PUT",
                "/api/v1/repo-rates/2026-H2",
                "{\"rate\":\"3.50\"}",
                "Content-Type",
                "application/json",
                "If-Match",
                "\"0\"");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
        assertThat(accountant.get("/api/v1/repo-rates").body()).contains("{\"halfYear\":\"2026-H2\",\"rate\":\"3.5\"}");
        assertThat(accountant.get("/api/v1/repo-rates/2027-H1").statusCode()).isEqualTo(404);
        // 36 300.00 from 8 to 31 December: 24 days at 11.5 %
        assertThat(accountant.get(invoice + "/interest?until=2026-12-31").body())
                .contains("\"yearly\":\"11.5\"", "\"amount\":\"274.49\"");
        assertThat(post(invoice + "/penalties", "{\"compensation\":true}").body())
                .contains("was late by 2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"INVOICE\"      | \"CREDIT_NOTE\" | /kind",
                "\"@FIRM\"        | \"nobody\"      | /firm",
                "\"@CLIENT\",     | \"nobody\",     | /client",
                "\"CZK\"          | \"EUR\"         | ''",
                "\"CZK\"          | \"XXQ\"         | /currency",
                "30000.00         | -1.00           | /lines/0/amount",
                "30000.00         | 1e9             | /lines/0/amount",
                "\"Web\"          | \" \"           | /lines/0/text",
                "\"text\"         | \"quantity\":\"1\",\"text\" | /lines/0",
                "\"CLIENT\"}      | \"ALL\"}        | /advances/scope",
                "\"CLIENT\"}      | \"NAMED\"}      | /advances/documents",
                "{\"scope\":\"CLIENT\"} | {\"scope\":\"NAMED\",\"documents\":[\"FV1\"]} | /advances/0",
            })
    void what_is_no_document_is_refused_at_its_field(String good, String bad, String path) {
        HttpResponse<String> refused = post(BASE, INVOICE.replace(good, bad));
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 422);
        if (!path.isEmpty()) {
            assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
        }
    }
}
