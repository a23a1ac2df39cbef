package eu.hodina.web.reminder;

import eu.hodina.application.Billing;
import eu.hodina.application.Page;
import eu.hodina.application.ReminderUseCases;
import eu.hodina.application.reminder.ReleaseId;
import eu.hodina.application.reminder.ReminderRelease;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.application.reminder.ViewReminders;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.Optional;

/** Whom to remind of what, runs, letters that wait for a person, and what was sent. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReminderController {
    private final ReminderUseCases reminders;
    private final Commands commands;

    ReminderController(Billing billing, Commands commands) {
        this.reminders = billing.reminders();
        this.commands = commands;
    }

    @Operation(summary = "What is due to be reminded on a day, and what is held back and why")
    @Get("/reminders/plan")
    PlanView plan(
            @Parameter(required = false, example = "2026-11-23", description = "Absent: today") @QueryValue
                    Optional<String> day) {
        LocalDate asOf = day.map(text -> Fields.date("/day", text))
                .orElseGet(() -> reminders.view().today());
        return PlanView.of(reminders.view().plan(asOf));
    }

    @Operation(
            summary = "Puts today's reminders into the outbox",
            description = "Each document reaches each stage once ever: to run again sends nothing twice."
                    + " A letter with 'release' waits for a person; one with 'failure' could not be written.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/reminders/runs")
    HttpResponse<?> run(HttpRequest<?> request, @Body RunBody body) {
        return commands.runInSteps(
                request,
                body,
                caller -> Reply.ok(PlanView.of(
                        reminders.send().run(reminders.view().today(), Boolean.TRUE.equals(body.dryRun())))));
    }

    @Operation(summary = "A page of the pre-action letters that wait for a person, or did; the newest first")
    @Get("/reminders/releases")
    ReleaseList releases(
            @Parameter(required = false, example = "WAITING") @QueryValue Optional<String> state,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return ReleaseList.of(reminders
                .release()
                .page(
                        state.map(text -> Fields.constant("/state", text, ReminderRelease.State.class)),
                        Cursor.key(after).map(key -> Fields.made("/after", key, ReleaseId::new)),
                        Cursor.limit(limit)));
    }

    @Operation(summary = "A pre-action letter that waits for a person, or did")
    @Get("/reminders/releases/{id}")
    ReleaseView release(String id) {
        return ReleaseView.of(reminders.release().find(known(id)));
    }

    @Operation(
            summary = "Lets a pre-action letter go, of what is open now; where nothing of it is due it is withdrawn",
            description = "One that went already stays as it is.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/reminders/releases/{id}/release")
    HttpResponse<?> letGo(HttpRequest<?> request, String id) {
        return commands.run(
                request,
                "",
                caller -> Reply.ok(ReleaseView.of(reminders.release().release(caller, known(id)))));
    }

    @Operation(summary = "The reminders of a document, by stage")
    @Get("/documents/{number}/reminders")
    SentList ofDocument(String number) {
        return new SentList(
                reminders.view().sent(Fields.made("/number", number, InvoiceNumber::new)).stream()
                        .map(SentView::of)
                        .toList(),
                Optional.empty());
    }

    @Operation(summary = "A page of the reminders to a client, the newest first")
    @Get("/clients/{id}/reminders")
    SentList toClient(
            String id,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Page<ViewReminders.Named> page = reminders
                .view()
                .sentTo(
                        Fields.made("/id", id, ClientId::new),
                        Cursor.key(after).map(key -> Fields.made("/after", key, SentReminders.Place::parse)),
                        Cursor.limit(limit));
        return new SentList(page.map(SentView::of).items(), Cursor.next(page));
    }

    private static ReleaseId known(String id) {
        return Fields.made("/id", id, ReleaseId::new);
    }
}
