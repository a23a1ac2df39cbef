package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.ReceivedFile;
import eu.hodina.application.mail.received.ReceivedMail;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes becomes a mail of bounded size, in bounded time. */
class ReceivedMessageTest {
    private static ReceivedMail read(String message) {
        return new ReceivedMessage(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).mail();
    }

    private static ReceivedMail read(byte[] message) {
        return new ReceivedMessage(message).mail();
    }

    private static String multipart(String type, String... parts) {
        StringBuilder message = new StringBuilder("Message-ID: <1@x>\nContent-Type: " + type + "; boundary=b\n\n");
        for (String part : parts) {
            message.append("--b\n").append(part).append('\n');
        }
        return message.append("--b--\n").toString();
    }

    @Test
    void a_usual_answer_is_read_with_its_file_named_and_the_html_left_out() {
        ReceivedMail mail = read("""
                Message-ID: <CAF=abc@mail.klient.example>
                Date: Mon, 2 Nov 2026 13:00:00 +0100
                From: =?UTF-8?Q?Jana_Nov=C3=A1kov=C3=A1?= <Jana@Klient.example>
                Subject: =?iso-8859-2?Q?Re:_Faktura_=BElu=BBou=E8k=E1?=
                In-Reply-To: <019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>
                References: <first@x> <019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain; charset=windows-1250
                Content-Transfer-Encoding: base64

                UPju6Jrh7Oz9
                --a
                Content-Type: text/html

                <p>jinak</p>
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="smlouva.pdf"
                Content-Transfer-Encoding: base64

                UPju6Jrh7Oz9
                --m--
                """);
        assertThat(mail.messageId()).isEqualTo("<CAF=abc@mail.klient.example>");
        assertThat(mail.from()).isEqualTo("jana@klient.example");
        assertThat(mail.subject()).isEqualTo("Re: Faktura žluťoučká");
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-02T12:00:00Z"));
        assertThat(mail.references()).containsExactly("<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>", "<first@x>");
        assertThat(mail.text()).isEqualTo("Přîčšáěěý");
        assertThat(mail.files()).containsExactly(new ReceivedFile("smlouva.pdf", "application/pdf", 12));
        assertThat(mail.automatic()).isFalse();
    }

    @Test
    void html_alone_becomes_its_words_and_nothing_of_it_runs() {
        ReceivedMail mail = read("Content-Type: text/html; charset=utf-8\n\n<html><head><title>x</title></head>"
                + "<body onload='evil()'><script>evil()</script><style>p{}</style><p>Dobrý&nbsp;den,</p>"
                + "<p>1 &lt; 2 &amp; 3 &#8364;<br>konec <img src='http://spy.example/x.png'></body>");
        assertThat(mail.text()).isEqualTo("Dobrý den,\n1 < 2 & 3 €\nkonec");
    }

