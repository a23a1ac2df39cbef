package eu.hodina.persistence;

import eu.hodina.application.client.ClientSearch;
import eu.hodina.application.client.Clients;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table {@code client} and, by {@link ClientParts}, those that belong to it. */
final class JdbcClients implements Clients {
    private final JdbcTransactions transactions;
    private final ClientRows rows;
    private final ClientParts parts;
    private final Sql sql;

    JdbcClients(JdbcTransactions transactions, ClientRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.parts = new ClientParts(sql);
        this.sql = sql;
    }

    @Override
    public void add(Client client) {
        transactions.run(() -> {
            rows.save(ClientRow.of(client));
            parts.add(List.of(client));
            parts.addAccounts(List.of(client));
        });
    }

    @Override
    public void addAll(List<Client> clients) {
        if (!clients.isEmpty()) {
            transactions.run(() -> {
                rows.saveAll(clients.stream().map(ClientRow::of).toList());
                parts.add(clients);
                parts.addAccounts(clients);
            });
        }
    }

    @Override
    public void replace(Client client) {
        transactions.run(() -> {
            rows.update(ClientRow.of(client));
            parts.remove(client.id());
            parts.add(List.of(client));
        });
    }

    @Override
    public void remove(ClientId id) {
        transactions.run(() -> {
            parts.remove(id);
            parts.removeAccounts(id);
            sql.run("DELETE FROM client WHERE id = ?", id.value());
        });
    }

    /** Asks the schema who may refer to a client, so that a table that comes later is not forgotten. */
    @Override
    public List<String> referrers(ClientId id) {
        record Reference(String table, String column) {}
        List<Reference> references = sql.list(
                "SELECT table_name, column_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_schema = DATABASE()"
                        + " AND referenced_table_name = 'client' AND referenced_column_name = 'id'"
                        + " ORDER BY table_name",
                row -> new Reference(row.text("table_name"), row.text("column_name")));
        return references.stream()
                .filter(reference -> !ClientParts.TABLES.contains(reference.table()))
                .filter(reference -> sql.total(
                                "SELECT EXISTS (SELECT 1 FROM `" + reference.table() + "` WHERE `" + reference.column()
                                        + "` = ?) AS total",
                                id.value())
                        > 0)
                .map(Reference::table)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find(
                        ClientParts.WITH_PARTS + " WHERE client.id = ?",
                        row -> new Found(ClientRow.read(row), ClientParts.having(row)),
                        known))
                .map(found -> parts.with(List.of(found.row()), found.parts()).get(0));
    }

    @Override
    public Optional<Client> findByCode(String code) {
        return rows.findByCode(code).map(this::whole);
    }

    private record Found(ClientRow row, Set<String> parts) {}

    private Client whole(ClientRow row) {
        return parts.with(List.of(row)).get(0);
    }

    @Override
    public List<Client> page(ClientSearch search, Optional<String> after, int limit) {
        return transactions.call(() -> {
            ClientQuery query = ClientQuery.of(sql, search, after, limit);
            return parts.with(sql.list(query.text(), ClientRow::read, query.values()));
        });
    }

    @Override
    public List<Client> all() {
        return parts.with(rows.listOrderByCode());
    }

    @Override
    public void lock(ClientId id) {
        transactions.requireOpen();
        Values.findUuid(id.value())
                .flatMap(known ->
                        sql.find("SELECT code FROM client WHERE id = ? FOR UPDATE", row -> row.text("code"), known))
                .ifPresent(code -> transactions.clientLocked(id.value()));
    }

    @Override
    public void learnAccount(ClientId id, Iban account) {
        sql.run(
                "INSERT INTO client_account (client_id, iban, position)"
                        + " SELECT ?, ?, COALESCE(MAX(position) + 1, 0) FROM client_account WHERE client_id = ?"
                        + " ON DUPLICATE KEY UPDATE client_account.position = client_account.position",
                id.value(),
                account.value(),
                id.value());
    }

    @Override
    public void forgetAccount(ClientId id, Iban account) {
        sql.run("DELETE FROM client_account WHERE client_id = ? AND iban = ?", id.value(), account.value());
    }
}
