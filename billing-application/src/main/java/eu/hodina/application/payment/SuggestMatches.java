package eu.hodina.application.payment;

import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.domain.payment.Match;
import java.util.List;
import java.util.Objects;

/**
 * Use case: what a person is offered for the payments that have no booking, by what is open and known now. Nothing is
 * kept, so that no suggestion is ever out of date.
 */
public final class SuggestMatches {
    private final Transactions transactions;
    private final Payments payments;
    private final OpenMatching matching;

    /**
     * Made by {@link eu.hodina.application.Billing#suggestMatches}.
     *
     * @param transactions make a call all or nothing
     * @param payments what came in
     * @param receivables what is open
     * @param clients who pay
     */
    public SuggestMatches(Transactions transactions, Payments payments, Receivables receivables, Clients clients) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.matching = new OpenMatching(receivables, clients);
    }

    /**
     * Looks at all payments without a booking. One may be certain now: of an invoice that was issued after it came.
     *
     * @return one a payment, by day and id of the payments
     */
    public List<Match> all() {
        return transactions.call(() -> matching.match(payments.unbooked()));
    }
}
