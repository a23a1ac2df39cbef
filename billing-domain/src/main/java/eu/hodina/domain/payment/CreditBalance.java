package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * What a client has paid beyond its invoices and has not got back: a debit of ours may pay it out.
 *
 * @param client whose credit it is
 * @param amount more than zero: 3 219.25 CZK, the rest of 25 000.00 paid for 21 780.75
 */
public record CreditBalance(ClientId client, Money amount) {
    public CreditBalance {
        Objects.requireNonNull(client, "client");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("client " + client + " has no credit: " + amount);
        }
    }
}
