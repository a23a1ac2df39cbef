package eu.hodina.app;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** When a server reminds by itself, from the environment (docs/reminders.md). */
final class ReminderSettings {
    static final String AT = "BILLING_REMINDERS_AT";

    private static final String OFF = "off";

    /** After the bank's statements of the day before have come. */
    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private ReminderSettings() {}

    /** The time of the firm's working days; none where it is {@code off}. */
    static Optional<LocalTime> at(Map<String, String> environment) {
        String said =
                Optional.ofNullable(environment.get(AT)).map(String::strip).orElse("");
        if (said.isEmpty()) {
            return Optional.of(USUAL);
        }
        if (said.equals(OFF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(said));
        } catch (DateTimeParseException e) {
            throw new BadUsageException(AT + ": a time as 09:00, or off, was expected, not '" + said + "'");
        }
    }
}
