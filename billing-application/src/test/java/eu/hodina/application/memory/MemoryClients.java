package eu.hodina.application.memory;

import eu.hodina.application.client.Clients;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Twin of the clients, whose codes are unique. */
final class MemoryClients implements Clients {
    private final MemoryTransactions transactions;
    private final Shelf<ClientId, Client> clients;

    MemoryClients(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.clients = transactions.shelf();
    }

    @Override
    public void add(Client client) {
        transactions.run(() -> {
            if (clients.all().anyMatch(other -> other.code().equals(client.code()))) {
                throw new IllegalStateException("it is there already: client " + client.code());
            }
            clients.add(client.id(), client);
        });
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    @Override
    public List<Client> all() {
        return clients.all().sorted(Comparator.comparing(Client::code)).toList();
    }

    /** Transactions wait for each other anyway. */
    @Override
    public void lock(ClientId id) {
        transactions.requireOpen();
    }

    @Override
    public void learnAccount(ClientId id, Iban account) {
        change(id, accounts -> {
            if (!accounts.contains(account)) {
                accounts.add(account);
            }
        });
    }

    @Override
    public void forgetAccount(ClientId id, Iban account) {
        change(id, accounts -> accounts.remove(account));
    }

    private void change(ClientId id, Consumer<List<Iban>> change) {
        transactions.run(() -> {
            Client client = clients.find(id).orElseThrow();
            List<Iban> accounts = new ArrayList<>(client.knownAccounts());
            change.accept(accounts);
            clients.put(id, with(client, accounts));
        });
    }

    private static Client with(Client client, List<Iban> accounts) {
        return new Client(
                client.id(),
                client.code(),
                client.name(),
                client.address(),
                client.companyNumber(),
                client.registrationNumber(),
                client.taxNumber(),
                client.email(),
                client.language(),
                client.currency(),
                client.paymentDays(),
                client.priceList(),
                client.lines(),
                client.rules(),
                client.vatCategory(),
                accounts);
    }
}
