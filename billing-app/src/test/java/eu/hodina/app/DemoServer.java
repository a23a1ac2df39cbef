package eu.hodina.app;

import eu.hodina.app.demo.Demo;
import eu.hodina.application.Billing;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CreateFirstAdministrator;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.received.Mailbox;
import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.ReceivedMail;
import eu.hodina.application.mail.received.Whose;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The server as {@code billing serve --demo} starts it, in this process, over a database of its own. */
public final class DemoServer implements AutoCloseable {
    private final HodinaContext context;
    private final URI address;
    private final String password;

    private DemoServer(HodinaContext context, URI address, String password) {
        this.context = context;
        this.address = address;
        this.password = password;
    }

    /** Starts one over a new database. */
    public static DemoServer over(String database, Path files) {
        var empty = TestDatabases.empty(database);
        HodinaContext context = HodinaContext.over(() -> empty, ServeCommand.web(-1));
        new Demo(files, Optional.empty()).run(context.ports(), false, new PrintWriter(new StringWriter()));
        EmbeddedServer server = context.bean(EmbeddedServer.class).start();
        AtomicReference<String> password = new AtomicReference<>();
        context.bean(CreateFirstAdministrator.class).create(first -> password.set(first.password()));
        return new DemoServer(context, server.getURI(), password.get());
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** Of the administrator {@code admin}. */
    public String password() {
        return password;
    }

    /** What it keeps. */
    public Ports ports() {
        return context.ports();
    }

    /** The identity of a mail that came just now, from nobody that is known. */
    public String received() {
        Billing billing = context.bean(Billing.class);
        String id = "<" + UUID.randomUUID() + "@klient.example>";
        ReceivedMail mail = new ReceivedMail(
                id, List.of(), "", "Re: Faktura", "Díky.", Optional.empty(), false, Optional.empty(), List.of());
        billing.mails().readAnswers().readAll(mailbox(new Mailbox.Arrived(new MailboxPlace(1, 1), mail)));
        return billing.mails().answers().page(Whose.NOBODYS, Optional.empty(), Page.LONGEST).items().stream()
                .filter(entry -> entry.mail().messageId().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An address from which a mail came back just now. */
    public String bounced() {
        Billing billing = context.bean(Billing.class);
        String address = UUID.randomUUID() + "@klient.example";
        MailId mail = billing.mails()
                .view()
                .page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 1)
                .get(0)
                .mail()
                .id();
        context.ports()
                .transactions()
                .run(() -> context.ports()
                        .bouncedAddresses()
                        .mark(new BouncedAddress(address, mail, "5.1.1", "no such user", Instant.now())));
        return address;
    }

    private static Mailbox mailbox(Mailbox.Arrived message) {
        return new Mailbox() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public void read(Optional<MailboxPlace> last, Consumer<Arrived> sink) {
                sink.accept(message);
            }
        };
    }

    /** Each route that it answers: {@code GET /api/v1/clients/{id}}. */
    public Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        context.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .forEach(route -> routes.add(route.getHttpMethod() + " "
                        + route.getUriMatchTemplate().toPathString()));
        return routes;
    }

    @Override
    public void close() {
        context.close();
    }
}
