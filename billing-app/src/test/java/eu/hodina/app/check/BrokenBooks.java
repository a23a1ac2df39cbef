package eu.hodina.app.check;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.app.demo.Demo;
import eu.hodina.application.Billing;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckOutcome;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The books of the demo in a database of their own, whose triggers are gone, so that anything can be broken and mended. */
public final class BrokenBooks {
    public static final DatabaseAddress DATABASE = TestDatabases.empty("broken_books");
    private static final HodinaContext CONTEXT = HodinaContext.over(DATABASE);

    static {
        new Demo(Path.of("target", "broken-books"), Optional.empty())
                .run(CONTEXT.ports(), true, new PrintWriter(new StringWriter()));
        texts("SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()")
                .forEach(trigger -> run("DROP TRIGGER " + trigger));
    }

    private static final List<String> MENDING = new ArrayList<>();

    private BrokenBooks() {}

    /** What is run when the test is over, however it ends. */
    public static void mendLater(String... statements) {
        MENDING.addAll(List.of(statements));
    }

    public static void mend() {
        run(MENDING.toArray(String[]::new));
        MENDING.clear();
    }

    static Billing billing() {
        return new Billing(CONTEXT.ports(), Billing.Outside.closed(), InstantSource.system(), new Random(7));
    }

    /** All that all laws find. */
    static List<Breach> check() {
        List<Breach> breaches = new ArrayList<>();
        CheckOutcome outcome = billing().insight().check().all(breaches::add);
        if (outcome.breaches() + outcome.warnings() != breaches.size()) {
            throw new IllegalStateException(outcome + " with " + breaches.size() + " breaches");
        }
        return breaches;
    }

    /** Past keys, constraints and triggers. */
    public static void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            statement.execute("SET check_constraint_checks = 0");
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** The first column of each row. */
    static List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return texts;
    }

    static String text(String query) {
        List<String> texts = texts(query);
        if (texts.size() != 1) {
            throw new IllegalStateException(texts.size() + " rows: " + query);
        }
        return texts.get(0);
    }

    static String invoice(String number) {
        return text("SELECT id FROM invoice WHERE number = '" + number + "'");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
    }
}
