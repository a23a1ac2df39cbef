package eu.hodina.application.memory;

import eu.hodina.application.client.ClientSearch;
import eu.hodina.application.client.Clients;
import eu.hodina.application.client.SearchWords;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Twin of the clients, whose codes are unique. */
final class MemoryClients implements Clients {
    private final MemoryTransactions transactions;
    private final Shelf<ClientId, Client> clients;
    private final SortedMap<String, Predicate<ClientId>> referrers = new TreeMap<>();

    MemoryClients(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.clients = transactions.shelf();
    }

    /** Where things refer to clients, and how to ask whether one refers to this. */
    void referredBy(String table, Predicate<ClientId> refers) {
        referrers.put(table, refers);
    }

    @Override
    public void add(Client client) {
        transactions.run(() -> {
            refuseTaken(client);
            clients.add(client.id(), client);
        });
    }

    @Override
    public void replace(Client client) {
        transactions.run(() -> {
            refuseTaken(client);
            List<Iban> accounts = clients.find(client.id()).orElseThrow().knownAccounts();
            clients.put(client.id(), client.withKnownAccounts(accounts));
        });
    }

    private void refuseTaken(Client client) {
        if (findByCode(client.code())
                .filter(other -> !other.id().equals(client.id()))
                .isPresent()) {
            throw new IllegalStateException("it is there already: client " + client.code());
        }
    }

    @Override
    public void remove(ClientId id) {
        transactions.run(() -> {
            if (!referrers(id).isEmpty()) {
                throw new IllegalStateException("there are things that refer to client " + id);
            }
            clients.remove(id);
        });
    }

    @Override
    public List<String> referrers(ClientId id) {
        return referrers.entrySet().stream()
                .filter(referrer -> referrer.getValue().test(id))
                .map(referrer -> referrer.getKey())
                .toList();
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    @Override
    public Optional<Client> findByCode(String code) {
        return clients.all().filter(client -> client.code().equals(code)).findFirst();
    }

    @Override
    public List<Client> page(ClientSearch search, Optional<String> after, int limit) {
        return all().stream()
                .filter(client -> after.isEmpty() || CodePoints.compare(client.code(), after.get()) > 0)
                .filter(client -> search.archivedToo() || !client.card().archived())
                .filter(client -> SearchWords.match(search.words(), client))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Client> all() {
        return clients.all()
                .sorted(Comparator.comparing(Client::code, CodePoints::compare))
                .toList();
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
            clients.put(id, client.withKnownAccounts(accounts));
        });
    }
}
