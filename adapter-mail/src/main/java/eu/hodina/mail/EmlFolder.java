package eu.hodina.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.application.mail.MailTransport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.simplejavamail.MailException;
import org.simplejavamail.converter.EmailConverter;

/**
 * Writes what would go out into a folder, one {@code .eml} a mail (RFC 5322), named by the mail's identity: a mail that
 * is sent again replaces itself. A file is whole or not there.
 */
public final class EmlFolder implements MailTransport {
    private final Path folder;

    /** @param folder made on first use */
    public EmlFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** Where a mail is, or will be. */
    public Path fileOf(MailId id) {
        if (!id.value().matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("a mail's identity is a UUID, not '" + id + "'");
        }
        return folder.resolve(id.value() + ".eml");
    }

    @Override
    public void send(Mail mail, List<DocumentFile> attachments, Instant date) {
        try {
            Path file = fileOf(mail.id());
            byte[] message = EmailConverter.mimeMessageToEMLByteArray(
                    EmailConverter.emailToMimeMessage(MimeMail.of(mail, attachments, date, MailSigning.none())));
            write(file, message);
        } catch (IllegalArgumentException | MailException e) {
            throw MailRefusedException.forGood(mail.id(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw MailRefusedException.forNow(mail.id(), "folder " + folder + " cannot be written: " + e, e);
        }
    }

    private void write(Path file, byte[] message) throws IOException {
        Files.createDirectories(folder);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(message);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "EmlFolder[" + folder + "]";
    }
}
