package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Objects;

/**
 * A payment that is not for the firm's invoices: it is private, or a transfer between own accounts.
 *
 * @param payment which one
 * @param reason in a person's words, 1 to 500 characters: {@code soukromý vklad}
 * @param login of the person who said so
 * @param at when
 */
public record IgnoredPayment(PaymentId payment, String reason, String login, Instant at) {
    public IgnoredPayment {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(at, "at");
        if (reason.isBlank() || reason.length() > 500) {
            throw new IllegalArgumentException("a reason has 1 to 500 characters, not " + reason.length());
        }
    }
}
