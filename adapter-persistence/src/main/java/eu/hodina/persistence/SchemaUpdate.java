package eu.hodina.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings a database to the schema of a change log. A change set that was released never changes, so that the names tell
 * what is missing; where nothing is, Liquibase is spared, whose start takes most of a second. It is kept from writing on
 * the standard output, which belongs to the program's results.
 */
record SchemaUpdate(String changeLog, String url, String user, String password) {

    /** Held, for the level of a logger that nobody holds is forgotten. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    /** @return whether anything was missing */
    boolean run() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (ChangeSets.done(connection).containsAll(ChangeSets.wanted(changeLog))) {
                return false;
            }
            LIQUIBASE.setLevel(Level.WARNING);
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(connection));
            return true;
        } catch (SQLException e) {
            throw new StorageException("cannot bring the database to the schema", e);
        } catch (IOException e) {
            throw new IllegalStateException("the change log " + changeLog + " cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("the database could not be brought to the schema: " + e.getMessage(), e);
        }
    }

    private void update(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        Liquibase liquibase = new Liquibase(changeLog, new ClassLoaderResourceAccessor(), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.update(new Contexts());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return changeLog + " on " + url + " as " + user;
    }
}
