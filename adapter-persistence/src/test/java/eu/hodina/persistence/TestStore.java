package eu.hodina.persistence;

import eu.hodina.application.Ports;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.SharedServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One database with the schema as Liquibase makes it, on the one server of this module's tests. */
final class TestStore {
    private TestStore() {}

    /** The ports of a store from which everything was taken out; the rates of VAT are as the schema brings them. */
    static Ports empty() {
        operations().executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (String table : Running.TABLES) {
                    // TRUNCATE is slow and needed only where triggers refuse to delete
                    boolean filled = statement
                            .executeQuery("SELECT 1 FROM " + table + " LIMIT 1")
                            .next();
                    if (filled) {
                        boolean frozen = table.startsWith("invoice") || table.startsWith("trail");
                        statement.execute((frozen ? "TRUNCATE TABLE " : "DELETE FROM ") + table);
                    }
                }
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
            return true;
        });
        Ports ports = Running.CONTEXT.getBean(Ports.class);
        ports.vatRates().replaceAll(VatRates.czech());
        return ports;
    }

    @SuppressWarnings("unchecked")
    static TransactionOperations<Connection> operations() {
        return Running.CONTEXT.getBean(TransactionOperations.class);
    }

    static ApplicationContext contextOn(DatabaseAddress address) {
        return ApplicationContext.run(Map.of(
                "datasources.default.url", address.url(),
                "datasources.default.username", address.user(),
                "datasources.default.password", address.password(),
                "datasources.default.driver-class-name", "org.mariadb.jdbc.Driver",
                "liquibase.datasources.default.change-log", "classpath:db/changelog/hodina.xml"));
    }

    private static final class Running {
        static final ApplicationContext CONTEXT = contextOn(SharedServer.emptyDatabase());
        static final List<String> TABLES = tables();

        private static List<String> tables() {
            return operations().executeRead(status -> {
                List<String> tables = new ArrayList<>();
                try (Statement statement = status.getConnection().createStatement();
                        var rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name NOT LIKE 'DATABASECHANGELOG%'")) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
                return tables;
            });
        }
    }
}
