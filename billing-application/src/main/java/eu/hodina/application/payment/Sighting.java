package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import java.util.Objects;

/**
 * Another source brought a transaction that is kept: under this key it is known from now on as well.
 *
 * @param transaction that is kept
 * @param account as {@link ImportedTransaction#account} has it
 * @param key that the source knows it by
 * @param format of the source
 */
public record Sighting(PaymentId transaction, String account, String key, StatementFormat format) {
    public Sighting {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(format, "format");
    }
}
