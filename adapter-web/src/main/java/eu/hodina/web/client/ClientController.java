package eu.hodina.web.client;

import eu.hodina.application.Billing;
import eu.hodina.application.client.ClientSearch;
import eu.hodina.application.client.EditClients;
import eu.hodina.domain.client.ClientId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** Those who order and pay. */
@Controller(ClientController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClientController {
    static final String BASE = "/api/v1/clients";

    private static final int LONGEST_SEARCH = 500;

    private final EditClients clients;
    private final Commands commands;

    ClientController(Billing billing, Commands commands) {
        this.clients = billing.editClients();
        this.commands = commands;
    }

    @Operation(summary = "A page of the clients, by code")
    @Get
    ClientList list(
            @Parameter(
                            required = false,
                            description =
                                    "Beginnings of words of name, code, IČO, DIČ or e-mail, in any case, marks or none")
                    @QueryValue
                    Optional<String> q,
            @Parameter(
                            required = false,
                            description = "true: also clients that are put away",
                            schema = @Schema(type = "boolean"))
                    @QueryValue
                    Optional<String> archived,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        ClientSearch search = search(q.orElse(""), Fields.flag("/archived", archived));
        return ClientList.of(clients.page(search, Cursor.key(after), Cursor.limit(limit)));
    }

    private static ClientSearch search(String text, boolean archivedToo) {
        if (text.length() > LONGEST_SEARCH) {
            throw new BadInputException("/q", "at most " + LONGEST_SEARCH + " characters were expected");
        }
        return Fields.checked("/q", () -> ClientSearch.of(text, archivedToo));
    }

    @Operation(summary = "A client")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(clients.find(client(id)), ClientView::of);
    }

    @Operation(summary = "Takes in a client")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClientView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body ClientBody body) {
        return commands.run(request, body, caller -> {
            var added = clients.add(caller, body::client);
            String id = added.value().id().value();
            return Reply.created(UriBuilder.of(BASE).path(id).build(), added.version(), ClientView.of(added.value()));
        });
    }

    @Operation(summary = "Changes a client for what is billed from now on")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body ClientBody body) {
        return Etag.ok(
                clients.change(commands.caller(request), Etag.expected(request), body.client(client(id))),
                ClientView::of);
    }

    @Operation(summary = "Removes a client to whom nothing refers")
    @ApiResponse(responseCode = "204", description = "It is gone; its record of changes stays")
    @ApiResponse(responseCode = "422", description = "Something refers to it; the detail says what")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        clients.remove(commands.caller(request), client(id), Etag.expected(request));
        return HttpResponse.noContent();
    }

    @Operation(summary = "Puts a client away: it is left out of lists that do not ask for it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/archive")
    HttpResponse<?> archive(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            var now = clients.archive(caller, client(id), Etag.expected(request));
            return Reply.ok(now.version(), ClientView.of(now.value()));
        });
    }

    @Operation(summary = "Fetches a client back that was put away")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/restore")
    HttpResponse<?> restore(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            var now = clients.restore(caller, client(id), Etag.expected(request));
            return Reply.ok(now.version(), ClientView.of(now.value()));
        });
    }

    private static ClientId client(String id) {
        return Fields.made("/id", id, ClientId::new);
    }
}
