package eu.hodina.web.payment;

import eu.hodina.application.payment.BookingDraft;
import eu.hodina.application.payment.Difference;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a person says a payment is for; what is not allocated is the client's credit. */
@Serdeable
record BookingBody(
        @Schema(description = "To documents of one client; of a debit, less than 0, to credit notes") @Nullable
        List<@Nullable PartBody> allocations,

        @Schema(description = "Rounding or a bank's fee that is let go") @Nullable
        List<@Nullable PartBody> differences,

        @Schema(description = "The document that the rest is an overpayment of") @Nullable
        String surplusOf,

        @Schema(description = "Whose payment it is; of a debit, whose credit it pays out") @Nullable
        String client,

        @Schema(description = "The earlier payment that comes back by this debit") @Nullable
        String returns) {
    private static final int MOST = 500;

    /** @param document finds one by its number, at a place */
    BookingDraft draft(BiFunction<String, String, InvoiceId> document) {
        List<Allocation> parts = Fields.list(
                "/allocations",
                allocations,
                MOST,
                (place, part) -> Fields.checked(
                        place,
                        () -> new Allocation(document.apply(place + "/document", part.document()), part.money(place))));
        List<Difference> others = Fields.list(
                "/differences",
                differences,
                MOST,
                (place, part) -> Fields.checked(
                        place,
                        () -> new Difference(
                                document.apply(place + "/document", part.document()),
                                Fields.constant(place + "/cause", part.cause(), Difference.Cause.class),
                                part.money(place))));
        return new BookingDraft(
                parts,
                others,
                Optional.ofNullable(surplusOf).map(number -> document.apply("/surplusOf", number)),
                Fields.optional("/client", client, ClientId::new),
                Fields.optional("/returns", returns, PaymentId::new));
    }
}
