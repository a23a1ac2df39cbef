package eu.hodina.web.reminder;

import eu.hodina.domain.reminder.ReminderLevel;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A level of a policy of reminders. */
@Serdeable
record LevelBody(
        @Schema(
                example = "FIRST_REMINDER",
                description =
                        "FRIENDLY_NOTICE, FIRST_REMINDER, SECOND_REMINDER or PRE_ACTION_LETTER; the mail's template",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String stage,

        @Schema(
                example = "7",
                description = "After the last day to pay; a friendly notice may come before it: -3",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer days,

        @Schema(
                example = "10",
                description = "That the letter gives; at least 7 of a pre-action letter",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer daysToPay,

        @Schema(description = "That the letter announces; charged by a penalty document only, outside VAT") @Nullable
        AmountBody fee,

        @Schema(example = "false", description = "Whether it announces interest; from SECOND_REMINDER on") @Nullable
        Boolean interest) {

    static LevelBody of(ReminderLevel level) {
        return new LevelBody(
                level.stage().name(),
                level.days(),
                level.daysToPay(),
                level.fee().map(AmountBody::of).orElse(null),
                level.interest());
    }

    ReminderLevel level(String place) {
        ReminderStage known = Fields.constant(place + "/stage", stage, ReminderStage.class);
        int after = Fields.number(place + "/days", days, -60, 3650);
        int term = Fields.number(place + "/daysToPay", daysToPay, 1, 365);
        Optional<AmountBody> announced = Optional.ofNullable(fee);
        return Fields.checked(
                place,
                () -> new ReminderLevel(
                        known,
                        after,
                        term,
                        announced.map(one -> one.money(place + "/fee")),
                        Boolean.TRUE.equals(interest)));
    }
}
