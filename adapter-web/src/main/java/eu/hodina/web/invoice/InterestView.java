package eu.hodina.web.invoice;

import eu.hodina.domain.reminder.LateInterest;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** The statutory interest on a document, whatever of it was charged before. */
@Serdeable
record InterestView(
        @Schema(description = "Whether anything was late") boolean late,
        @Schema(example = "2025-03-15") Optional<String> from,
        @Schema(example = "2025-09-30") Optional<String> to,

        @Schema(example = "12", description = "Per cent a year")
        Optional<String> yearly,

        Optional<AmountBody> interest) {
    static InterestView of(Optional<LateInterest> interest) {
        return new InterestView(
                interest.isPresent(),
                interest.map(one -> one.from().toString()),
                interest.map(one -> one.to().toString()),
                interest.map(one -> one.yearly().percent()),
                interest.map(one -> AmountBody.of(one.amount())));
    }
}
