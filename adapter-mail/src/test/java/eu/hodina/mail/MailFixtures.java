package eu.hodina.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.domain.client.ClientId;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A mail with an invoice, and a way to read it back. */
final class MailFixtures {
    static final Instant DATE = Instant.parse("2026-11-02T08:30:00Z");
    static final String SUBJECT = "Faktura FV20260001 – příliš žluťoučký kůň, Pekařství U Zlatého klasu s.r.o.";
    static final String TEXT = "Dobrý den,\n\nposíláme fakturu.\n\n.\nS úctou\nKolovrátek IT s.r.o.\n";
    static final byte[] PDF = pdf();

    private MailFixtures() {}

    static Mail mail(String from, String to) {
        return new Mail(
                new MailId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"),
                new ClientId("c1"),
                Mail.Purpose.INVOICE,
                from,
                to,
                SUBJECT,
                TEXT,
                List.of());
    }

    static Mail mail() {
        return mail("fakturace@kolovratek-it.example", "ucetni@zlatyklas.example");
    }

    static List<DocumentFile> invoice() {
        return List.of(DocumentFile.of("FV20260001.pdf", "application/pdf", PDF));
    }

    private static byte[] pdf() {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    /** The parts that are no container, in the order of the message. */
    static List<Part> leaves(MimeMessage message) throws MessagingException, IOException {
        List<Part> leaves = new ArrayList<>();
        collect(message, leaves);
        return leaves;
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                collect(each, leaves);
            }
        } else {
            leaves.add(part);
        }
    }
}
