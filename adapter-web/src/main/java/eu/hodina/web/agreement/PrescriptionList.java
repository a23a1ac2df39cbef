package eu.hodina.web.agreement;

import eu.hodina.application.Page;
import eu.hodina.domain.agreement.Prescription;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of fees by the day on which they are due. */
@Serdeable
record PrescriptionList(
        List<PrescriptionView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    /** A fee, and whether it is billed. */
    @Serdeable
    record PrescriptionView(
            String agreement,

            @Schema(example = "2026-11-01", description = "The first day of its period, or the purchase date")
            String period,

            @Schema(example = "2026-11-01") String due,
            AmountBody fee,

            @Schema(
                    example = "DUE",
                    allowableValues = {"UPCOMING", "DUE", "BILLED", "FORGOTTEN"})
            String state) {

        static PrescriptionView of(Prescription one) {
            return new PrescriptionView(
                    one.fee().agreement().value(),
                    one.fee().period().toString(),
                    one.due().toString(),
                    AmountBody.of(one.amount()),
                    one.state().name());
        }
    }

    static PrescriptionList of(Page<Prescription> page) {
        return new PrescriptionList(page.map(PrescriptionView::of).items(), Cursor.next(page));
    }
}
