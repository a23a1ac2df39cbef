package eu.hodina.domain.insight.ageing;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A document with what was open on it on the evening of a day: what came later does not count.
 *
 * @param client who owes it
 * @param number of the document
 * @param issued the day of its issue
 * @param due the last day to pay
 * @param open more than 0
 */
public record OwedDocument(ClientId client, String number, LocalDate issued, LocalDate due, Money open) {
    public OwedDocument {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(open, "open");
    }
}
