package eu.hodina.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The layout of a data folder: the server's own files, its password, its log, and what programs use to find each other. */
record DataFolder(Path root) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The folder, created with rights for its owner only where it is missing. */
    static DataFolder prepare(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            var root = folder.toRealPath();
            if (!Files.isWritable(root)) {
                throw new DatabaseUnavailableException("the database folder " + folder + " is not writable");
            }
            Files.createDirectories(root.resolve("programs"));
            Files.createDirectories(root.resolve("tmp"));
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
        replace(file, text, ownerOnly("rw-------"));
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, String text) throws IOException {
        replace(file, text);
    }

    static FileAttribute<?>[] ownerOnly(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void replace(Path file, String text, FileAttribute<?>... attributes) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, attributes);
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
