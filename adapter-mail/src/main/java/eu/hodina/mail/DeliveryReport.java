package eu.hodina.mail;

import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.ReceivedMail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report on a delivery (RFC 3464): a block of fields a recipient, and the message that is spoken of, or its headers. */
final class DeliveryReport {
    private static final Pattern STATUS = Pattern.compile("([245])\\.([0-9]{1,3})\\.([0-9]{1,3})");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");
    private static final int MOST_RECIPIENTS = 100;
    private static final int LONGEST_HEADERS = 100_000;

    private final List<Bounce> bounces = new ArrayList<>();
    private Optional<String> returned = Optional.empty();

    /** The worst of what it says: that it did not arrive for good, not this time, not yet. */
    Optional<Bounce> bounce() {
        return bounces.stream().min((one, other) -> one.kind().compareTo(other.kind()));
    }

    /** The Message-ID of the mail that it speaks of. */
    Optional<String> returned() {
        return returned;
    }

    void returned(String message) {
        Matcher found = MESSAGE_ID.matcher(Words.cut(message, LONGEST_HEADERS));
        if (returned.isEmpty() && found.find()) {
            returned = ReceivedMessage.ids(found.group(1)).stream().findFirst();
        }
    }

    void status(String text) {
        for (String block : text.replace("\r\n", "\n").split("\n\\s*\n", MOST_RECIPIENTS + 1)) {
            Map<String, String> fields = fields(block);
            if (fields.containsKey("final-recipient") && bounces.size() < MOST_RECIPIENTS) {
                read(fields).ifPresent(bounces::add);
            }
        }
    }

    private static Map<String, String> fields(String block) {
        Map<String, String> fields = new HashMap<>();
        for (String line : block.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Optional<Bounce> read(Map<String, String> fields) {
        String action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
        boolean delayed = action.startsWith("delayed");
        if (!delayed && !action.startsWith("failed")) {
            return Optional.empty();
        }
        Matcher status = STATUS.matcher(fields.getOrDefault("status", ""));
        String code = status.find() ? status.group() : delayed ? "4.0.0" : "5.0.0";
        Bounce.Kind kind = delayed ? Bounce.Kind.DELAYED : code.startsWith("5") ? Bounce.Kind.HARD : Bounce.Kind.SOFT;
        String reason = afterType(fields.getOrDefault("diagnostic-code", "")).replaceAll("[\\s\\p{Cntrl}]+", " ");
        return Optional.of(new Bounce(
                BouncedAddress.key(Words.clean(
                        afterType(fields.getOrDefault("final-recipient", "")), ReceivedMail.LONGEST_ADDRESS)),
                code,
                kind,
                Words.clean(reason, BouncedAddress.LONGEST_REASON)));
    }

    /** {@code rfc822; jan@firma.example} without its first word. */
    private static String afterType(String field) {
        int end = field.indexOf(';');
        return field.substring(end + 1).strip();
    }
}
