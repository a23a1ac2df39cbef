package eu.hodina.web.agreement;

import eu.hodina.application.agreement.ChangeAgreements.Renewal;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A package bought anew. */
@Serdeable
record RenewalBody(
        @Schema(example = "2027-10-05", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String purchased,

        @Schema(example = "2028-10-04", description = "The last day; absent: never expires") @Nullable
        String expires,

        @Schema(description = "Absent: as before") @Nullable AmountBody price) {

    Renewal renewal() {
        return new Renewal(
                Fields.date("/purchased", purchased),
                Fields.optionalDate("/expires", expires),
                Optional.ofNullable(price).map(said -> said.money("/price")));
    }
}
