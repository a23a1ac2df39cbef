package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Billing;
import eu.hodina.application.payment.Decision;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a payment is booked to. */
@Serdeable
record DecisionView(
        WordsView kind,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PartView> allocations,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PartView> differences,

        @Schema(description = "The client's credit; less than 0 where it was paid out")
        AmountBody unallocated,

        String client,

        @Schema(description = "The earlier payment that came back by this one")
        Optional<String> returns,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<WordsView> reasons,
        Optional<RunnerUpView> runnerUp,

        @Schema(example = "novak", description = "Who decided; absent where it was certain and booked itself")
        Optional<String> by,

        @Schema(example = "2026-11-23T09:00:00Z") String at) {

    static DecisionView of(Decision decision, Billing billing) {
        Booking booking = decision.booking();
        List<InvoiceId> documents = Stream.concat(
                        booking.allocations().stream(),
                        decision.runnerUp().stream().flatMap(other -> other.allocations().stream()))
                .map(Allocation::invoice)
                .distinct()
                .toList();
        Numbers numbers = Numbers.of(billing, documents);
        return new DecisionView(
                WordsView.of(booking.kind()),
                booking.allocations().stream()
                        .map(part -> PartView.of(part, numbers))
                        .toList(),
                decision.differences().stream()
                        .map(one -> PartView.of(one, numbers))
                        .toList(),
                AmountBody.of(booking.unallocated()),
                booking.client().value(),
                booking.undoes().map(PaymentId::value),
                booking.reasons().stream().map(WordsView::of).toList(),
                decision.runnerUp().map(other -> RunnerUpView.of(other, numbers)),
                decision.login(),
                decision.at().toString());
    }
}
