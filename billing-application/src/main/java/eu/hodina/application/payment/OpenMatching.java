package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.CreditBalance;
import eu.hodina.domain.payment.KnownAccounts;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchBatch;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.PaymentMatcher;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Matches payments with what is open now and with what is known now: accounts, names, what may come back or be paid out. */
final class OpenMatching {
    private final Ports ports;

    OpenMatching(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /** One match a payment, in their order; all payments of firms with the same settings at once. */
    List<Match> match(List<ReceivedPayment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        Map<Iban, MatchPolicy> policies = policies();
        Map<MatchPolicy, List<ReceivedPayment>> batches = payments.stream()
                .collect(Collectors.groupingBy(
                        payment -> policies.getOrDefault(payment.account(), MatchPolicy.standard()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Client> clients = ports.clients().all();
        if (batches.size() == 1) {
            return match(payments, batches.keySet().iterator().next(), clients);
        }
        Map<PaymentId, Match> found = new HashMap<>();
        batches.forEach((policy, some) -> match(some, policy, clients)
                .forEach(match -> found.put(match.payment().id(), match)));
        return payments.stream()
                .map(payment -> Optional.ofNullable(found.get(payment.id())).orElseThrow())
                .toList();
    }

    /** Of the firms' accounts. */
    Map<Iban, MatchPolicy> policies() {
        Map<Iban, MatchPolicy> policies = new HashMap<>();
        for (Firm firm : ports.firms().all()) {
            MatchPolicy policy = ports.paymentPolicies().of(firm.id());
            firm.accounts().stream().map(BankAccount::iban).forEach(account -> policies.put(account, policy));
        }
        return policies;
    }

    private List<Match> match(List<ReceivedPayment> payments, MatchPolicy policy, List<Client> clients) {
        Set<Iban> accounts = payments.stream().map(ReceivedPayment::account).collect(Collectors.toSet());
        Set<VariableSymbol> symbols = payments.stream()
                .map(ReceivedPayment::variableSymbol)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<OpenInvoice> open = ports.receivables().forMatching(accounts, symbols);
        MatchBatch batch = MatchBatch.of(payments, open)
                .withKnown(KnownAccounts.of(clients))
                .withNames(clients.stream().collect(Collectors.toMap(Client::id, Client::name)))
                .withPolicy(policy);
        return PaymentMatcher.match(withDebits(batch, accounts));
    }

    /** What only a debit can be for is asked for only where there is one. */
    private MatchBatch withDebits(MatchBatch batch, Set<Iban> accounts) {
        Set<Money> paidBack = batch.payments().stream()
                .map(ReceivedPayment::amount)
                .filter(Money::isNegative)
                .map(Money::negated)
                .collect(Collectors.toSet());
        if (paidBack.isEmpty()) {
            return batch;
        }
        Collection<OpenInvoice> documents = new ArrayList<>(batch.invoices());
        documents.addAll(ports.receivables().payableNotes(accounts));
        return new MatchBatch(
                batch.payments(),
                documents,
                ports.bookings().returnable(accounts, paidBack),
                ports.bookings().credits().stream()
                        .map(credit -> new CreditBalance(credit.client(), credit.amount()))
                        .toList(),
                batch.known(),
                batch.names(),
                batch.policy());
    }
}
