package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Money that came for a proforma, and what became of it.
 *
 * @param key by which it is known
 * @param client who paid
 * @param day on which the money came
 * @param amount more than 0
 * @param taxDocument the tax document on the payment, where there is one
 * @param deductedBy the invoice that takes it off; none while it waits
 */
public record ReceivedAdvance(
        AdvanceKey key,
        ClientId client,
        LocalDate day,
        Money amount,
        Optional<InvoiceId> taxDocument,
        Optional<InvoiceId> deductedBy) {
    public ReceivedAdvance {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(taxDocument, "taxDocument");
        Objects.requireNonNull(deductedBy, "deductedBy");
    }
}
