package eu.hodina.application.mail.received;

import eu.hodina.application.mail.BouncedAddress;
import java.util.Objects;

/**
 * What a server tells of a mail that it could not deliver (RFC 3464).
 *
 * @param recipient to whom, in lower case
 * @param status of RFC 3463: {@code 5.1.1}
 * @param kind whether it tries on
 * @param reason in its words, at most {@value BouncedAddress#LONGEST_REASON} characters
 */
public record Bounce(String recipient, String status, Kind kind, String reason) {

    /** What becomes of the mail. */
    public enum Kind {
        /** It will never get there: status 5.x.x. */
        HARD,
        /** It did not get there this time, and is not tried on: status 4.x.x. */
        SOFT,
        /** It is still tried. */
        DELAYED
    }

    /** Checks the form. */
    public Bounce {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(kind, "kind");
        if (!status.matches("[245]\\.[0-9]{1,3}\\.[0-9]{1,3}")) {
            throw new IllegalArgumentException("a status is of three numbers such as 5.1.1, not '" + status + "'");
        }
        if (reason.length() > BouncedAddress.LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most " + BouncedAddress.LONGEST_REASON + " characters, not " + reason.length());
        }
    }
}
