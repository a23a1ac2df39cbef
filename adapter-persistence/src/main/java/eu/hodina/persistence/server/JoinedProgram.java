package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A program's entry among those that use a data folder: a locked file. The lock ends with the program, so one that was killed does not count, whoever
 * has its process number now. Call everything under the folder's guard.
 */
final class JoinedProgram {
    private final Path file;
    private final FileGuard lock;

    private JoinedProgram(Path file, FileGuard lock) {
        this.file = file;
        this.lock = lock;
    }

    static JoinedProgram enter(DataFolder data) {
        var file = data.programs().resolve(UUID.randomUUID() + ".lock");
        return FileGuard.tryAcquire(file)
                .map(lock -> new JoinedProgram(file, lock))
                .orElseThrow(() -> new DatabaseUnavailableException("the entry " + file + " cannot be locked"));
    }

    /** Takes the entry back. */
    void leave() {
        lock.close();
        remove(file);
    }

    /** Whether any program uses the folder; entries of dead ones are removed. */
    static boolean anyOn(DataFolder data) {
        try (var entries = Files.list(data.programs())) {
            var alive = false;
            for (var entry : entries.toList()) {
                alive |= !isDead(entry);
            }
            return alive;
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the programs on " + data.root() + " cannot be listed", e);
        }
    }

    private static boolean isDead(Path entry) {
        var lock = FileGuard.tryAcquire(entry);
        lock.ifPresent(held -> {
            held.close();
            remove(entry);
        });
        return lock.isPresent();
    }

    private static void remove(Path entry) {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the entry " + entry + " cannot be removed", e);
        }
    }
}
