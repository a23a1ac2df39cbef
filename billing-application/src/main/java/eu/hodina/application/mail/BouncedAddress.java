package eu.hodina.application.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * An address to which mail does not get any more; nothing goes there until a person clears it.
 *
 * @param address as {@link #key} writes it: {@code ucetni@klient.example}
 * @param mail that came back
 * @param status of RFC 3463: {@code 5.1.1}
 * @param reason what the server there said, at most {@value #LONGEST_REASON} characters
 * @param since when it was read
 */
public record BouncedAddress(String address, MailId mail, String status, String reason, Instant since) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    public BouncedAddress {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        if (!address.equals(key(address))) {
            throw new IllegalArgumentException("an address stands alone, in lower case, not '" + address + "'");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /**
     * {@return the address by which recipients are told apart: {@code Účtárna <Ucetni@Klient.example>} is {@code
     * ucetni@klient.example}}
     *
     * @param recipient with or without a name
     */
    public static String key(String recipient) {
        int from = recipient.lastIndexOf('<');
        int to = recipient.lastIndexOf('>');
        String address = from >= 0 && to > from ? recipient.substring(from + 1, to) : recipient;
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
