package eu.hodina.app;

import eu.hodina.app.demo.Demo;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CreateFirstAdministrator;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

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
