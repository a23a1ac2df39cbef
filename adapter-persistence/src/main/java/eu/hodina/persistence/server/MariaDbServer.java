package eu.hodina.persistence.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The MariaDB server the program brings along, on one data folder. The first program starts it, every further one (another {@code MariaDbServer}, in
 * this process or another) joins it, the last one that closes stops it. A program that was killed counts as gone; the server it left running is joined.
 *
 * <pre>{@code
 * var binaries = ServerBinaries.find(settings.serverFolder(), artifact -> say("fetching " + artifact));
 * try (var server = MariaDbServer.open(settings.dataFolder(), binaries)) {
 *     use(server.address()); // jdbc:mariadb://127.0.0.1:41234/hodina
 * }
 * }</pre>
 */
public final class MariaDbServer implements AutoCloseable {
    static final String USER = "hodina";
    static final String SCHEMA = "hodina";

    private static final Duration GUARD = Duration.ofSeconds(150);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final ServerLogin login;
    private final Runnable leaving;
    private boolean closed;

    private MariaDbServer(ServerLogin login, Runnable leaving) {
        this.login = login;
        this.leaving = leaving;
    }

    /**
     * Starts or joins the server on {@code dataFolder} (made if missing), e.g. {@code ~/.hodina/data}: 2 s the first time, then about half a second.
     *
     * @throws DatabaseUnavailableException if the folder cannot be used or the server does not start, quoting its log
     */
    public static MariaDbServer open(Path dataFolder, ServerBinaries binaries) {
        var data = DataFolder.prepare(dataFolder);
        try (var guard = guard(data)) {
            var program = JoinedProgram.enter(data);
            try {
                var login = login(data, binaries);
                return new MariaDbServer(login, () -> leave(data, program, login));
            } catch (DatabaseUnavailableException e) {
                program.leave();
                throw e;
            }
        }
    }

    /**
     * A server of its own on a new folder below {@code parent}; {@link #close} ends it and deletes the folder. What an earlier one left below
     * {@code parent} because its program was killed is cleared away.
     */
    public static MariaDbServer temporary(Path parent, ServerBinaries binaries) {
        var throwAway = new ThrowAway(parent);
        var taken = throwAway.take();
        try {
            return new MariaDbServer(login(taken.data(), binaries), () -> throwAway.giveBack(taken));
        } catch (DatabaseUnavailableException e) {
            throwAway.giveBack(taken);
            throw e;
        }
    }

    /** The database {@code hodina}, which every server has from its first start. */
    public DatabaseAddress address() {
        return login.address(SCHEMA);
    }

    /**
     * A further database in the same server, made if missing: {@code createDatabase("demo")} gives {@code hodina_demo}. Names are lower-case letters,
     * digits and underscores, 1 to 50 of them.
     */
    public DatabaseAddress createDatabase(String name) {
        if (!name.matches("[a-z0-9_]{1,50}")) {
            throw new IllegalArgumentException(
                    "a database name has 1 to 50 of a-z, 0-9 and _, e.g. demo; found: " + name);
        }
        var schema = SCHEMA + "_" + name;
        try {
            login.execute("CREATE DATABASE IF NOT EXISTS `" + schema + "`");
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("the database " + schema + " cannot be made: " + e.getMessage(), e);
        }
        return login.address(schema);
    }

    /** Closes this server when the JVM ends in an orderly way, too; for a holder that has no natural end. */
    public MariaDbServer closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "embedded server's end"));
        return this;
    }

    /** Leaves the server; the last program stops it, cleanly, and waits for its end. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            leaving.run();
        }
    }

    private static ServerLogin login(DataFolder data, ServerBinaries binaries) {
        var password = ServerPassword.of(data);
        new SystemTables(binaries, data).makeOnce(password);
        var server = new Launch(binaries, data, password).run();
        return new ServerLogin(server.port(), password);
    }

    private static void leave(DataFolder data, JoinedProgram program, ServerLogin login) {
        try (var guard = guard(data)) {
            program.leave();
            if (!JoinedProgram.anyOn(data)) {
                ServerProcess.runningOn(data).ifPresent(server -> stop(server, data, login));
            }
        }
    }

    private static void stop(ServerProcess server, DataFolder data, ServerLogin login) {
        try {
            login.execute("SHUTDOWN");
        } catch (SQLException e) {
            // it does not take orders any more (all connections in use, or ending by itself): ask the process
            server.handle().destroy();
        }
        if (!server.awaitEnd(STOP)) {
            throw new DatabaseUnavailableException("the database server on " + data.root() + " (process "
                    + server.handle().pid() + ") has not stopped in " + STOP.toSeconds()
                    + " s; leave it, it ends by itself");
        }
    }

    private static FileGuard guard(DataFolder data) {
        return FileGuard.acquire(data.guard(), GUARD)
                .orElseThrow(() -> new DatabaseUnavailableException(FileGuard.holder(data.guard())
                        + " has been starting or stopping the database on " + data.root() + " for " + GUARD.toSeconds()
                        + " s; stop it and try again"));
    }
}
