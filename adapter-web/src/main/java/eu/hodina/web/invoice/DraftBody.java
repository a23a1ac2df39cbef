package eu.hodina.web.invoice;

import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be drafted. */
@Serdeable
record DraftBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String firm,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String client,

        @Schema(example = "2026-09-30", description = "The last day", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String until,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073", description = "Of this order alone") @Nullable
        String order,

        @Schema(description = "Whether each order gets an invoice of its own") @Nullable
        Boolean apart,

        @Schema(description = "Absent: the advances of the orders that are billed") @Nullable
        AdvancesBody advances,

        @Schema(description = "Absent: as usual for the client; without language, prices and purchaseOrders") @Nullable
        OptionsBody options) {

    FirmId issuer() {
        return Fields.made("/firm", firm, FirmId::new);
    }

    ClientId payer() {
        return Fields.made("/client", client, ClientId::new);
    }

    BillingRequest request() {
        return new BillingRequest(
                Fields.date("/until", until),
                Fields.optional("/order", order, OrderId::new),
                Boolean.TRUE.equals(apart),
                AdvancesBody.choice(advances));
    }

    DocumentOptions known() {
        return (options == null ? OptionsBody.NONE : options).options("/options");
    }
}
