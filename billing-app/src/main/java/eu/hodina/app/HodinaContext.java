package eu.hodina.app;

import eu.hodina.application.Ports;
import eu.hodina.persistence.ChoreBook;
import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.DatabaseUnavailableException;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.Scope;
import liquibase.exception.LiquibaseException;
import liquibase.ui.LoggerUIService;

/** The application context over one database: its schema is brought up to date, and its ports are there. */
public final class HodinaContext implements AutoCloseable {
    /** Kept, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final ApplicationContext context;

    private HodinaContext(ApplicationContext context) {
        this.context = context;
    }

    /** Without a web server; the schema is made or moved on first. */
    public static HodinaContext over(DatabaseAddress database) {
        return over(() -> database, Map.of());
    }

    /**
     * With further settings, as Micronaut names them: {@code micronaut.server.port}.
     *
     * @param database asked when the pool is made; it may wait until its server answers
     */
    static HodinaContext over(Supplier<DatabaseAddress> database, Map<String, Object> more) {
        Map<String, Object> settings = new LinkedHashMap<>(more);
        settings.put("datasources.default.driver-class-name", "org.mariadb.jdbc.Driver");
        settings.put("datasources.default.dialect", "MYSQL");
        settings.put("datasources.default.maximum-pool-size", 10);
        settings.put("datasources.default.minimum-idle", 1);
        settings.put("datasources.default.schema-generate", "NONE");
        settings.put("liquibase.datasources.default.change-log", "classpath:db/changelog/hodina.xml");
        return quietly(
                database,
                () -> new HodinaContext(ApplicationContext.builder(settings)
                        .deduceEnvironment(false)
                        .deduceCloudEnvironment(false)
                        .banner(false)
                        .bootstrapEnvironment(false)
                        // the settings are those above; a variable of the machine's environment is none of them
                        .environmentPropertySource(false)
                        .singletons(singletons(database))
                        .start()));
    }

    private static Object[] singletons(Supplier<DatabaseAddress> database) {
        return Stream.concat(
                        Stream.of(new LateAddress.Source(database)), ProviderSettings.from(System.getenv()).stream())
                .toArray();
    }

    /** Liquibase tells the standard streams what it does; those belong to the commands. */
    private static HodinaContext quietly(
            Supplier<DatabaseAddress> database, Scope.ScopedRunnerWithReturn<HodinaContext> start) {
        LIQUIBASE.setLevel(Level.WARNING);
        try {
            return Scope.child(
                    Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.command.showSummary", "OFF"), start);
        } catch (Exception e) {
            // one that did not start says why by itself
            String url = database.get().url();
            throw ofDatabase(e)
                    .<RuntimeException>map(cause -> new DatabaseUnavailableException(
                            "the database " + url + " cannot be used: " + cause.getMessage(), e))
                    .orElseGet(() -> new IllegalStateException("the program cannot start: " + e.getMessage(), e));
        }
    }

    private static Optional<Throwable> ofDatabase(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException || cause instanceof LiquibaseException)
                .reduce((outer, inner) -> inner);
    }

    /** What is kept in the database. */
    public Ports ports() {
        return context.getBean(Ports.class);
    }

    /** What the schedules of all nodes share. */
    public ChoreBook bookOfChores() {
        return context.getBean(ChoreBook.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
