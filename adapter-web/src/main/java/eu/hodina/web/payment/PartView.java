package eu.hodina.web.payment;

import eu.hodina.application.payment.Difference;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A part of a payment, or a difference that is let go. */
@Serdeable
record PartView(
        @Schema(example = "FV20260001", description = "The number of the document")
        String document,

        @Schema(description = "Less than 0 where money goes back")
        AmountBody amount,

        @Schema(example = "ROUNDING", description = "ROUNDING or FEE, of a difference that is let go")
        Optional<String> cause) {

    static PartView of(Allocation part, Numbers numbers) {
        return new PartView(numbers.of(part.invoice()), AmountBody.of(part.amount()), Optional.empty());
    }

    static PartView of(Difference one, Numbers numbers) {
        return new PartView(
                numbers.of(one.invoice()),
                AmountBody.of(one.amount()),
                Optional.of(one.cause().name()));
    }
}
