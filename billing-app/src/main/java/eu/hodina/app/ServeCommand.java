package eu.hodina.app;

import eu.hodina.app.demo.Demo;
import eu.hodina.app.reconcile.WatchChore;
import eu.hodina.app.schedule.Chore;
import eu.hodina.app.schedule.Chores;
import eu.hodina.application.Billing;
import eu.hodina.application.access.CreateFirstAdministrator;
import eu.hodina.persistence.server.DatabaseSettings;
import eu.hodina.persistence.server.ServeLock;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The HTTP server over the program's database, until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the server on 127.0.0.1, over the database in $$BILLING_HOME",
            "(default ~/.hodina).",
            "",
            "On the very first start an administrator is created; the password is shown",
            "once on a terminal, else left in a file whose path is shown.",
            "",
            "Example: ./billing serve --port 8080",
            ""
        })
final class ServeCommand implements Callable<Integer> {
    /** So often the server is looked after: one that was killed is started again. */
    private static final Duration LOOK_AFTER = Duration.ofSeconds(2);

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--demo", description = "Serve the demo's firm, from a throw-away database.")
    private boolean demo;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw new BadUsageException("--port is a number from 0 to 65535, not " + port);
        }
        DatabaseSettings settings = Databases.settings();
        Optional<ServeLock> lock = demo || settings.external().isPresent()
                ? Optional.empty()
                : Optional.of(ServeLock.acquire(settings.dataFolder()));
        try (Ending ending = Ending.bySignal();
                StartingDatabase database = StartingDatabase.by(() -> open(settings));
                HodinaContext context = HodinaContext.over(database::address, web(port))) {
            if (demo) {
                serveDemo(context, database.ready(), ending);
            } else {
                serve(context, settings.home(), database.ready(), ending);
            }
        } finally {
            lock.ifPresent(ServeLock::close);
        }
        return ExitCode.DONE.code();
    }

    private Databases open(DatabaseSettings settings) {
        PrintWriter err = spec.commandLine().getErr();
        return demo ? Databases.throwAway(settings, err) : Databases.open(settings, err);
    }

    /** Bytes of a file over HTTP, where {@code -Dhodina.largest-import} says nothing else: about 1 200 000 work logs. */
    private static final long LARGEST_IMPORT = 100L << 20;

    /** What the web server is told. */
    static Map<String, Object> web(int port) {
        return Map.of(
                "micronaut.server.host",
                "127.0.0.1",
                "micronaut.server.port",
                port,
                // holds what the network brings in one go, which is up to a megabyte; no body but a file may be that
                // large
                "micronaut.server.max-request-buffer-size",
                2 << 20,
                // a file that is taken in goes to the disk as it comes
                "micronaut.server.max-request-size",
                Long.getLong("hodina.largest-import", LARGEST_IMPORT),
                "micronaut.security.endpoints.introspection.enabled",
                false,
                // a field that nobody knows is a mistake of who sent it
                "micronaut.serde.deserialization.ignore-unknown",
                false,
                // lists are there, also empty ones; what is absent is left out
                "micronaut.serde.serialization.inclusion",
                "NON_ABSENT",
                // health must not hang where the database is gone
                "datasources.default.connection-timeout",
                3_000);
    }

    /** The demo's files lie beside its throw-away password, in a folder that goes with the program. */
    private void serveDemo(HodinaContext context, Databases database, Ending ending) throws InterruptedException {
        try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
            new Demo(folder.path().resolve("demo"), Optional.empty())
                    .run(context.ports(), false, new PrintWriter(new StringWriter()));
            serve(context, folder.path(), database, ending);
        }
    }

    private void serve(HodinaContext context, Path home, Databases database, Ending ending)
            throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Chore> work = chores(context.bean(Billing.class), System.getenv());
        EmbeddedServer server = started(context);
        FirstPassword password = new FirstPassword(home, Boolean.getBoolean("hodina.terminal"), out);
        context.bean(CreateFirstAdministrator.class).create(password::keep).ifPresent(password::tell);
        out.println("Hodina listens on " + server.getURL() + " (Ctrl+C ends it)");
        out.flush();
        try (Chores chores = new Chores(work, context.bookOfChores(), InstantSource.system()).start()) {
            while (!ending.await(LOOK_AFTER)) {
                database.keepUp();
            }
        }
        server.stop();
    }

    private static List<Chore> chores(Billing billing, Map<String, String> environment) {
        List<Chore> chores = new ArrayList<>(
                ServerChores.of(billing, MailSettings.pace(environment), ReminderSettings.at(environment)));
        chores.addAll(ServerChores.ofBillingRun(billing, environment));
        chores.addAll(ServerChores.ofMailbox(billing, MailboxSettings.mailbox(environment)));
        chores.addAll(WatchChore.of(environment, billing));
        return chores;
    }

    private EmbeddedServer started(HodinaContext context) {
        try {
            return context.bean(EmbeddedServer.class).start();
        } catch (ServerStartupException e) {
            Throwable reason = Optional.ofNullable(e.getCause()).orElse(e);
            throw new EnvironmentException(
                    "the server cannot listen on port " + port + ": " + reason.getMessage()
                            + "; choose another by --port",
                    e);
        }
    }
}
