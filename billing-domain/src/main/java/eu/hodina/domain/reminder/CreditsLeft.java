package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is left of the clients' credits while invoices are looked at one after the other. */
final class CreditsLeft {
    private record Purse(ClientId client, Currency currency) {}

    private final Map<Purse, Money> left = new HashMap<>();

    CreditsLeft(Collection<ClientCredit> credits) {
        credits.forEach(credit ->
                left.merge(new Purse(credit.client(), credit.amount().currency()), credit.amount(), Money::plus));
    }

    /** Takes what is open on an invoice from its client's credit where that is enough for all of it. */
    boolean take(OpenInvoice invoice) {
        Purse purse = new Purse(invoice.client(), invoice.open().currency());
        Optional<Money> credit =
                Optional.ofNullable(left.get(purse)).filter(amount -> amount.compareTo(invoice.open()) >= 0);
        credit.ifPresent(amount -> left.put(purse, amount.minus(invoice.open())));
        return credit.isPresent();
    }
}
