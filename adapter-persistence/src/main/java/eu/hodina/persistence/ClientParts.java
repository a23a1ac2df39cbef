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
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that belong to a client and go with it. */
final class ClientParts {
    static final Set<String> TABLES =
            Set.of("client_rule", "client_account", "client_address", "client_contact", "client_term");

    private static final List<String> READ =
            List.of("client_rule", "client_account", "client_address", "client_contact");

    /** A client, and which of its tables have something of it. */
    static final String WITH_PARTS = "SELECT client.*, "
            + READ.stream()
                    .map(table -> "EXISTS (SELECT 1 FROM " + table + " WHERE client_id = client.id) AS has_" + table)
                    .collect(Collectors.joining(", "))
            + " FROM client";

    private final Sql sql;

    ClientParts(Sql sql) {
        this.sql = sql;
    }

    /** All but the accounts. */
    void add(List<Client> clients) {
        sql.runAll(
                Sql.insert("client_rule", RuleColumns.after("client_id", "position", "activity")),
                Owned.of(clients, ClientParts::identity, Client::rules),
                owned -> RuleColumns.values(
                        owned.item().rule(),
                        owned.owner(),
                        owned.position(),
                        owned.item().activity().value()));
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
                Owned.of(clients, ClientParts::identity, client -> client.card().addresses()),
                ClientParts::addressValues);
        sql.runAll(
                Sql.insert("client_contact", "client_id", "position", "name", "email", "phone", "role"),
                Owned.of(clients, ClientParts::identity, client -> client.card().contacts()),
                owned -> new Object[] {
                    owned.owner(),
                    owned.position(),
                    owned.item().name(),
                    owned.item().email(),
                    owned.item().phone(),
                    owned.item().role()
                });
        sql.runAll(
                Sql.insert("client_term", "term", "client_id"),
                Owned.of(clients, ClientParts::identity, client -> List.copyOf(SearchWords.of(client))),
                owned -> new Object[] {owned.item(), owned.owner()});
    }

    private static String identity(Client client) {
        return client.id().value();
    }

    private static Object[] addressValues(Owned<ClientAddress> owned) {
        PostalAddress address = owned.item().address();
        return new Object[] {
            owned.owner(),
            owned.position(),
            owned.item().kind(),
            owned.item().addressee(),
            address.street(),
            address.postalCode(),
            address.city(),
            address.country()
        };
    }

    void addAccounts(List<Client> clients) {
        sql.runAll(
                Sql.insert("client_account", "client_id", "position", "iban"),
                Owned.of(clients, ClientParts::identity, Client::knownAccounts),
                owned -> new Object[] {
                    owned.owner(), owned.position(), owned.item().value()
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

    /** The tables that have something of the client of the row, which is one of {@link #WITH_PARTS}. */
    static Set<String> having(Row row) throws SQLException {
        Set<String> tables = new HashSet<>();
        for (String table : READ) {
            if (row.flag("has_" + table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** The clients of the rows, with all that belongs to them. */
    List<Client> with(List<ClientRow> clients) {
        return with(clients, TABLES);
    }

    /** @param tables that have something of one of the clients */
    List<Client> with(List<ClientRow> clients, Set<String> tables) {
        Scope scope = Scope.of("client_id", clients, row -> row.id().toString());
        Children<ActivityRule> rules = children(
                scope,
                tables,
                "client_rule",
                row -> new ActivityRule(new ActivityCode(row.text("activity")), RuleColumns.read(row)));
        Children<Iban> accounts = children(scope, tables, "client_account", row -> new Iban(row.text("iban")));
        Children<ClientAddress> addresses = children(scope, tables, "client_address", ClientParts::address);
        Children<Contact> contacts = children(
                scope,
                tables,
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

    private <T> Children<T> children(Scope scope, Set<String> tables, String table, Sql.Reader<T> reader) {
        if (!tables.contains(table)) {
            return new Children<>();
        }
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
