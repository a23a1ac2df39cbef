package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person writes to a client, changes the mail, takes it out, and sees all that went there. */
@MicronautTest(rebuildContext = true)
class MailsApiTest {
    private static final String MAILS = "/api/v1/mails";
    private static final Pattern ID = Pattern.compile("\"mail\":\\{\"id\":\"([^\"]+)\"");

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor accountant;
    private String client = "";
    private String heads = "";

    @BeforeEach
    void log_in() {
        var ports = billing.ports();
        var invoice = Papers.anInvoice("FV20260007");
        if (ports.firms().all().isEmpty()) {
            ports.firms().add(Fixtures.aFirm());
        }
        if (ports.clients().find(invoice.content().client()).isEmpty()) {
            ports.clients().add(Fixtures.aClient("pekarna"));
        }
        if (ports.invoices().find(invoice.id()).isEmpty()) {
            ports.invoices().add(invoice);
            ports.documents().add(invoice.id(), Papers.aPdf("FV20260007.pdf"));
        }
        client = invoice.content().client().value();
        heads = "{\"firm\":\"" + invoice.content().firm().value() + "\",\"client\":\"" + client + "\"";
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> post(String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return accountant.post(place, body, all);
    }

    private String sent(String rest) {
        HttpResponse<String> answer = post(MAILS, heads + rest + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        assertThat(answer.headers().firstValue("Location")).contains(MAILS + "/" + id.group(1));
        return MAILS + "/" + id.group(1);
    }

    @Test
    void a_mail_is_looked_at_before_it_is_sent() {
        HttpResponse<String> preview =
                post(MAILS + "/preview", heads + ",\"template\":\"INVOICE\",\"documents\":[\"FV20260007\"]}");
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "\"subject\":\"Faktura FV20260007\"",
                        "\"html\":\"<p>Dobrý den,</p>",
                        "\"attachments\":[{\"position\":0,\"document\":\"FV20260007\",\"mediaType\":\"application/pdf\","
                                + "\"name\":\"FV20260007.pdf\",\"size\":23,\"sha256\":\""
                                + Papers.aPdf("FV20260007.pdf").sha256() + "\"}]",
                        "\"known\":[\"");
        assertThat(accountant.get("/api/v1/clients/" + client + "/mails").body())
                .isEqualTo("{\"items\":[]}");
        assertThat(accountant.get("/api/v1/outbox").body())
                .startsWith("{\"configured\":")
                .contains("\"queued\":0", "\"sent\":0", "\"failed\":0");
    }

    @Test
    void it_waits_for_its_time_is_changed_and_taken_out() {
        String place = sent(",\"documents\":[\"FV20260007\"],\"text\":\"Ahoj\",\"sendAt\":\"2026-11-30T08:00:00Z\","
                + "\"cc\":[\"petr@jinde.example\"],\"files\":[{\"name\":\"a b.html\",\"mediaType\":\"text/html\","
                + "\"content\":\"PGI+\"}]}".replace("}]}", "}]"));
        HttpResponse<String> found = accountant.get(place);
        assertThat(found.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(found.body())
                .contains(
                        "\"state\":\"QUEUED\"",
                        "\"nextTry\":\"2026-11-30T08:00:00Z\"",
                        "\"cc\":[\"petr@jinde.example\"]",
                        "\"text\":\"Ahoj\"",
                        "\"tries\":[]");
        HttpResponse<String> own = accountant.get(place + "/attachments/1");
        assertThat(own.body()).isEqualTo("<b>");
        assertThat(own.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(own.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"a_b.html\"");
        assertThat(accountant.get(place + "/attachments/0").body()).isEqualTo("%PDF-1.7 FV20260007.pdf");
        assertThat(accountant.get(place + "/attachments/2").statusCode()).isEqualTo(404);
        assertThat(accountant.get(place + "/attachments/x").statusCode()).isEqualTo(400);
        String words = "{\"to\":\"jana@jinde.example\",\"subject\":\"Jinak\",\"text\":\"A\\n\\nB\"}";
        assertThat(accountant
                        .send("PUT", place, words, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed =
                accountant.send("PUT", place, words, "Content-Type", "application/json", "If-Match", "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body())
                .contains(
                        "\"to\":\"jana@jinde.example\",\"cc\":[]",
                        "\"html\":\"<p>A</p>\\n<p>B</p>\\n\"",
                        "\"nextTry\":\"2026-11-30T08:00:00Z\"");
        assertThat(accountant
                        .send("PUT", place, words, "Content-Type", "application/json", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(post(place + "/again", "").body())
                .contains("\"status\":422", "only a mail that has failed is tried again");
        HttpResponse<String> cancelled = post(place + "/cancel", "");
        assertThat(cancelled.body()).contains("\"state\":\"CANCELLED\"");
        assertThat(cancelled.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(post(place + "/cancel", "").statusCode()).isEqualTo(422);
        assertThat(accountant.get(MAILS + "?state=CANCELLED").body()).contains("\"subject\":\"Jinak\"");
        assertThat(accountant.get(MAILS + "?state=QUEUED").body()).doesNotContain("\"subject\":\"Jinak\"");
    }

    @Test
    void with_a_key_it_is_sent_once_and_the_thread_shows_it() {
        String body = heads + ",\"documents\":[\"FV20260007\"],\"subject\":\"Jednou\"}";
        HttpResponse<String> first = post(MAILS, body, "Idempotency-Key", "k-1");
        assertThat(post(MAILS, body, "Idempotency-Key", "k-1").body()).isEqualTo(first.body());
        String thread = "/api/v1/clients/" + client + "/mails";
        assertThat(accountant.get(thread).body().split("\"subject\":\"Jednou\"", -1))
                .hasSize(2);
        sent(",\"subject\":\"Podruhé\"");
        HttpResponse<String> page = accountant.get(thread + "?limit=1");
        assertThat(page.body()).contains("Podruhé").doesNotContain("Jednou");
        String next = page.body().replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(accountant.get(thread + "?limit=1&after=" + next).body()).contains("Jednou", "\"sha256\":\"");
        assertThat(accountant.get(thread + "?after=x").statusCode()).isEqualTo(400);
        assertThat(accountant
                        .get("/api/v1/clients/019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071/mails")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_sent_is_refused_with_its_place() {
        assertThat(post(MAILS, heads + ",\"to\":\"jana@x.example\\r\\nBcc: b@x.example\"}")
                        .body())
                .contains("\"status\":400", "\"path\":\"/to\"");
        assertThat(post(MAILS, heads + ",\"cc\":[\"a@x.example\",\"b\"]}").body())
                .contains("\"status\":400", "\"path\":\"/cc/1\"");
        assertThat(post(MAILS, heads + ",\"subject\":\"a\\nBcc: b@x.example\"}").body())
                .contains("\"status\":422", "\"path\":\"/subject\"", "one line without control characters");
        assertThat(post(MAILS, heads + ",\"html\":\"<p onload=\\\"x\\\">a</p>\"}")
                        .body())
                .contains("\"status\":422", "\"path\":\"/html\"");
        assertThat(post(MAILS, heads + ",\"documents\":[\"FV20269999\"]}").body())
                .contains("\"status\":422", "\"path\":\"/documents/0\"");
        assertThat(post(MAILS, heads + ",\"documents\":[\"FV20260007\"],\"formats\":[\"UBL\"]}")
                        .body())
                .contains("\"status\":422", "\"path\":\"/formats\"");
        assertThat(post(MAILS, heads + ",\"formats\":[\"DOC\"]}").body())
                .contains("\"status\":400", "\"path\":\"/formats/0\"");
        assertThat(post(MAILS, heads + ",\"files\":[{\"name\":\"a\",\"mediaType\":\"text/plain\",\"content\":\"?\"}]}")
                        .body())
                .contains("\"status\":400", "\"path\":\"/files/0/content\"");
        assertThat(post(MAILS, heads + ",\"sendAt\":\"soon\"}").body())
                .contains("\"status\":400", "\"path\":\"/sendAt\"");
        assertThat(post(MAILS, "{}").body()).contains("\"status\":400", "\"path\":\"/firm\"");
    }

    @Test
    void whether_documents_go_out_by_themselves_is_said_of_a_client_and_a_firm() {
        String place = "/api/v1/clients/" + client + "/mailing";
        assertThat(accountant.get(place).body()).isEqualTo("{}");
        HttpResponse<String> said = accountant.send(
                "PUT",
                place,
                "{\"mailing\":\"AUTOMATIC\"}",
                "Content-Type",
                "application/json",
                "If-Match",
                accountant.get(place).headers().firstValue("ETag").orElseThrow());
        assertThat(said.body()).startsWith("{\"mailing\":\"AUTOMATIC\",\"since\":\"20");
        assertThat(accountant.get(place).body()).isEqualTo(said.body());
        String firm = "/api/v1/firms/"
                + Papers.anInvoice("FV20260007").content().firm().value() + "/mailing";
        assertThat(accountant
                        .send("PUT", firm, "{\"mailing\":\"AUTOMATIC\"}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> nothing = new Visitor(server.getURI())
                .as("manager")
                .send("PUT", firm, "{}", "Content-Type", "application/json", "If-Match", "\"0\"");
        assertThat(nothing.body()).contains("\"status\":400", "\"path\":\"/mailing\"");
    }
}
