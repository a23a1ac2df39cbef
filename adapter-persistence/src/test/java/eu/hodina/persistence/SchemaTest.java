package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.Ports;
import eu.hodina.application.client.SearchWords;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.SharedServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema refuses whoever asks, and that it comes and goes. */
class SchemaTest {
    private static final String CHANGE_LOG = "db/changelog/hodina.xml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE invoice SET number = 'FV20269999'                    | an issued invoice never changes",
                "UPDATE invoice SET total_minor = 0, net_minor = 0, vat_minor = 0 | an issued invoice never changes",
                "UPDATE invoice_line SET amount_minor = amount_minor + 1     | an issued invoice never changes",
                "DELETE FROM invoice_line                                    | an issued invoice never changes",
                "DELETE FROM invoice_purchase_order                          | an issued invoice never changes",
                "DELETE FROM invoice                                         | an issued invoice never changes",
                "UPDATE invoice_file SET bytes = ''                          | a file of an invoice is set once",
                "DELETE FROM invoice_file                                    | a file of an invoice is set once",
                "UPDATE invoice_state SET state = 'LOST'                     | invoice_state_known",
                "UPDATE client SET payment_days = 366                        | client_payment_days",
                "UPDATE client SET currency = 'Kč'                           | client_currency",
                "UPDATE work_log SET minutes = 0                             | work_log_minutes",
                "DELETE FROM task                                            | work_log_task",
                "UPDATE rated_period SET agreements = 'x'                    | rated_period_agreements",
                "UPDATE rated_line SET key_hourly_minor = NULL               | rated_line_key",
                "UPDATE rated_line SET credits_id = (SELECT id FROM invoice) | rated_line_own_key",
                "INSERT INTO invoice_line_source (invoice_id, position) SELECT invoice_id, position FROM invoice_line"
                        + "| invoice_line_source_one",
                "UPDATE rated_charge SET line = 7                            | rated_charge_billed_by",
                "UPDATE rated_line SET minutes = NULL WHERE minutes IS NOT NULL | rated_line_hourly",
                "INSERT INTO product (code, name_cs, unit_cs, vat_category) VALUES ('X', 'X', 'ks', 'NON_PAYER')"
                        + "| product_vat_category",
                "INSERT INTO product (code, unit_cs, vat_category) VALUES ('X', 'ks', 'ZERO') | product_named",
                "UPDATE activity SET name_cs = NULL                          | activity_named",
                "INSERT INTO index_rate (year, hundredths, source) VALUES (2025, -10001, 'x') | index_rate_hundredths",
                "INSERT INTO firm_symbols (stem, firm_id, series) SELECT '02', id, 'X' FROM firm | firm_symbols_stem",
                "INSERT INTO firm_logo (firm_id, bytes) SELECT id, '' FROM firm | firm_logo_bytes",
                "INSERT INTO stopwatch_running (worker_id, task_id, since) SELECT w.id, t.id, '2026-11-23 09:00:00'"
                        + " FROM worker w, task t | stopwatch_running_task",
                "UPDATE work_log SET approval = 'MAYBE'                      | work_log_approval",
                "UPDATE work_log SET sitting_began = '2026-10-05 09:00:00'   | work_log_sitting",
                "UPDATE orders SET billing_mode = 'ON_COMPLETION'            | orders_billing_mode",
                "UPDATE orders SET approval = TRUE                           | orders_approval",
                "UPDATE orders SET state = 'LOST'                            | orders_state",
                "UPDATE orders SET budget_minutes = 0                        | orders_budget",
                "UPDATE task SET state = 'LOST'                              | task_state",
                "INSERT INTO client_address (client_id, position, kind, street, postal_code, city, country)"
                        + " SELECT id, n, 'POSTAL', 'x', 'x', 'x', 'CZ' FROM client, (SELECT 1 AS n UNION SELECT 2) AS two"
                        + "| client_address_single",
                "DELETE FROM client                                          | foreign key constraint fails"
            })
    void the_database_itself_refuses(String statement, String reason) {
        Ports ports = TestStore.empty();
        aSmallFirmIn(ports);
        ports.invoices().add(anInvoice("FV20260001"));
        ports.documents().add(anInvoice("FV20260001").id(), aPdf("FV20260001.pdf"));
        ports.ratedPeriods().add(aRatedPeriod(OCTOBER));
        assertThatThrownBy(() -> new Sql(new JdbcTransactions(TestStore.operations())).run(statement))
                .isInstanceOfAny(StorageException.class, AlreadyThereException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void every_change_set_can_be_rolled_back_and_made_again() throws Exception {
        DatabaseAddress address = SharedServer.emptyDatabase();
        try (Connection connection = connect(address)) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> comeAndGo(connection));
        }
    }

    private static void comeAndGo(Connection connection) throws Exception {
        Liquibase liquibase = liquibase(connection);
        liquibase.update(new Contexts());
        Set<String> tables = tables(connection);
        liquibase.rollback(ChangeSets.wanted(CHANGE_LOG).size(), "");
        assertThat(tables(connection)).isEmpty();
        liquibase.update(new Contexts());
        assertThat(tables(connection)).hasSizeGreaterThan(60).isEqualTo(tables);
    }

    @Test
    void a_new_schema_brings_the_rates_of_vat_of_the_law() {
        try (var context = TestStore.contextOn(SharedServer.emptyDatabase())) {
            assertThat(context.getBean(Ports.class).vatRates().rates()).isEqualTo(VatRates.czech());
        }
    }

    @Test
    void symbols_of_firms_from_before_are_those_of_their_series() throws Exception {
        DatabaseAddress address = SharedServer.emptyDatabase();
        try (Connection connection = connect(address)) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> claimSymbols(connection));
        }
    }

    private static void claimSymbols(Connection connection) throws Exception {
        Liquibase liquibase = liquibase(connection);
        List<String> changeSets = liquibase.getDatabaseChangeLog().getChangeSets().stream()
                .map(ChangeSet::getId)
                .toList();
        liquibase.update(changeSets.indexOf("firm-symbols-of-series"), "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO firm (id, name, street, postal_code, city, country, company_number,"
                    + " registration, email, series_code, series_prefix, series_digits, zone) VALUES"
                    + " ('00000000-0000-0000-0000-000000000001', 'A', 'x', 'x', 'x', 'CZ', '00006947', 'x', 'x',"
                    + " 'INVOICE', 'FV', 4, 'UTC')");
            statement.execute("INSERT INTO firm_symbols (stem, firm_id) SELECT '', id FROM firm");
            statement.execute("INSERT INTO firm_series (firm_id, code, prefix, digits)"
                    + " SELECT id, 'CREDIT_NOTE', 'OD9', 4 FROM firm");
            connection.commit();
            liquibase.update(new Contexts());
            List<String> claimed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT stem, series FROM firm_symbols ORDER BY stem")) {
                while (rows.next()) {
                    claimed.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            assertThat(claimed)
                    .containsExactly(
                            " INVOICE",
                            "1 PROFORMA",
                            "2 PAYMENT_TAX_DOCUMENT",
                            "4 DEBIT_NOTE",
                            "5 PENALTY",
                            "9 CREDIT_NOTE");
        }
    }

    @Test
    void names_of_activities_stay_when_they_become_two_and_one_again() throws Exception {
        DatabaseAddress address = SharedServer.emptyDatabase();
        try (Connection connection = connect(address)) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> nameTwice(connection));
        }
    }

    private static void nameTwice(Connection connection) throws Exception {
        Liquibase liquibase = liquibase(connection);
        List<String> changeSets = liquibase.getDatabaseChangeLog().getChangeSets().stream()
                .map(ChangeSet::getId)
                .toList();
        int before = changeSets.indexOf("activity-names");
        liquibase.update(before, "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO activity (code, first_day, day_after, name, unit, mode, grace,"
                    + " minimum_minutes, scope) VALUES ('DEV', '0001-01-01', '9999-12-31', 'Vývoj', 1, 'UP', 0, 0,"
                    + " 'ENTRY'), ('X', '0001-01-01', '9999-12-31', ' ', 1, 'UP', 0, 0, 'ENTRY')");
            connection.commit();
            liquibase.update(new Contexts());
            assertThat(names(statement, "CONCAT(name_cs, '/', COALESCE(name_en, ''))"))
                    .containsExactly("Vývoj/", "X/");
            statement.execute("UPDATE activity SET name_cs = NULL, name_en = 'Development' WHERE code = 'DEV'");
            connection.commit();
            liquibase.rollback(changeSets.size() - before, "");
            assertThat(names(statement, "name")).containsExactly("Development", "X");
        }
    }

    @Test
    void clients_from_before_the_search_are_found() throws Exception {
        DatabaseAddress address = SharedServer.emptyDatabase();
        try (Connection connection = connect(address)) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> findOldClient(connection));
        }
    }

    private static void findOldClient(Connection connection) throws Exception {
        Liquibase liquibase = liquibase(connection);
        List<String> changeSets = liquibase.getDatabaseChangeLog().getChangeSets().stream()
                .map(ChangeSet::getId)
                .toList();
        liquibase.update(changeSets.indexOf("client-card"), "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO client (id, code, name, street, postal_code, city, country, company_number,"
                    + " email, language, currency, payment_days, line_grouping, vat_category)"
                    + " VALUES (UUID(), 'ŽÁBA-1', 'Pekárna  \"U Žáby\" s.r.o.', 'x', 'x', 'x', 'CZ', '00006947',"
                    + " 'Faktury@zaba.example', 'CS', 'CZK', 14, 'ACTIVITY', 'STANDARD')");
            connection.commit();
            liquibase.update(new Contexts());
            List<String> terms = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT term FROM client_term ORDER BY term")) {
                while (rows.next()) {
                    terms.add(rows.getString(1));
                }
            }
            assertThat(terms)
                    .containsExactlyElementsOf(
                            SearchWords.of("ŽÁBA-1 Pekárna U Žáby s.r.o. 00006947 Faktury@zaba.example"));
        }
    }

    private static List<String> names(Statement statement, String column) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT " + column + " FROM activity ORDER BY code")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Liquibase liquibase(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase(CHANGE_LOG, new ClassLoaderResourceAccessor(), database);
    }

    @Test
    void liquibase_runs_only_where_a_change_set_is_missing() throws Exception {
        DatabaseAddress address = SharedServer.emptyDatabase();
        SchemaUpdate update = new SchemaUpdate(CHANGE_LOG, address.url(), address.user(), address.password());
        assertThat(update.run()).isTrue();
        assertThat(update.run()).isFalse();
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE access_session");
            statement.execute("DELETE FROM DATABASECHANGELOG WHERE ID = 'access-session'");
            assertThat(update.run()).isTrue();
            assertThat(tables(connection)).contains("access_session");
        }
    }

    @Test
    void the_output_of_the_program_stays_its_own() {
        DatabaseAddress address = SharedServer.emptyDatabase();
        PrintStream standard = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            new SchemaUpdate(CHANGE_LOG, address.url(), address.user(), address.password()).run();
        } finally {
            System.setOut(standard);
        }
        assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name NOT LIKE 'DATABASECHANGELOG%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
