package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Data folders for a test or a demonstration: what one leaves behind because it was killed, the next one clears away. */
record ThrowAway(Path parent) {
    private static final String PREFIX = "throwaway-";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration KILL = Duration.ofSeconds(10);

    /** A folder with its first program in it, so that nobody clears it away. */
    record Taken(DataFolder data, JoinedProgram program) {}

    Taken take() {
        try {
            Disk.makeFolder(parent);
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the folder " + parent + " cannot be used", e);
        }
        try (var guard = guard()) {
            sweep();
            var data = DataFolder.prepare(parent.resolve(PREFIX + UUID.randomUUID()));
            return new Taken(data, JoinedProgram.enter(data));
        }
    }

    /** Ends the folder's server and deletes the folder. */
    void giveBack(Taken taken) {
        try (var guard = guard()) {
            taken.program().leave();
            discard(taken.data());
        }
    }

    /** Against two programs that clear away the same folder at once. */
    private FileGuard guard() {
        var lock = parent.resolve(PREFIX + "folders.lock");
        return FileGuard.acquire(lock, PATIENCE)
                .orElseThrow(() -> new DatabaseUnavailableException(FileGuard.holder(lock) + " holds " + lock));
    }

    private static void discard(DataFolder data) {
        ServerProcess.runningOn(data).ifPresent(server -> {
            // at once, there is nothing to keep
            server.handle().destroyForcibly();
            if (!server.awaitEnd(KILL)) {
                throw new DatabaseUnavailableException("the database server on " + data.root() + " cannot be ended");
            }
        });
        try {
            Disk.deleteTree(data.root());
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the folder " + data.root() + " cannot be deleted", e);
        }
    }

    private void sweep() {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var folder : folders) {
                if (Files.isDirectory(folder)) {
                    var data = DataFolder.prepare(folder);
                    if (!JoinedProgram.anyOn(data)) {
                        discard(data);
                    }
                }
            }
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the folder " + parent + " cannot be cleared", e);
        }
    }
}
