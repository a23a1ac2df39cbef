package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The layout of a data folder: the server's own files, its password, its log, and what programs use to find each other. */
record DataFolder(Path root) {
    /** The folder, created with rights for its owner only where it is missing. */
    static DataFolder prepare(Path folder) {
        try {
            Disk.makeFolder(folder);
            var root = folder.toRealPath();
            if (!Files.isWritable(root)) {
                throw new DatabaseUnavailableException("the database folder " + folder + " is not writable");
            }
            Disk.makeFolder(root.resolve("programs"));
            Disk.makeFolder(root.resolve("tmp"));
            return new DataFolder(root);
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the database folder " + folder + " cannot be used", e);
        }
    }

    /** What the server calls its data directory. */
    Path tables() {
        return root.resolve("mariadb");
    }

    /** Where the tables are made before they are whole. */
    Path unfinishedTables() {
        return root.resolve("mariadb.part");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path password() {
        return root.resolve("password");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path record() {
        return root.resolve("server.properties");
    }

    /** Held while a server is started, joined or left. */
    Path guard() {
        return root.resolve("guard.lock");
    }

    Path serveLock() {
        return root.resolve("serve.lock");
    }

    /** Writes a file that only its owner may read, at no moment anybody else, and never in halves. */
    static void writeSecret(Path file, String text) throws IOException {
        put(Disk.makeFile(partOf(file)), text, file);
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, String text) throws IOException {
        put(partOf(file), text, file);
    }

    private static Path partOf(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        return part;
    }

    private static void put(Path part, String text, Path file) throws IOException {
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
