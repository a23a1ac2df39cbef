package eu.hodina.web.firm;

import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.firm.VatStatusVersion;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a firm is to the tax office on the days of a validity. */
@Serdeable
record VatStatusBody(
        @Schema(
                example = "PAYER",
                allowableValues = {"NON_PAYER", "IDENTIFIED", "PAYER"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String status,

        @Schema(example = "2026-01-01", description = "The first day; absent: always was") @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: for good") @Nullable
        String to) {

    static VatStatusBody of(VatStatusVersion version) {
        return new VatStatusBody(
                version.status().name(),
                version.validity().first().map(LocalDate::toString).orElse(null),
                version.validity().last().map(LocalDate::toString).orElse(null));
    }

    VatStatusVersion version(String place) {
        return new VatStatusVersion(
                Fields.constant(place + "/status", status, VatStatus.class), Fields.validity(place, from, to));
    }
}
