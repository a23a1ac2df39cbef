package eu.hodina.application.exchange;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one thing of another program is here: {@code new ForeignName(What.ACTIVITY, "Development", "VYVOJ")}.
 *
 * @param what kind of thing it is
 * @param from its name there, at most {@value #LONGEST} characters; "" = rows that name none
 * @param to its number or code here, 1 to {@value #LONGEST} characters
 */
public record ForeignName(What what, String from, String to) {
    /** Characters of a name. */
    public static final int LONGEST = 255;

    /** Checks the lengths. */
    public ForeignName {
        Objects.requireNonNull(what, "what");
        if (from.length() > LONGEST || to.isEmpty() || to.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a name there has at most " + LONGEST + " characters, and one here 1 to " + LONGEST);
        }
    }

    /** What has a name in other programs. */
    public enum What {
        /** An order here, by its number. */
        PROJECT,
        /** A task, by its code. */
        TASK,
        /** A worker, by its code. */
        USER,
        /** An activity, by its code. */
        ACTIVITY;

        /** {@return as files name it: {@code activity}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * {@return what is named so}
         *
         * @param code as {@link #code} gives it
         */
        public static Optional<What> find(String code) {
            return Stream.of(values()).filter(what -> what.code().equals(code)).findFirst();
        }
    }
}
