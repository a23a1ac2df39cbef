package eu.hodina.web.agreement;

import eu.hodina.application.Billing;
import eu.hodina.application.rating.ListPrescriptions;
import eu.hodina.domain.agreement.Prescription;
import eu.hodina.domain.client.ClientId;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Fields;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The calendar of what agreements make due. */
@Controller("/api/v1/prescriptions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrescriptionController {
    private final ListPrescriptions prescriptions;

    PrescriptionController(Billing billing) {
        this.prescriptions = billing.listPrescriptions();
    }

    @Operation(summary = "A page of fees by due date: upcoming, due, billed or forgotten")
    @Get
    PrescriptionList list(
            @Parameter(example = "2026-12-31") @QueryValue String until,
            @Parameter(required = false) @QueryValue Optional<String> from,
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> state,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Set<Prescription.State> states = state.<Set<Prescription.State>>map(
                        name -> EnumSet.of(Fields.constant("/state", name, Prescription.State.class)))
                .orElseGet(() -> EnumSet.allOf(Prescription.State.class));
        var question = new ListPrescriptions.Question(
                client.map(id -> Fields.made("/client", id, ClientId::new)),
                from.map(day -> Fields.date("/from", day)),
                Fields.date("/until", until),
                states);
        return PrescriptionList.of(prescriptions.page(question, Cursor.key(after), Cursor.limit(limit)));
    }
}
