package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.client.ClientSearch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A search over many clients reads indexes, and never the whole list. */
class ClientSearchPlanTest {
    private static final int CLIENTS = Boolean.getBoolean("hodina.full") ? 1_000_000 : 40_000;

    /** Each is called pekarna, one of a thousand has a name of its own, and one alone is Žába. */
    @BeforeAll
    static void many_clients() {
        TestStore.empty();
        JdbcTransactions transactions = new JdbcTransactions(TestStore.operations());
        Sql sql = new Sql(transactions);
        transactions.run(() -> {
            sql.run("INSERT INTO client (id, code, name, street, postal_code, city, country, email, language, currency,"
                    + " payment_days, line_grouping, vat_category)"
                    + " SELECT UUID(), CONCAT('c', LPAD(seq, 7, '0')), 'Pekárna', 'x', 'x', 'x', 'CZ', 'a@b', 'CS', 'CZK',"
                    + " 14, 'ACTIVITY', 'STANDARD' FROM seq_1_to_" + CLIENTS);
            sql.run("INSERT INTO client_term (term, client_id) SELECT 'pekarna', id FROM client");
            sql.run("INSERT INTO client_term (term, client_id) SELECT code, id FROM client");
            sql.run("INSERT INTO client_term (term, client_id) SELECT CONCAT('own', RIGHT(code, 3)), id FROM client");
            sql.run("INSERT INTO client_term (term, client_id) SELECT 'zaba', id FROM client WHERE code = 'c0012345'");
        });
        sql.list("ANALYZE TABLE client, client_term", row -> row.text("Msg_text"));
    }

    private static List<String> ways(ClientSearch search, String after) {
        JdbcTransactions transactions = new JdbcTransactions(TestStore.operations());
        Sql sql = new Sql(transactions);
        ClientQuery query = ClientQuery.of(sql, search, Optional.of(after), 51);
        return sql.list(
                "EXPLAIN " + query.text(),
                row -> row.text("table") + " " + row.text("type") + " " + row.text("key"),
                query.values());
    }

    @Test
    void no_search_reads_the_whole_list() {
        for (String text : List.of("", "zaba", "pekarna", "p", "own012 pek", "pek zaba", "c0012345", "nobody")) {
            for (boolean archivedToo : new boolean[] {true, false}) {
                assertThat(ways(ClientSearch.of(text, archivedToo), "c0000100"))
                        .as(text + " " + archivedToo)
                        .noneMatch(way -> way.startsWith("client ALL"))
                        .noneMatch(way -> way.startsWith("client_term ALL"));
            }
        }
    }

    @Test
    void what_is_found_is_right() {
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        ClientQuery query = ClientQuery.of(sql, ClientSearch.of("pek zaba", false), Optional.empty(), 51);
        assertThat(sql.list(query.text(), row -> row.text("code"), query.values()))
                .containsExactly("c0012345");
    }
}
