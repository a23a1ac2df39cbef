package eu.hodina.mail;

import eu.hodina.application.mail.received.Mailbox;
import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.MailboxUnavailableException;
import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import eu.hodina.mail.SmtpSettings.Security;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A folder on an IMAP server, opened for reading only: what was not read by a person stays unread. Of each message its first
 * {@value #MOST} bytes are fetched.
 */
public final class ImapMailbox implements Mailbox {
    /** Bytes of a message that are fetched; what lies behind them stays in the mailbox. */
    static final int MOST = 2 << 20;

    private final ImapSettings settings;

    /** Connects when it is read. */
    public ImapMailbox(ImapSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    @Override
    public String name() {
        String name = settings.login().get().user() + "@" + settings.host() + "/" + settings.folder();
        return name.substring(0, Math.min(name.length(), 255));
    }

    @Override
    public void read(Optional<MailboxPlace> last, Consumer<Arrived> sink) {
        try (Store store = connected()) {
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            try {
                read(folder, last, sink);
            } finally {
                folder.close(false);
            }
        } catch (MessagingException | IOException e) {
            throw new MailboxUnavailableException(
                    settings.host() + ":" + settings.port() + "/" + settings.folder() + " cannot be read: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s+", " "),
                    e);
        }
    }

    private Store connected() throws MessagingException {
        Credentials login = settings.login().get();
        String protocol = settings.security() == Security.TLS ? "imaps" : "imap";
        Store store =
                Session.getInstance(properties("mail." + protocol + ".", login)).getStore(protocol);
        store.connect(settings.host(), settings.port(), login.user(), login.secret());
        return store;
    }

    private Properties properties(String prefix, Credentials login) {
        String patience = String.valueOf(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", patience);
        properties.setProperty(prefix + "timeout", patience);
        properties.setProperty(prefix + "writetimeout", patience);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        if (login.proof() == Proof.OAUTH2_TOKEN) {
            properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        Trust.factory(settings.trusted()).ifPresent(sockets -> properties.put(prefix + "ssl.socketFactory", sockets));
        return properties;
    }

    private static void read(Folder folder, Optional<MailboxPlace> last, Consumer<Arrived> sink)
            throws MessagingException, IOException {
        UIDFolder numbers = (UIDFolder) folder;
        long validity = numbers.getUIDValidity();
        long read = last.filter(place -> place.validity() == validity)
                .map(MailboxPlace::number)
                .orElse(0L);
        for (Message message : numbers.getMessagesByUID(read + 1, UIDFolder.LASTUID)) {
            long number = numbers.getUID(message);
            // asked for all after the last one, a server gives the last one
            if (number > read) {
                sink.accept(new Arrived(
                        new MailboxPlace(validity, number), new ReceivedMessage(bytes((IMAPMessage) message)).mail()));
            }
            ((IMAPMessage) message).invalidateHeaders();
        }
    }

    /** As it lies there, without being marked as read; in pieces, so that a large one is not fetched whole. */
    private static byte[] bytes(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (InputStream in = message.getMimeStream()) {
            return in.readNBytes(MOST);
        }
    }

    @Override
    public String toString() {
        return "ImapMailbox[" + settings + "]";
    }
}
