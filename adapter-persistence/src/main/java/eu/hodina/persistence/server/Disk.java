package eu.hodina.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What the program does with folders and files of its own: for nobody else to read, gone with all below, errors in words. */
public final class Disk {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Disk() {}

    /** Makes the folder and those above it that are missing with rights for their owner only (0700); one that is there stays as it is. */
    public static Path makeFolder(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    /**
     * Makes an empty file that only its owner may read (0600), at no moment anybody else.
     *
     * @throws FileAlreadyExistsException if there is one
     */
    public static Path makeFile(Path file) throws IOException {
        return Files.createFile(file, ownerOnly("rw-------"));
    }

    /** Takes the folder away with all below it; a link in it goes, and what it points to stays. Nothing happens where there is none. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
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

    /** In words, since the message of many of these is but a path: {@code access denied to /srv/x}, {@code /srv/x: Is a directory}. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "access denied to " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (cause instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in the way";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return String.valueOf(cause.getMessage());
    }

    private static FileAttribute<?>[] ownerOnly(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
