package eu.hodina.web.order;

import eu.hodina.domain.order.Milestone;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A fixed price of an order as the API shows it. */
@Serdeable
record MilestoneView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "Předání první verze") String name,
        AmountBody amount,
        @Schema(example = "STANDARD") String vatCategory,

        @Schema(example = "2026-12-01", description = "When it is to be done")
        Optional<String> due,

        @Schema(example = "2026-11-30", description = "When it was done; absent: not yet")
        Optional<String> done) {

    static MilestoneView of(Milestone milestone) {
        return new MilestoneView(
                milestone.id().value(),
                milestone.name(),
                AmountBody.of(milestone.amount()),
                milestone.vatCategory().name(),
                milestone.due().map(LocalDate::toString),
                milestone.done().map(LocalDate::toString));
    }
}
