package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.DatabaseSettings;
import eu.hodina.persistence.server.MariaDbServer;
import eu.hodina.persistence.server.ServerBinaries;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The database of a run: the one that the environment names, else the program's own; or a throw-away one, which is always
 * the program's own.
 */
public final class Databases implements AutoCloseable {
    private final DatabaseAddress address;
    private final Supplier<MariaDbServer> again;
    private final Deque<MariaDbServer> servers = new ArrayDeque<>();

    private Databases(DatabaseAddress address, Supplier<MariaDbServer> again, List<MariaDbServer> started) {
        this.address = address;
        this.again = again;
        servers.addAll(started);
    }

    /** Starts or joins the program's own server where the environment names none. */
    public static Databases open(DatabaseSettings settings, PrintWriter err) {
        if (settings.external().isPresent()) {
            return new Databases(
                    settings.external().get(),
                    () -> {
                        throw new IllegalStateException("a server elsewhere is not ours to start");
                    },
                    List.of());
        }
        ServerBinaries binaries = binaries(settings, err);
        MariaDbServer server = MariaDbServer.open(settings.dataFolder(), binaries);
        return new Databases(
                server.address(), () -> MariaDbServer.open(settings.dataFolder(), binaries), List.of(server));
    }

    /** A server of its own whose data are deleted in the end, however the program ends. */
    public static Databases throwAway(DatabaseSettings settings, PrintWriter err) {
        MariaDbServer server = MariaDbServer.temporary(settings.home().resolve("throw-away"), binaries(settings, err));
        return new Databases(server.closeAtExit().address(), () -> server, List.of(server));
    }

    private static ServerBinaries binaries(DatabaseSettings settings, PrintWriter err) {
        return ServerBinaries.find(settings.serverFolder(), artifact -> {
            err.println("billing: first use, Maven fetches the database server " + artifact + " (149 MB) ...");
            err.flush();
        });
    }

    /** The settings of this process's environment. */
    public static DatabaseSettings settings() {
        return settings(System.getenv());
    }

    /** Those of an environment. */
    public static DatabaseSettings settings(Map<String, String> environment) {
        return DatabaseSettings.fromEnvironment(Map.copyOf(environment));
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Starts the program's own server again where it was killed; its data are as they were committed. */
    public void keepUp() {
        if (!servers.isEmpty() && !answers()) {
            servers.add(again.get());
        }
    }

    private boolean answers() {
        URI server = URI.create(address.url().substring("jdbc:".length()));
        try (Socket door = new Socket()) {
            door.connect(new InetSocketAddress(server.getHost(), server.getPort()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        servers.descendingIterator().forEachRemaining(MariaDbServer::close);
    }
}
