package eu.hodina.app.mail;

import eu.hodina.app.HodinaContext;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.MailPace;
import eu.hodina.mail.SmtpSettings;
import eu.hodina.mail.SmtpTransport;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A node that sends the mails of an outbox: within this process, or in one of its own that can be killed. */
final class Dispatcher {
    private Dispatcher() {}

    /** What a child does: sends all, and ends. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        DatabaseAddress database = new DatabaseAddress(
                environment.get("DISPATCH_URL"),
                environment.get("DISPATCH_USER"),
                environment.get("DISPATCH_PASSWORD"));
        try (HodinaContext context = HodinaContext.over(database)) {
            dispatchAll(
                    context.ports(),
                    Integer.parseInt(environment.get("DISPATCH_PORT")),
                    Instant.parse(environment.get("DISPATCH_NOW")));
        }
    }

    /** Sends all whose time has come to the server on that port of this machine. */
    static void dispatchAll(Ports ports, int port, Instant now) {
        try (SmtpTransport transport = new SmtpTransport(new SmtpSettings(
                "127.0.0.1", port, SmtpSettings.Security.PLAIN, Optional.empty(), Duration.ofSeconds(60)))) {
            Billing.Outside outside = new Billing.Outside(invoice -> List.of(), transport, (file, sink) -> {});
            new Billing(ports, outside, () -> now, new Random(1))
                    .mails()
                    .dispatch(MailPace.usual())
                    .dispatchAll();
        }
    }

    /** In a process of its own; what it prints goes into a file of the build's. */
    static Process inAProcess(DatabaseAddress database, int port, Instant now) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Dispatcher.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "DISPATCH_URL", database.url(),
                        "DISPATCH_USER", database.user(),
                        "DISPATCH_PASSWORD", database.password(),
                        "DISPATCH_PORT", String.valueOf(port),
                        "DISPATCH_NOW", now.toString()));
        File said = Path.of("target", "dispatcher.log").toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
                .start();
    }
}
