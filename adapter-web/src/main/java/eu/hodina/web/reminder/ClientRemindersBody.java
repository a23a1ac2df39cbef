package eu.hodina.web.reminder;

import eu.hodina.application.reminder.ClientReminders;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of one client's reminders. */
@Serdeable
record ClientRemindersBody(
        @Schema(description = "Absent: that of the firm") @Nullable
        ReminderPolicyBody policy,

        @Schema(description = "Absent: it is reminded") @Nullable
        BlockBody block,

        @Schema(example = "false", description = "Whether an insolvency is under way") @Nullable
        Boolean insolvent) {

    static ClientRemindersBody of(ClientReminders said) {
        return new ClientRemindersBody(
                said.policy().map(ReminderPolicyBody::of).orElse(null),
                said.block().map(BlockBody::of).orElse(null),
                said.insolvent());
    }

    ClientReminders said() {
        return new ClientReminders(
                Optional.ofNullable(policy).map(one -> one.policy("/policy")),
                Optional.ofNullable(block).map(one -> one.block("/block")),
                Boolean.TRUE.equals(insolvent));
    }
}
