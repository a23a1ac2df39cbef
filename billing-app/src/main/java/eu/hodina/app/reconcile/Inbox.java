package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import eu.hodina.domain.client.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A folder into which others put files, with {@code working}, {@code done} and {@code failed} in it. Nothing is ever
 * overwritten: a name that is there gets a number.
 */
final class Inbox {
    private static final String WORKING = "working";
    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final Set<String> OURS = Set.of(WORKING, DONE, FAILED);

    /** Bytes of a name, so that there is room for a number and for what reports are called. */
    private static final int LONGEST_NAME = 200;

    private final Path folder;

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folders in it that are missing.
     *
     * @throws BadUsageException where it is no folder
     * @throws EnvironmentException where nothing can be made or moved in it
     */
    static Inbox open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadUsageException(
                    "a folder was expected, " + folder + (Files.exists(folder) ? " is none" : " does not exist"));
        }
        try {
            Inbox inbox = new Inbox(folder.toRealPath());
            inbox.makeReady();
            return inbox;
        } catch (IOException e) {
            throw EnvironmentException.of("the folder " + folder + " cannot be watched", e);
        }
    }

    /** A folder of ours that is a link would lead the files elsewhere. */
    private void makeReady() throws IOException {
        for (String name : List.of(WORKING, DONE, FAILED)) {
            Path ours = folder.resolve(name);
            if (!Files.exists(ours, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(ours);
            }
            if (!Files.isDirectory(ours, LinkOption.NOFOLLOW_LINKS)) {
                throw new BadUsageException("a folder was expected, " + ours + " is none");
            }
            Path trial = ours.resolve(".trial");
            Files.deleteIfExists(trial);
            Files.createFile(trial);
            Files.delete(trial);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /** What lies in it, by name: but for our folders, what is hidden, and what is still on its way. */
    List<Path> arrivals() throws IOException {
        return list(folder).stream()
                .filter(path -> !isOnItsWay(nameOf(path)) && !OURS.contains(nameOf(path)))
                .toList();
    }

    /** What somebody took and did not end. */
    List<Path> leftBehind() throws IOException {
        return list(folder.resolve(WORKING)).stream()
                .filter(path -> !nameOf(path).startsWith("."))
                .toList();
    }

    private static boolean isOnItsWay(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }

    private static List<Path> list(Path where) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(where)) {
            all.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    static String nameOf(Path path) {
        return path.getFileName().toString();
    }

    /** Takes a file; none where another was faster. */
    Optional<Path> take(Path arrival) throws IOException {
        try {
            return Optional.of(move(arrival, folder.resolve(WORKING), clean(nameOf(arrival))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Puts a file back that was not whole. */
    void giveBack(Path working) throws IOException {
        move(working, folder, nameOf(working));
    }

    /** Moves a file that is done with beside its report; a report that it has already, of a run that was killed, stays. */
    Path end(Path working, FileReport report, Language language) throws IOException {
        Path where = folder.resolve(report.isDone() ? DONE : FAILED);
        for (int number = 1; ; number++) {
            String name = numbered(nameOf(working), number);
            if (report.isThereOrWritten(where, name, language)) {
                Files.move(working, where.resolve(name));
                return where.resolve(name);
            }
        }
    }

    private static Path move(Path file, Path where, String name) throws IOException {
        for (int number = 1; ; number++) {
            Path target = where.resolve(numbered(name, number));
            try {
                // without a word on what is there, it is refused; and within one disk the move is a rename
                return Files.move(file, target);
            } catch (FileAlreadyExistsException taken) {
                // the next number, then
            }
        }
    }

    /** {@code a.xml}, {@code a.2.xml}, {@code a.3.xml}. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return number == 1 ? name : name.substring(0, end) + "." + number + name.substring(end);
    }

    /** A name that fits into a line and into a disk. */
    private static String clean(String name) {
        String text = name.replaceAll("[\\p{Cc}\\u2028\\u2029\\ufffd]", "_");
        try {
            Path.of(text);
        } catch (InvalidPathException e) {
            text = text.replaceAll("[^\\x20-\\x7e]", "_");
        }
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            text = text.substring(0, half) + text.substring(text.offsetByCodePoints(half, 1));
        }
        return text;
    }

    /** What is written into a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes all of a new file or nothing of it. */
    static void write(Path file, Content content) throws IOException {
        Path hidden = file.resolveSibling("." + nameOf(file) + ".tmp");
        // also where it is a link
        Files.deleteIfExists(hidden);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
            content.writeTo(out);
        }
        Files.move(hidden, file);
    }
}
