package eu.hodina.web.invoice;

import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be billed. */
@Serdeable
record BillingBody(
        @Schema(example = "2026-10-31", description = "The last day that is billed") @Nullable
        String until,

        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Whose work; absent: the order's client, or everybody")
        @Nullable
        String client,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", description = "Only what is this order's alone")
        @Nullable
        String order,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073", description = "Who issues, where there are several")
        @Nullable
        String firm,

        @Schema(example = "false", description = "Whether each order gets an invoice of its own this time") @Nullable
        Boolean apart,

        @Schema(description = "Absent: the advances of the orders that are billed") @Nullable
        AdvancesBody advances) {

    LocalDate day() {
        return Fields.date("/until", until);
    }

    Optional<ClientId> clientId() {
        return Fields.optional("/client", client, ClientId::new);
    }

    Optional<OrderId> orderId() {
        return Fields.optional("/order", order, OrderId::new);
    }

    Optional<FirmId> firmId() {
        return Fields.optional("/firm", firm, FirmId::new);
    }

    /** Each client has other documents, and so none is named. */
    BillingRequest ofEverybody() {
        BillingRequest request = request();
        if (request.advances().scope() == AdvanceChoice.Scope.NAMED) {
            throw new RefusedException("/advances", "advances of a client were expected to be named with the client");
        }
        return request;
    }

    BillingRequest request() {
        return new BillingRequest(day(), orderId(), apart != null && apart, AdvancesBody.choice(advances));
    }
}
