package eu.hodina.persistence.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server of its own with one who may give rights away, as one that an administrator runs; the program's own server has none such. */
public final class OwnedServer implements AutoCloseable {
    private static final String OWNER = "owner";

    private final MariaDbServer server;

    private OwnedServer(MariaDbServer server) {
        this.server = server;
    }

    /** On a new folder. */
    public static OwnedServer on(Path folder) throws Exception {
        MariaDbServer.open(folder, SharedServer.binaries()).close();
        DataFolder data = DataFolder.prepare(folder);
        Process process = new ServerCommand(SharedServer.binaries(), data)
                .bootstrap(data.tables())
                .start();
        try (var input = process.getOutputStream()) {
            input.write(("FLUSH PRIVILEGES;\nCREATE USER '" + OWNER + "'@'127.0.0.1' IDENTIFIED BY '" + OWNER
                            + "';\nGRANT ALL PRIVILEGES ON *.* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("no owner could be made: " + new ServerLog(data.log()).lastWords());
        }
        return new OwnedServer(MariaDbServer.open(folder, SharedServer.binaries()));
    }

    /** Of the owner. */
    public DatabaseAddress owner() {
        return as(OWNER, OWNER);
    }

    /** Of anybody. */
    public DatabaseAddress as(String user, String password) {
        return new DatabaseAddress(server.address().url(), user, password);
    }

    @Override
    public void close() {
        server.close();
    }
}
