package eu.hodina.web.time;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period that is closed. */
@Serdeable
record PeriodLockBody(
        @Schema(example = "2026-10-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "2026-10-31", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Schema(example = "říjen je vyfakturován", maxLength = 500) @Nullable
        String note) {

    DatePeriod period() {
        LocalDate first = WorkLogBody.day("/from", from);
        LocalDate last = WorkLogBody.day("/to", to);
        return Fields.checked("/to", () -> new DatePeriod(first, last));
    }

    String text() {
        return Fields.optionalText("/note", note, 500).orElse("");
    }
}
