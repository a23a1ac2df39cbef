package eu.hodina.application.payment;

import eu.hodina.application.client.Clients;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.payment.KnownAccounts;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchBatch;
import eu.hodina.domain.payment.PaymentMatcher;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Matches payments with what is open now and with the accounts that are known now. */
final class OpenMatching {
    private final Receivables receivables;
    private final Clients clients;

    OpenMatching(Receivables receivables, Clients clients) {
        this.receivables = Objects.requireNonNull(receivables, "receivables");
        this.clients = Objects.requireNonNull(clients, "clients");
    }

    List<Match> match(List<ReceivedPayment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        Set<Iban> accounts = payments.stream().map(ReceivedPayment::account).collect(Collectors.toSet());
        Set<VariableSymbol> symbols = payments.stream()
                .map(ReceivedPayment::variableSymbol)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return PaymentMatcher.match(MatchBatch.of(payments, receivables.forMatching(accounts, symbols))
                .withKnown(KnownAccounts.of(clients.all())));
    }
}
