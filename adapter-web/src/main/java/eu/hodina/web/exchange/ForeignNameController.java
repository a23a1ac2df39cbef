package eu.hodina.web.exchange;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.NameForeignThings;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the names of other programs are here. */
@Controller("/api/v1/foreign-names")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForeignNameController {
    private final NameForeignThings names;
    private final Commands commands;

    ForeignNameController(Billing billing, Commands commands) {
        this.names = billing.nameForeignThings();
        this.commands = commands;
    }

    @Operation(
            summary = "What the names of kimai, toggl or clockify are here",
            description = "Version 0 and no names where none was ever kept")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ForeignNamesBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{program}")
    HttpResponse<?> of(String program) {
        return Etag.ok(names.find(known(program)), ForeignNamesBody::of);
    }

    @Operation(
            summary = "Keeps these names of kimai, toggl or clockify instead of those before",
            description = "They hold for every import of its files that does not bring names of its own")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ForeignNamesBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{program}")
    HttpResponse<?> replace(HttpRequest<?> request, String program, @Body ForeignNamesBody body) {
        return Etag.ok(
                names.replace(commands.caller(request), Etag.expected(request), body.naming(known(program))),
                ForeignNamesBody::of);
    }

    private static ImportOrigin.Program known(String code) {
        return ImportOrigin.Program.find(code)
                .filter(program -> program != ImportOrigin.Program.HODINA)
                .orElseThrow(() -> new NotFoundException("program", code));
    }
}