    @ParameterizedTest
    @CsvSource({"auto-replied, true", "auto-generated, true", "no, false", "'', false"})
    void who_is_on_holiday_is_told_from_who_answers(String submitted, boolean automatic) {
        assertThat(read("Auto-Submitted: " + submitted + "\n\nJsem na dovolené.\n")
                        .automatic())
                .isEqualTo(automatic);
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, HARD, 5.1.1",
        "failed, 5.7.26, HARD, 5.7.26",
        "failed, 4.4.7, SOFT, 4.4.7",
        "delayed, 4.4.1, DELAYED, 4.4.1",
        "FAILED (x), nonsense, HARD, 5.0.0"
    })
    void a_report_says_what_became_of_the_mail(String action, String status, Bounce.Kind kind, String code) {
        ReceivedMail mail = read(Reports.report("1", action, status, "<019ab3c4@hodina>", "Pekarna@klient.example"));
        assertThat(mail.bounce())
                .contains(new Bounce("pekarna@klient.example", code, kind, "550 5.1.1 No such user here"));
        assertThat(mail.references()).containsExactly("<019ab3c4@hodina>");
        assertThat(mail.automatic()).isTrue();
        assertThat(mail.text()).isEqualTo("This is the mail system at host mx.example.");
    }

    @Test
    void a_report_that_it_arrived_is_no_bounce() {
        ReceivedMail mail = read(Reports.report("1", "delivered", "2.0.0", "<x@hodina>", "a@b.example"));
        assertThat(mail.bounce()).isEmpty();
        assertThat(mail.automatic()).isTrue();
    }

    @Test
    void a_mail_without_anything_is_known_by_its_content() {
        ReceivedMail mail = read(new byte[0]);
        assertThat(mail.messageId())
                .matches("<[0-9a-f]{64}@none>")
                .isEqualTo(read(new byte[0]).messageId());
        assertThat(mail.from()).isEmpty();
        assertThat(mail.text()).isEmpty();
        assertThat(read("\nx\n").messageId()).isNotEqualTo(mail.messageId());
    }

    @Test
    void a_charset_that_is_unknown_or_wrong_is_guessed() {
        assertThat(read("Content-Type: text/plain; charset=x-klingon\n\nčeština")
                        .text())
                .isEqualTo("čeština");
        byte[] czech = "Content-Type: text/plain; charset=utf-8\r\n\r\nžluť".getBytes(Charset.forName("windows-1250"));
        assertThat(read(czech).text()).isEqualTo("žluť");
        assertThat(read("Subject: =?x-klingon?B?AAAA?=\n\n").subject()).isNotEmpty();
        assertThat(read("Content-Transfer-Encoding: base64\n\n@@@@\n").text()).isNotNull();
    }

    @Test
    void parts_a_thousand_deep_and_a_million_small_ones_end_soon() {
        StringBuilder deep = new StringBuilder("Message-ID: <1@x>\n");
        for (int i = 0; i < 1_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(read(deep.append("Content-Type: text/plain\n\nhluboko").toString())
                        .messageId())
                .isEqualTo("<1@x>");
        ReceivedMail flood = read(multipart("multipart/mixed", "\n--b\n".repeat(300_000)));
        assertThat(flood.messageId()).isEqualTo("<1@x>");
        assertThat(flood.files()).isEmpty();
        ReceivedMail many = read(multipart("multipart/mixed", "Content-Type: image/png\n\nx\n--b\n".repeat(900)));
        assertThat(many.files()).hasSize(ReceivedMail.MOST_FILES);
    }

    @Test
    void floods_of_headers_and_texts_without_end_are_cut() {
        ReceivedMail headers = read("Message-ID: <1@x>\n" + "X: y\n".repeat(300_000) + "\ntext");
        assertThat(headers.messageId()).isEqualTo("<1@x>");
        ReceivedMail mail = read("Subject: " + "ž".repeat(100_000) + "\nFrom: " + "a".repeat(50_000)
                + "@b.example\nReferences: " + "<a@b> ".repeat(100_000) + "\nMessage-ID: <" + "i".repeat(5_000)
                + "@x>\n\n" + "🙂".repeat(200_000));
        assertThat(mail.subject().length()).isLessThanOrEqualTo(ReceivedMail.LONGEST_SUBJECT);
        assertThat(mail.from()).isEmpty();
        assertThat(mail.messageId()).endsWith("@none>");
        assertThat(mail.text()).hasSize(ReceivedMail.LONGEST_TEXT).endsWith("🙂");
        assertThat(read("Content-Type: text/html\n\n" + "&<".repeat(500_000)).text())
                .isNotNull();
        assertThat(read("Content-Type: text/html\n\n" + "<script".repeat(200_000))
                        .text())
                .isEmpty();
    }

    @Test
    void control_characters_and_halves_of_characters_are_left_out() {
        byte[] message = "Subject: a\u0000b\r\n\r\nx\u0000\u0007y\r\nz".getBytes(StandardCharsets.UTF_8);
        assertThat(read(message).text()).isEqualTo("xy\nz");
        assertThat(read(message).subject()).isEqualTo("a b");
        byte[] half = "Content-Type: text/plain; charset=utf-16be\r\n\r\n\u0000\u0000\u0000"
                .getBytes(StandardCharsets.US_ASCII);
        half[half.length - 3] = (byte) 0xd8;
        assertThat(read(half).text()).isNotNull();
    }

    @Test
    void whatever_bytes_come_a_mail_comes_of_them() {
        long seed = 20261124;
        Random random = new Random(seed);
        byte[] good = Reports.failed("1", "5.1.1", "<019ab3c4@hodina>", "a@b.example")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        int rounds = Boolean.getBoolean("hodina.full") ? 100_000 : 2_000;
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(20); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Optional.of(read(bytes)))
                    .as("seed %d, round %d", seed, round)
                    .isPresent();
        }
    }
}
