package eu.hodina.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.hodina.app.DemoServer;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a template in the settings to the inbox of a client, over HTTP and SMTP: text, HTML and the document's page. */
class MailedByTheApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private DemoServer server;
    private String cookie = "";

    private HttpResponse<byte[]> ask(String method, String place, String body, String... headers) throws Exception {
        HttpResponse<byte[]> answer = asked(method, place, body, headers);
        assertThat(answer.statusCode())
                .as(method + " " + place + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isLessThan(300);
        return answer;
    }

    private HttpResponse<byte[]> asked(String method, String place, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(place))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode json(String method, String place, String body, String... headers) throws Exception {
        return JSON.readTree(ask(method, place, body, headers).body());
    }

    @Test
    void a_template_becomes_a_mail_in_the_inbox(@TempDir Path files) throws Exception {
        GreenMail inbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        inbox.start();
        try (DemoServer demo = DemoServer.over("mailed_by_the_api", files.resolve("demo"))) {
            server = demo;
            cookie = ask("POST", "/login", "{\"login\":\"admin\",\"password\":\"" + demo.password() + "\"}")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .split(";")[0];
            goThrough(inbox);
        } finally {
            inbox.stop();
        }
    }

    private void goThrough(GreenMail inbox) throws Exception {
        String firm = json("GET", "/api/v1/firms", "").at("/items/0/id").textValue();
        JsonNode document = json("GET", "/api/v1/documents/FV20260001", "");
        String client = document.path("client").textValue();
        ask(
                "PUT",
                "/api/v1/firms/" + firm + "/mail-templates/INVOICE/CS",
                "{\"subject\":\"Žlutá {{document.number}}\",\"text\":\"Pro {{client.name}}\","
                        + "\"html\":\"<p>Pro <b>{{client.name}}</b></p>\"}",
                "If-Match",
                "\"0\"");
        JsonNode sent = json(
                "POST",
                "/api/v1/mails",
                "{\"firm\":\"" + firm + "\",\"client\":\"" + client + "\",\"template\":\"INVOICE\",\"language\":\"CS\","
                        + "\"to\":\"jana@klient.example\",\"cc\":[\"petr@klient.example\"],"
                        + "\"documents\":[\"FV20260001\"],\"formats\":[\"PDF\",\"ISDOC\"]}");
        String id = sent.at("/mail/id").textValue();
        Dispatcher.dispatchAll(server.ports(), inbox.getSmtp().getPort(), Instant.parse("2100-01-01T00:00:00Z"));

        byte[] pdf = ask("GET", "/api/v1/invoices/FV20260001/pdf", "").body();
        assertThat(inbox.getReceivedMessages()).hasSize(2);
        arrived(inbox.getReceivedMessages()[0], id, pdf);

        JsonNode shown = json("GET", "/api/v1/clients/" + client + "/mails", "").at("/items/0");
        assertThat(shown.path("state").textValue()).isEqualTo("SENT");
        assertThat(shown.at("/attachments/0/sha256").textValue())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        assertThat(shown.at("/attachments/1/mediaType").textValue()).isEqualTo("application/x-isdoc");
        assertThat(ask("GET", "/api/v1/mails/" + id + "/attachments/0", "").body())
                .isEqualTo(pdf);
        takesFilesOfItsOwn(firm, client);
    }

    private void takesFilesOfItsOwn(String firm, String client) throws Exception {
        byte[] large = new byte[1_400_000];
        new Random(7).nextBytes(large);
        String head = "{\"firm\":\"" + firm + "\",\"client\":\"" + client + "\",\"sendAt\":\""
                + Instant.now().plusSeconds(3_600) + "\",\"files\":[{\"name\":\"a.bin\",\"mediaType\":"
                + "\"application/zip\",\"content\":\"";
        String id = json("POST", "/api/v1/mails", head + Base64.getEncoder().encodeToString(large) + "\"}]}")
                .at("/mail/id")
                .textValue();
        assertThat(ask("GET", "/api/v1/mails/" + id + "/attachments/0", "").body())
                .isEqualTo(large);
        String larger = Base64.getEncoder().encodeToString(new byte[1_600_000]);
        assertThat(asked("POST", "/api/v1/mails", head + larger + "\"}]}").statusCode())
                .isEqualTo(413);
    }

    private static void arrived(MimeMessage message, String id, byte[] pdf) throws Exception {
        assertThat(message.getSubject()).isEqualTo("Žlutá FV20260001");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@hodina>");
        assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("jana@klient.example");
        assertThat(message.getRecipients(Message.RecipientType.CC)[0]).hasToString("petr@klient.example");
        List<Part> leaves = new ArrayList<>();
        collect(message, leaves);
        assertThat(leaves).hasSize(4);
        String text = (String) leaves.get(0).getContent();
        assertThat(text).startsWith("Pro ");
        assertThat(leaves.get(0).isMimeType("text/plain")).isTrue();
        assertThat(leaves.get(1).isMimeType("text/html")).isTrue();
        assertThat(((String) leaves.get(1).getContent()).strip())
                .isEqualTo("<p>Pro <b>" + text.strip().substring(4) + "</b></p>");
        assertThat(leaves.get(2).getFileName()).isEqualTo("FV20260001.pdf");
        assertThat(leaves.get(2).getInputStream().readAllBytes()).isEqualTo(pdf);
        assertThat(leaves.get(3).getFileName()).isEqualTo("FV20260001.isdoc");
    }

    private static void collect(Part part, List<Part> leaves) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, leaves);
            }
        } else {
            leaves.add(part);
        }
    }
}
