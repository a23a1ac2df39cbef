package eu.hodina.domain.reminder;

import java.util.Arrays;

/** How urgently a letter speaks; an invoice reaches each stage once ever (handbook 6.3). */
public enum ReminderStage {
    /** It falls due soon, or fell due just now. */
    FRIENDLY_NOTICE(0),
    /** The first reminder. */
    FIRST_REMINDER(1),
    /** The second one, with a new date and the interest that follows. */
    SECOND_REMINDER(2),
    /** The last call before an action (Code of Civil Procedure, § 142a); it waits for a person's release. */
    PRE_ACTION_LETTER(3);

    private final int number;

    ReminderStage(int number) {
        this.number = number;
    }

    /** {@return as the handbook counts: 0 the friendly notice, 3 the pre-action letter} */
    public int number() {
        return number;
    }

    /**
     * {@return the stage of a number}
     *
     * @param number from 0 to 3
     */
    public static ReminderStage of(int number) {
        return Arrays.stream(values())
                .filter(stage -> stage.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("stages are 0 to 3, not " + number));
    }

    /** {@return whether a person has to release it} */
    public boolean needsRelease() {
        return this == PRE_ACTION_LETTER;
    }
}
