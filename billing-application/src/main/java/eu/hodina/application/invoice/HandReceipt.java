package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that was received without the bank, in cash or by a card; or that was paid back.
 *
 * @param id its identity
 * @param document that it pays, or the credit note by which the client is owed
 * @param day on which it came, or was paid back
 * @param amount not 0; negative where it was paid back
 */
public record HandReceipt(String id, InvoiceId document, LocalDate day, Money amount) {
    public HandReceipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(day, "day");
        if (amount.isZero()) {
            throw new IllegalArgumentException("an amount other than zero was expected");
        }
    }
}
