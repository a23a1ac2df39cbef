package eu.hodina.web.reminder;

import eu.hodina.application.Billing;
import eu.hodina.application.reminder.EditReminderPolicies;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
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

/** When a firm reminds, and what holds for single clients. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReminderPolicyController {
    private final EditReminderPolicies policies;
    private final Commands commands;

    ReminderPolicyController(Billing billing, Commands commands) {
        this.policies = billing.reminders().policies();
        this.commands = commands;
    }

    @Operation(summary = "When and how a firm reminds")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderPolicyBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/firms/{id}/reminder-policy")
    HttpResponse<?> ofFirm(String id) {
        return Etag.ok(policies.of(firm(id)), ReminderPolicyBody::of);
    }

    @Operation(summary = "Says it anew; what was sent stays")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderPolicyBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/firms/{id}/reminder-policy")
    HttpResponse<?> changeOfFirm(HttpRequest<?> request, String id, @Body ReminderPolicyBody body) {
        return Etag.ok(
                policies.change(commands.caller(request), firm(id), Etag.expected(request), body.policy("")),
                ReminderPolicyBody::of);
    }

    @Operation(summary = "What is said of a client's reminders: a policy of its own, a block, an insolvency")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientRemindersBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/clients/{id}/reminder-policy")
    HttpResponse<?> ofClient(String id) {
        return Etag.ok(policies.of(client(id)), ClientRemindersBody::of);
    }

    @Operation(summary = "Says it anew; what was sent stays")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClientRemindersBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/clients/{id}/reminder-policy")
    HttpResponse<?> changeOfClient(HttpRequest<?> request, String id, @Body ClientRemindersBody body) {
        return Etag.ok(
                policies.change(commands.caller(request), client(id), Etag.expected(request), body.said()),
                ClientRemindersBody::of);
    }

    private static FirmId firm(String id) {
        return Fields.made("/id", id, FirmId::new);
    }

    private static ClientId client(String id) {
        return Fields.made("/id", id, ClientId::new);
    }
}
