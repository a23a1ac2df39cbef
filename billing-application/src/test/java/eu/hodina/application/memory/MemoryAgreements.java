package eu.hodina.application.memory;

import eu.hodina.application.agreement.Agreements;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.CodePoints;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the agreements. */
final class MemoryAgreements implements Agreements {
    private final MemoryTransactions transactions;
    private final Shelf<AgreementId, ClientAgreement> agreements;

    MemoryAgreements(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.agreements = transactions.shelf();
    }

    @Override
    public void add(ClientAgreement agreement) {
        transactions.run(() -> agreements.add(agreement.id(), agreement));
    }

    @Override
    public void replace(ClientAgreement agreement) {
        transactions.run(() -> {
            if (agreements.find(agreement.id()).isEmpty()) {
                throw new IllegalStateException("there is no agreement " + agreement.id());
            }
            agreements.put(agreement.id(), agreement);
        });
    }

    @Override
    public Optional<ClientAgreement> find(AgreementId id) {
        return agreements.find(id);
    }

    @Override
    public List<ClientAgreement> of(ClientId client) {
        return page(Optional.of(client), Optional.empty(), Integer.MAX_VALUE);
    }

    @Override
    public List<ClientAgreement> page(Optional<ClientId> client, Optional<String> after, int limit) {
        return agreements
                .all()
                .filter(one -> client.isEmpty() || client.get().equals(one.client()))
                .filter(one -> after.isEmpty() || CodePoints.compare(one.id().value(), after.get()) > 0)
                .sorted(Comparator.comparing(ClientAgreement::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ClientId> clients() {
        return agreements
                .all()
                .filter(ClientAgreement::isAgreed)
                .map(ClientAgreement::client)
                .distinct()
                .sorted(Comparator.comparing(ClientId::value))
                .toList();
    }
}
