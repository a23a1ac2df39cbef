package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.DatabaseSettings;
import eu.hodina.persistence.server.EmbeddedServer;
import eu.hodina.persistence.server.ServerBinaries;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** The database of a run: the one that the environment names, else the program's own, else a throw-away one. */
public final class Databases implements AutoCloseable {
    private final DatabaseAddress address;
    private final Optional<EmbeddedServer> server;

    private Databases(DatabaseAddress address, Optional<EmbeddedServer> server) {
        this.address = address;
        this.server = server;
    }

    /** Starts or joins the program's own server where the environment names none. */
    public static Databases open(DatabaseSettings settings, PrintWriter err) {
        if (settings.external().isPresent()) {
            return new Databases(settings.external().get(), Optional.empty());
        }
        EmbeddedServer server = EmbeddedServer.open(settings.dataFolder(), binaries(settings, err));
        return new Databases(server.address(), Optional.of(server));
    }

    /** A server of its own whose data are deleted in the end, however the program ends. */
    public static Databases throwAway(DatabaseSettings settings, PrintWriter err) {
        EmbeddedServer server =
                EmbeddedServer.temporary(settings.home().resolve("throw-away"), binaries(settings, err));
        return new Databases(server.closeAtExit().address(), Optional.of(server));
    }

    private static ServerBinaries binaries(DatabaseSettings settings, PrintWriter err) {
        return ServerBinaries.find(settings.serverFolder(), artifact -> {
            err.println("billing: first use, Maven fetches the database server " + artifact + " (149 MB) ...");
            err.flush();
        });
    }

    /** The settings of this process's environment. */
    public static DatabaseSettings settings() {
        return DatabaseSettings.fromEnvironment(Map.copyOf(System.getenv()));
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }
}
