package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.MariaDbServer;
import eu.hodina.persistence.server.ServerBinaries;
import java.nio.file.Path;

/** Empty databases on the one throw-away server of this module's tests, which the first that asks starts. */
public final class TestDatabases {
    private TestDatabases() {}

    public static DatabaseAddress empty(String name) {
        return Running.SERVER.createDatabase(name);
    }

    private static final class Running {
        static final MariaDbServer SERVER = MariaDbServer.temporary(
                        Path.of("target", "databases"),
                        ServerBinaries.find(Path.of("target", "server"), artifact -> {}))
                .closeAtExit();
    }
}
