package eu.hodina.mail;

import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stranger's message, from its bytes: whatever they are, it becomes a mail of bounded size. What cannot be understood is
 * left out.
 */
final class ReceivedMessage {
    private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1," + (ReceivedMail.LONGEST_ID - 2) + "}>");

    /** Characters of a header that are looked at. */
    private static final int LONGEST_HEADER = 10_000;

    /** Lines of a message that are looked at; two megabytes in Base64 have 27,000. */
    private static final int MOST_LINES = 50_000;

    private final byte[] bytes;
    private final MimeMessage message;
    private final MessageParts parts;

    ReceivedMessage(byte[] bytes) {
        this.bytes = firstLines(bytes);
        this.message = parsed(this.bytes);
        this.parts = new MessageParts(message, this.bytes);
    }

    /** Each line may become a header, which takes much more than its bytes. */
    private static byte[] firstLines(byte[] bytes) {
        int lines = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && ++lines == MOST_LINES) {
                return Arrays.copyOf(bytes, i + 1);
            }
        }
        return bytes.clone();
    }

    private static MimeMessage parsed(byte[] bytes) {
        Session session = Session.getInstance(new Properties());
        try {
            return new MimeMessage(session, new SharedByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            return new MimeMessage(session);
        }
    }

    ReceivedMail mail() {
        Optional<Bounce> bounce = parts.report().flatMap(DeliveryReport::bounce);
        return new ReceivedMail(
                messageId(),
                references(),
                from(),
                subject(),
                parts.text(),
                sentAt(),
                bounce.isPresent() || parts.report().isPresent() || isAutomatic(),
                bounce,
                parts.files());
    }

    private String header(String name) {
        try {
            String[] values = message.getHeader(name);
            String value = values == null ? "" : MimeUtility.unfold(Words.cut(values[0], LONGEST_HEADER));
            return value == null ? "" : value;
        } catch (MessagingException e) {
            return "";
        }
    }

    private String messageId() {
        Matcher found = ID.matcher(header("Message-ID"));
        return found.find() ? found.group() : "<" + sha256(bytes) + "@none>";
    }

    /** The message that is answered first, those before it afterwards, and the one that a report speaks of before all. */
    private List<String> references() {
        Set<String> all = new LinkedHashSet<>();
        parts.report().flatMap(DeliveryReport::returned).ifPresent(all::add);
        all.addAll(ids(header("In-Reply-To")));
        List<String> older = ids(header("References"));
        for (int i = older.size() - 1; i >= 0; i--) {
            all.add(older.get(i));
        }
        return all.stream().limit(ReceivedMail.MOST_REFERENCES).toList();
    }

    static List<String> ids(String text) {
        return ID.matcher(text).results().map(found -> found.group()).toList();
    }

    private String from() {
        try {
            InternetAddress[] found = InternetAddress.parseHeader(header("From"), false);
            String address = found.length == 0 || found[0].getAddress() == null ? "" : found[0].getAddress();
            String clean = Words.clean(address, ReceivedMail.LONGEST_ADDRESS + 1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return clean.length() > ReceivedMail.LONGEST_ADDRESS ? "" : clean;
        } catch (AddressException e) {
            return "";
        }
    }

    private String subject() {
        String raw = header("Subject");
        String decoded = raw;
        try {
            decoded = MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            // a charset that nobody knows: as it stands there
        }
        return Words.clean(decoded.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), ReceivedMail.LONGEST_SUBJECT);
    }

    private Optional<Instant> sentAt() {
        try {
            return Optional.of(new MailDateFormat().parse(header("Date")).toInstant())
                    .filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z")));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** RFC 3834; older programs say it by a precedence. */
    private boolean isAutomatic() {
        String said = header("Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return !said.isEmpty() && !said.equals("no")
                || header("Precedence").strip().equalsIgnoreCase("auto_reply")
                || !header("X-Autoreply").isBlank();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
