package eu.hodina.web.reminder;

import eu.hodina.domain.reminder.ReminderPlan;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A document that is in no letter, and why. */
@Serdeable
record HeldView(
        @Schema(example = "FV20260002") String number,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String client,

        @Schema(example = "2026-11-16") String due,
        @Schema(example = "100.00") String open,
        @Schema(example = "CZK") String currency,
        @Schema(example = "DISPUTED") String reason) {

    static HeldView of(ReminderPlan.Held held) {
        var invoice = held.overdue().invoice();
        return new HeldView(
                invoice.number().value(),
                invoice.client().value(),
                invoice.due().toString(),
                invoice.open().toPlainString(),
                invoice.open().currency().getCurrencyCode(),
                held.reason().name());
    }
}
