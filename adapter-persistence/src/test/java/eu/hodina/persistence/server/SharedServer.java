package eu.hodina.persistence.server;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The one throw-away server of this module's tests, started by the first that asks; and the one unpacked server for those that need their own. */
public final class SharedServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedServer() {}

    /** An empty database that nobody else has. */
    public static DatabaseAddress emptyDatabase() {
        return Running.SERVER.createDatabase("test_" + DATABASES.incrementAndGet());
    }

    /** The server's programs, unpacked once a build. */
    public static ServerBinaries binaries() {
        return Unpacked.BINARIES;
    }

    private static final class Unpacked {
        static final ServerBinaries BINARIES = ServerBinaries.find(Path.of("target", "server"), artifact -> {
            throw new IllegalStateException("the tests have " + artifact + " on their class path");
        });
    }

    private static final class Running {
        static final MariaDbServer SERVER = MariaDbServer.temporary(Path.of("target", "databases"), binaries())
                .closeAtExit();
    }
}
