package eu.hodina.persistence;

import eu.hodina.application.client.Clients;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;
import java.util.Optional;

/** The tables {@code client}, {@code client_rule} and {@code client_account}. */
final class JdbcClients implements Clients {
    private final JdbcTransactions transactions;
    private final ClientRows rows;
    private final Sql sql;

    JdbcClients(JdbcTransactions transactions, ClientRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void add(Client client) {
        transactions.run(() -> {
            rows.save(ClientRow.of(client));
            String id = client.id().value();
            sql.runAll(
                    Sql.insert("client_rule", RuleColumns.after("client_id", "position", "activity")),
                    Placed.of(client.rules()),
                    placed -> RuleColumns.values(
                            placed.item().rule(),
                            id,
                            placed.position(),
                            placed.item().activity().value()));
            sql.runAll(
                    Sql.insert("client_account", "client_id", "position", "iban"),
                    Placed.of(client.knownAccounts()),
                    placed -> new Object[] {id, placed.position(), placed.item().value()});
        });
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return Values.findUuid(id.value())
                .flatMap(rows::findById)
                .map(row ->
                        whole(List.of(row), " WHERE client_id = ?", id.value()).get(0));
    }

    @Override
    public List<Client> all() {
        return whole(rows.listOrderByCode(), "");
    }

    private List<Client> whole(List<ClientRow> clients, String where, Object... values) {
        Children<ActivityRule> rules = Children.of(
                sql,
                "SELECT client_rule.*, client_id AS parent FROM client_rule" + where + " ORDER BY client_id, position",
                row -> new ActivityRule(new ActivityCode(row.text("activity")), RuleColumns.read(row)),
                values);
        Children<Iban> accounts = Children.of(
                sql,
                "SELECT client_id AS parent, iban FROM client_account" + where + " ORDER BY client_id, position",
                row -> new Iban(row.text("iban")),
                values);
        return clients.stream()
                .map(row -> row.toClient(
                        rules.of(row.id().toString()), accounts.of(row.id().toString())))
                .toList();
    }

    @Override
    public void lock(ClientId id) {
        transactions.requireOpen();
        sql.find("SELECT code FROM client WHERE id = ? FOR UPDATE", row -> row.text("code"), id.value());
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
