package eu.hodina.web.invoice;

import eu.hodina.domain.rating.Explanation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why a line is what it is: one item a charge; none of a line that bills no work. */
@Serdeable
record ExplanationList(List<Item> items) {

    /** A charge and its reasons. */
    @Serdeable
    record Item(
            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            String log,

            @Schema(example = "2026-10-05") String date,
            @Schema(example = "BILLABLE") String disposition,
            @Schema(example = "61") int measured,
            @Schema(example = "120") int billed,
            @Schema(example = "2900.00") String amount,

            @Schema(example = "61 min measured; started hours give 120 min; CZK 2,900.00.")
            String text) {
        static Item of(Explanation one, String text) {
            return new Item(
                    one.charge().work().id().value(),
                    one.charge().work().date().toString(),
                    one.charge().disposition().name(),
                    one.charge().measured(),
                    one.charge().billed(),
                    one.charge().amount().toPlainString(),
                    text);
        }
    }
}
