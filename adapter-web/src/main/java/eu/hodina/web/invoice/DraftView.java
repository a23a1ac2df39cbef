package eu.hodina.web.invoice;

import eu.hodina.application.invoice.Draft;
import eu.hodina.domain.order.OrderId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A draft as it is kept. */
@Serdeable
record DraftView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6070")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String firm,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        String client,

        @Schema(example = "2026-09-30") String until,
        Optional<String> order,
        boolean apart,
        AdvancesBody advances,
        List<DraftEditBody> edits) {
    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id().value(),
                draft.firm().value(),
                draft.client().value(),
                draft.request().until().toString(),
                draft.request().order().map(OrderId::value),
                draft.request().isApart(),
                AdvancesBody.of(draft.request().advances()),
                draft.edits().stream().map(DraftEditBody::of).toList());
    }
}
