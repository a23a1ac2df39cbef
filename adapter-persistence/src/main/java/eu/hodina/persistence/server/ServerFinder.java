package eu.hodina.persistence.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Looks for a server, nearest place first. */
final class ServerFinder {
    /** Fetching 149 MB and unpacking it: another program may need that long before this one goes on. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final ClassLoader classPath;
    private final Optional<ServerPlatform> platform;
    private final SearchPath programs;
    private final ServerFetchListener listener;

    ServerFinder(
            ClassLoader classPath,
            Optional<ServerPlatform> platform,
            SearchPath programs,
            ServerFetchListener listener) {
        this.classPath = classPath;
        this.platform = platform;
        this.programs = programs;
        this.listener = listener;
    }

    ServerBinaries find(Path serverFolder) {
        var home = serverFolder.toAbsolutePath().normalize().resolve(ServerBinaries.VERSION);
        return ServerBinaries.below(home)
                .or(() -> platform.flatMap(known -> unpacked(known, home)))
                .or(this::installed)
                .orElseThrow(() -> nothingFound(home));
    }

    private Optional<ServerBinaries> unpacked(ServerPlatform known, Path home) {
        try {
            Disk.makeFolder(home.getParent());
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the server's folder " + home.getParent() + " cannot be used", e);
        }
        var lock = home.resolveSibling("unpack.lock");
        try (var guard = FileGuard.acquire(lock, PATIENCE)
                .orElseThrow(() -> new DatabaseUnavailableException(
                        FileGuard.holder(lock) + " has been fetching the database server for " + PATIENCE.toMinutes()
                                + " minutes; stop it and try again"))) {
            return ServerBinaries.below(home)
                    .or(() -> onClassPath(known).flatMap(jar -> unpack(jar, home)))
                    .or(() -> fetchedAndUnpacked(known, home));
        }
    }

    private Optional<Path> onClassPath(ServerPlatform known) {
        var mark = classPath.getResource(known.mark());
        try {
            if (mark != null && mark.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(Path.of(jar.getJarFileURL().toURI()));
            }
            return Optional.empty();
        } catch (IOException | URISyntaxException e) {
            throw new DatabaseUnavailableException("the server on the class path cannot be read: " + mark, e);
        }
    }

    private Optional<ServerBinaries> fetchedAndUnpacked(ServerPlatform known, Path home) {
        return maven().flatMap(maven -> {
            listener.fetching(known.coordinates());
            var folder = home.resolveSibling("fetch.part");
            try {
                Disk.deleteTree(folder);
                Disk.makeFolder(folder);
                var jar = new MavenFetch(maven).fetch(known, folder, MavenFetch.log(home));
                var server = jar.flatMap(file -> unpack(file, home));
                Disk.deleteTree(folder);
                return server;
            } catch (IOException e) {
                throw DatabaseUnavailableException.of("the database server cannot be fetched into " + folder, e);
            }
        });
    }

    private static Optional<ServerBinaries> unpack(Path jar, Path home) {
        try {
            new ServerArchive(jar).unpackTo(home);
            return ServerBinaries.below(home);
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the database server cannot be unpacked into " + home, e);
        }
    }

    private Optional<ServerBinaries> installed() {
        return programs.program("mariadbd", "mariadbd.exe").flatMap(ServerBinaries::of);
    }

    private DatabaseUnavailableException nothingFound(Path home) {
        var artifact =
                platform.map(known -> notFetched(known, home)).orElse("there is none to fetch for this platform");
        return new DatabaseUnavailableException("no database server: " + artifact
                + "; and no mariadbd is on the PATH. Install MariaDB 11 (package mariadb-server), or set "
                + DatabaseSettings.URL + ", " + DatabaseSettings.USER + " and " + DatabaseSettings.PASSWORD
                + " to a server elsewhere");
    }

    private String notFetched(ServerPlatform known, Path home) {
        return maven().isPresent()
                ? "Maven could not fetch " + known.coordinates() + ": "
                        + new ServerLog(MavenFetch.log(home)).lastWords(1)
                : "there is no mvn on the PATH to fetch " + known.coordinates();
    }

    private Optional<Path> maven() {
        return programs.program("mvn", "mvn.cmd");
    }
}
