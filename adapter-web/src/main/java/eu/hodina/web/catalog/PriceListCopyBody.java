package eu.hodina.web.catalog;

import eu.hodina.application.catalog.PriceListCopy;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A copy of a price list under another code. */
@Serdeable
record PriceListCopyBody(
        @Schema(
                example = "2026-12-31",
                description = "A day on which the copied version holds",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String on,

        @Schema(example = "PARTNER-2027", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(example = "Partnerský ceník 2027", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(example = "2027-01-01", description = "The first day of the copy; absent: always was") @Nullable
        String from,

        @Schema(description = "The last day of the copy; absent: for good") @Nullable
        String to) {

    LocalDate day() {
        return Fields.date("/on", on);
    }

    PriceListCopy copy() {
        return new PriceListCopy(
                new PriceListCode(Fields.code("/code", code)),
                Fields.text("/name", name, 255),
                Fields.validity("", from, to));
    }
}
