package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseUnavailableException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Run once by the build: does all that a start does, so that the JVM can keep the classes in its archive, and leaves the
 * stamp by which the launcher knows that the build is whole. Where the platform has no database server, the archive
 * holds the commands that need none.
 */
@Command(name = "rehearse", hidden = true, description = "Warms up the class-data archive; run by the build.")
final class RehearseCommand implements Callable<Integer> {
    @Option(names = "--stamp", required = true, paramLabel = "FILE")
    private Path stamp = Path.of("built");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(new StringWriter()));
        help(line);
        rate(line);
        PrintWriter err = spec.commandLine().getErr();
        try (StartingDatabase database = StartingDatabase.by(() -> Databases.throwAway(Databases.settings(), err));
                HodinaContext context = HodinaContext.over(database::address, ServeCommand.web(0))) {
            askHealth(context);
        } catch (DatabaseUnavailableException e) {
            err.println("billing: rehearsed without a database: " + e.getMessage());
        }
        Files.writeString(stamp, "The build is whole.\n");
        return ExitCode.DONE.code();
    }

    /** One answer over the wire; health opens the pool, the pages' first class load is the login form. */
    private static void askHealth(HodinaContext context) throws IOException {
        EmbeddedServer server = context.bean(EmbeddedServer.class).start();
        for (String path : List.of("/health", "/login")) {
            try (InputStream answer =
                    server.getURL().toURI().resolve(path).toURL().openStream()) {
                answer.readAllBytes();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        server.stop();
    }

    /** Every command's help, printed to nobody. */
    private static void help(CommandLine line) {
        line.execute("--help");
        line.getSubcommands().keySet().stream()
                .filter(name -> !name.equals("rehearse"))
                .forEach(name -> line.execute(name, "--help"));
    }

    /** A little of everything that rating does. */
    private static void rate(CommandLine line) throws IOException {
        Path scenario = Files.createTempFile("rehearsal", ".json");
        try (InputStream facts = Objects.requireNonNull(RehearseCommand.class.getResourceAsStream("rehearsal.json"))) {
            Files.copy(facts, scenario, StandardCopyOption.REPLACE_EXISTING);
            int exit = line.execute("rate", scenario.toString());
            if (exit != ExitCode.DONE.code()) {
                throw new IllegalStateException("the rehearsal's scenario was not rated: exit code " + exit);
            }
        } finally {
            Files.delete(scenario);
        }
    }
}
