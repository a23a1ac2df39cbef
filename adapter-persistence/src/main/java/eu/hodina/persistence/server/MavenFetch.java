package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Fetches the server's artifact by the Maven of the machine, so that the user's settings, mirrors and local repository count. */
record MavenFetch(Path maven) {
    static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    private static final long PATIENCE_MINUTES = 15;

    /** Where Maven's words go while it fetches for {@code home}, e.g. {@code ~/.hodina/server/fetch.log}. */
    static Path log(Path home) {
        return home.resolveSibling("fetch.log");
    }

    /** The artifact's file in {@code folder}, or nothing if Maven cannot get it; then {@code log} has its words. */
    Optional<Path> fetch(ServerPlatform platform, Path folder, Path log) throws IOException {
        var process = new ProcessBuilder(List.of(
                        maven.toString(),
                        "-q",
                        "-B",
                        GOAL,
                        "-Dartifact=" + platform.coordinates(),
                        "-DoutputDirectory=" + folder))
                // a folder without a pom: no project's settings may meddle
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new DatabaseUnavailableException(
                        "Maven did not fetch " + platform.coordinates() + " in " + PATIENCE_MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("interrupted while Maven fetched the database server", e);
        }
        return Optional.of(folder.resolve(platform.jarName()))
                .filter(jar -> process.exitValue() == 0 && Files.isRegularFile(jar));
    }
}
