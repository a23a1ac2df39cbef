package eu.hodina.persistence;

import eu.hodina.application.client.SearchWords;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientAddress;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The tables that belong to a client and go with it. */
final class ClientParts {
    static final Set<String> TABLES =
            Set.of("client_rule", "client_account", "client_address", "client_contact", "client_term");

    private final Sql sql;

    ClientParts(Sql sql) {
        this.sql = sql;
    }

    /** All but the accounts. */
    void add(Client client) {
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
                Sql.insert(
                        "client_address",
                        "client_id",
                        "position",
                        "kind",
                        "addressee",
                        "street",
                        "postal_code",
                        "city",
                        "country"),
                Placed.of(client.card().addresses()),
                placed -> values(id, placed));
        sql.runAll(
                Sql.insert("client_contact", "client_id", "position", "name", "email", "phone", "role"),
                Placed.of(client.card().contacts()),
                placed -> new Object[] {
                    id,
                    placed.position(),
                    placed.item().name(),
                    placed.item().email(),
                    placed.item().phone(),
                    placed.item().role()
                });
        sql.runAll(Sql.insert("client_term", "term", "client_id"), List.copyOf(SearchWords.of(client)), word ->
                new Object[] {word, id});
    }

    private static Object[] values(String client, Placed<ClientAddress> placed) {
        PostalAddress address = placed.item().address();
        return new Object[] {
            client,
            placed.position(),
            placed.item().kind(),
            placed.item().addressee(),
            address.street(),
            address.postalCode(),
            address.city(),
            address.country()
        };
    }

    void addAccounts(Client client) {
        sql.runAll(
                Sql.insert("client_account", "client_id", "position", "iban"),
                Placed.of(client.knownAccounts()),
                placed -> new Object[] {
                    client.id().value(), placed.position(), placed.item().value()
                });
    }

    /** All but the accounts. */
    void remove(ClientId client) {
        for (String table : List.of("client_rule", "client_address", "client_contact", "client_term")) {
            sql.run("DELETE FROM " + table + " WHERE client_id = ?", client.value());
        }
    }

    void removeAccounts(ClientId client) {
        sql.run("DELETE FROM client_account WHERE client_id = ?", client.value());
    }

    /** The clients of the rows, with all that belongs to them. */
    List<Client> with(List<ClientRow> clients) {
        Scope scope = Scope.of("client_id", clients, row -> row.id().toString());
        Children<ActivityRule> rules = children(
                scope,
                "client_rule",
                row -> new ActivityRule(new ActivityCode(row.text("activity")), RuleColumns.read(row)));
        Children<Iban> accounts = children(scope, "client_account", row -> new Iban(row.text("iban")));
        Children<ClientAddress> addresses = children(scope, "client_address", ClientParts::address);
        Children<Contact> contacts = children(
                scope,
                "client_contact",
                row -> new Contact(row.text("name"), row.find("email"), row.find("phone"), row.find("role")));
        return clients.stream()
                .map(row -> row.toClient(
                        rules.of(row.id().toString()),
                        accounts.of(row.id().toString()),
                        addresses.of(row.id().toString()),
                        contacts.of(row.id().toString())))
                .toList();
    }

    private <T> Children<T> children(Scope scope, String table, Sql.Reader<T> reader) {
        return Children.of(
                sql,
                "SELECT " + table + ".*, client_id AS parent FROM " + table + scope.where()
                        + " ORDER BY client_id, position",
                reader,
                scope.values());
    }

    private static ClientAddress address(Row row) throws SQLException {
        return new ClientAddress(
                row.constant(ClientAddress.Kind.class, "kind"),
                row.find("addressee"),
                new PostalAddress(row.text("street"), row.text("postal_code"), row.text("city"), row.text("country")));
    }
}
