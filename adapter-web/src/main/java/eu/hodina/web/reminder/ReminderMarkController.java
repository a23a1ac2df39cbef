package eu.hodina.web.reminder;

import eu.hodina.application.Billing;
import eu.hodina.application.reminder.MarkInvoices;
import eu.hodina.domain.invoice.InvoiceNumber;
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

/** Disputes and promises of documents. */
@Controller("/api/v1/documents/{number}/reminder-marks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReminderMarkController {
    private final MarkInvoices marks;
    private final Commands commands;

    ReminderMarkController(Billing billing, Commands commands) {
        this.marks = billing.reminders().marks();
        this.commands = commands;
    }

    @Operation(summary = "Whether a document is disputed, or its payment promised")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarksBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get
    HttpResponse<?> detail(String number) {
        return Etag.ok(marks.find(known(number)), MarksBody::of);
    }

    @Operation(summary = "Says it anew; an empty list takes all marks off")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MarksBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put
    HttpResponse<?> change(HttpRequest<?> request, String number, @Body MarksBody body) {
        return Etag.ok(
                marks.change(commands.caller(request), known(number), Etag.expected(request), body.said()),
                MarksBody::of);
    }

    private static InvoiceNumber known(String text) {
        return Fields.made("/number", text, InvoiceNumber::new);
    }
}
