package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the server's only user: 256 random bits, kept in a file that its owner alone may read. */
final class ServerPassword {
    private static final int BYTES = 32;

    private ServerPassword() {}

    /** The password of {@code data}; made when there are no tables yet. Call it under the folder's guard. */
    static String of(DataFolder data) {
        var file = data.password();
        try {
            if (Files.exists(file)) {
                return Files.readString(file, StandardCharsets.UTF_8).strip();
            }
            if (Files.exists(data.tables())) {
                throw new DatabaseUnavailableException("the database's password file " + file
                        + " is gone, though its tables exist; put the file back from your backup");
            }
            var password = random();
            DataFolder.writeSecret(file, password + "\n");
            return password;
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the database's password file " + file + " cannot be used", e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
