package eu.hodina.mail;

import eu.hodina.application.mail.received.ReceivedFile;
import eu.hodina.application.mail.received.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a message: its text, the names of its files, a report on a delivery. Bounded in depth and number. */
final class MessageParts {
    private static final int DEEPEST = 10;

    /** Lines that may begin a part; a message with more is one of headers alone. */
    private static final int MOST_SEAMS = 2_000;

    /** Parts that are looked at. */
    private static final int MOST_PARTS = 200;

    /** Bytes of a part that are decoded. */
    private static final int LARGEST_TEXT = 1 << 20;

    private final List<ReceivedFile> files = new ArrayList<>();
    private Optional<String> plain = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<DeliveryReport> report = Optional.empty();
    private int seen;

    MessageParts(MimeMessage message, byte[] bytes) {
        if (seams(bytes) <= MOST_SEAMS) {
            walk(message, 0);
        }
    }

    String text() {
        return Words.clean(plain.or(() -> html.map(Words::ofHtml)).orElse("").strip(), ReceivedMail.LONGEST_TEXT);
    }

    List<ReceivedFile> files() {
        return List.copyOf(files);
    }

    Optional<DeliveryReport> report() {
        return report;
    }

    private static int seams(byte[] bytes) {
        int seams = 0;
        for (int i = 2; i < bytes.length; i++) {
            if (bytes[i] == '-' && bytes[i - 1] == '-' && bytes[i - 2] == '\n') {
                seams++;
            }
        }
        return seams;
    }

    /** What cannot be read is passed over, the rest is looked at all the same. */
    private void walk(MimePart part, int depth) {
        if (++seen > MOST_PARTS) {
            return;
        }
        try {
            String type = mediaType(part);
            if (type.startsWith("multipart/") && depth < DEEPEST) {
                MimeMultipart inner = new MimeMultipart(new PartSource(part, type));
                for (int i = 0; i < inner.getCount() && seen <= MOST_PARTS; i++) {
                    walk((MimePart) inner.getBodyPart(i), depth + 1);
                }
            } else {
                leaf(part, type);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // no part that could be shown
        }
    }

    private void leaf(MimePart part, String type) throws MessagingException, IOException {
        if (type.equals("message/delivery-status")) {
            report = report.or(() -> Optional.of(new DeliveryReport()));
            report.get().status(text(part));
        } else if (report.isPresent() && (type.equals("message/rfc822") || type.equals("text/rfc822-headers"))) {
            report.get().returned(text(part));
        } else if (isFile(part)) {
            file(part, type);
        } else if (type.equals("text/plain") && plain.isEmpty()) {
            plain = Optional.of(text(part));
        } else if (type.equals("text/html") && html.isEmpty()) {
            html = Optional.of(text(part));
        } else if (!type.startsWith("text/")) {
            file(part, type);
        }
    }

    private static boolean isFile(MimePart part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || name(part).isPresent();
    }

    private void file(MimePart part, String type) throws MessagingException {
        if (files.size() < ReceivedMail.MOST_FILES) {
            String name = Words.clean(name(part).orElse("").replaceAll("[\\s\\p{Cntrl}]+", " "), 255);
            files.add(new ReceivedFile(name, Words.clean(type, 100), Math.max(0, part.getSize())));
        }
    }

    private static Optional<String> name(MimePart part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(MimeUtility.decodeText(Words.cut(name, 1_000)));
        } catch (UnsupportedEncodingException e) {
            return Optional.of(name);
        }
    }

    private static String mediaType(MimePart part) throws MessagingException {
        String said = part.getContentType();
        int end = said.indexOf(';');
        return (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(MimePart part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getDataHandler().getInputStream()) {
            bytes = in.readNBytes(LARGEST_TEXT);
        }
        return Words.of(bytes, charset(part));
    }

    private static Optional<String> charset(MimePart part) {
        try {
            String said = part.getContentType();
            int from = said.indexOf(';');
            return from < 0
                    ? Optional.empty()
                    : Optional.ofNullable(new ParameterList(said.substring(from)).get("charset"));
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }
}
