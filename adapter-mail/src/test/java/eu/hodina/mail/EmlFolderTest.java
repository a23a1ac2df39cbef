package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.domain.client.ClientId;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_mail_is_written_and_reads_back_as_it_was() throws Exception {
        send(MailFixtures.mail(), MailFixtures.invoice());

        MimeMessage message = parsed(folder.resolve("mails/019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071.eml"));
        assertThat(message.getSubject()).isEqualTo(MailFixtures.SUBJECT);
        assertThat(message.getMessageID()).isEqualTo("<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>");
        assertThat(message.getSentDate()).isEqualTo(Date.from(MailFixtures.DATE));
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("fakturace@kolovratek-it.example");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("ucetni@zlatyklas.example");
        List<Part> parts = MailFixtures.leaves(message);
        assertThat(parts).hasSize(2);
        assertThat(((String) parts.get(0).getContent()).replace("\r\n", "\n")).isEqualTo(MailFixtures.TEXT);
        assertThat(parts.get(1).getFileName()).isEqualTo("FV20260001.pdf");
        assertThat(parts.get(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.get(1).getInputStream().readAllBytes()).isEqualTo(MailFixtures.PDF);
    }

    @Test
    void a_mail_that_is_sent_again_replaces_itself_and_leaves_no_part() throws IOException {
        send(MailFixtures.mail(), MailFixtures.invoice());
        send(MailFixtures.mail(), MailFixtures.invoice());

        try (Stream<Path> files = Files.list(folder.resolve("mails"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071.eml");
        }
    }

    @Test
    void headers_are_seven_bit_and_lines_end_with_crlf() throws IOException {
        send(MailFixtures.mail("Kolovrátek IT s.r.o. <fakturace@kolovratek-it.example>", "a@b.example"), List.of());

        byte[] bytes = Files.readAllBytes(folder.resolve("mails/019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071.eml"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text.substring(0, text.indexOf("\r\n\r\n"))).matches("[\\x09\\x0a\\x0d\\x20-\\x7e]+");
        assertThat(text).contains("Content-Type: text/plain; charset=UTF-8");
    }

    @Test
    void a_name_that_would_write_a_header_is_refused() {
        assertRefused(
                MailFixtures.mail("a@b.example", "x@y.example\r\nBcc: spy@z.example"),
                "a recipient is one line without control characters: x@y.example??Bcc: spy@z.example");
        assertRefused(
                MailFixtures.mail("Firm\nBcc: spy@z.example <a@b.example>", "x@y.example"),
                "a sender is one line without control characters: Firm?Bcc: spy@z.example <a@b.example>");
    }

    @Test
    void two_addresses_where_one_belongs_are_refused() {
        assertRefused(
                MailFixtures.mail("a@b.example", "x@y.example, spy@z.example"),
                "a recipient is one address, 'x@y.example, spy@z.example' is none");
        assertRefused(
                MailFixtures.mail("a@b.example", "x@y.example")
                        .withRecipients("x@y.example", List.of("u@y.example, spy@z.example")),
                "a recipient is one address, 'u@y.example, spy@z.example' is none");
        assertRefused(MailFixtures.mail("a@b.example", "nobody"), "a recipient is one address, 'nobody' is none");
    }

    @Test
    void a_file_name_with_a_folder_or_a_line_break_is_refused() {
        assertThatThrownBy(() -> send(
                        MailFixtures.mail(), List.of(DocumentFile.of("../FV.pdf", "application/pdf", new byte[] {1}))))
                .hasMessageEndingWith("a file that is attached has a name without a folder, not '../FV.pdf'");
        assertThatThrownBy(() -> send(
                        MailFixtures.mail(),
                        List.of(DocumentFile.of("a\r\nX: y.pdf", "application/pdf", new byte[] {1}))))
                .hasMessageEndingWith("a file name is one line without control characters: a??X: y.pdf");
    }

    @Test
    void an_identity_that_leads_out_of_the_folder_is_refused() {
        Mail mail = new Mail(
                new MailId("../x"),
                new ClientId("c"),
                Mail.Purpose.INVOICE,
                "a@b.example",
                "a@b.example",
                "s",
                "t",
                List.of());
        assertRefused(mail, "a mail's identity is a UUID, not '../x'");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Files.writeString(folder.resolve("mails"), "a file stands in the way");

        assertThatThrownBy(() -> send(MailFixtures.mail(), List.of()))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("folder " + folder.resolve("mails") + " cannot be written: ");
    }

    private void assertRefused(Mail mail, String reason) {
        assertThatThrownBy(() -> send(mail, List.of()))
                .isInstanceOf(MailRefusedException.class)
                .hasMessage("mail " + mail.id() + " was not taken over: " + reason);
    }

    private void send(Mail mail, List<DocumentFile> files) {
        new EmlFolder(folder.resolve("mails")).send(mail, files, MailFixtures.DATE);
    }

    private static MimeMessage parsed(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
