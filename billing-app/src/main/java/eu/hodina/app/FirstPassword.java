package eu.hodina.app;

import eu.hodina.application.access.FirstAdministrator;
import eu.hodina.persistence.server.Disk;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Hands the first administrator's password over, once. It is in a file that its owner alone can read before it counts, so
 * that a program killed right then leaves nobody outside; on a terminal it is shown instead, and the file goes.
 */
final class FirstPassword {
    private final Path file;
    private final boolean terminal;
    private final PrintWriter out;

    FirstPassword(Path home, boolean terminal, PrintWriter out) {
        this.file = Objects.requireNonNull(home, "home").resolve("first-administrator");
        this.terminal = terminal;
        this.out = Objects.requireNonNull(out, "out");
    }

    /** Called before the user is there. A file that is left of a run that was killed is of no worth any more. */
    void keep(FirstAdministrator first) {
        try {
            Disk.makeFolder(file.getParent());
            Files.deleteIfExists(file);
            Disk.makeFile(file);
            Files.writeString(file, "login: " + first.login() + "\npassword: " + first.password() + "\n");
        } catch (FileAlreadyExistsException e) {
            throw new EnvironmentException(file + " was made by another program just now; start again", e);
        } catch (IOException e) {
            throw EnvironmentException.of("the first password cannot be kept in " + file, e);
        }
    }

    /** Called when the user is there. */
    void tell(FirstAdministrator first) {
        if (!terminal) {
            out.println("The first administrator's login and password are in " + file);
            return;
        }
        out.println("The first administrator, shown this once:");
        out.println("  login    " + first.login());
        out.println("  password " + first.password());
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            out.println("Please delete " + file + ", which holds it too.");
        }
    }
}
