package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * What a client has paid that is not allocated.
 *
 * @param client who paid
 * @param amount more than 0
 */
public record ClientCredit(ClientId client, Money amount) {
    public ClientCredit {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(amount, "amount");
    }
}
