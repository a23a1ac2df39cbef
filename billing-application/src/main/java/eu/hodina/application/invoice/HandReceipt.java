package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that was received without the bank: in cash, by a card.
 *
 * @param id its identity
 * @param document that it pays
 * @param day on which it came
 * @param amount more than 0
 */
public record HandReceipt(String id, InvoiceId document, LocalDate day, Money amount) {
    public HandReceipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(day, "day");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an amount of more than zero was expected, not " + amount);
        }
    }
}
