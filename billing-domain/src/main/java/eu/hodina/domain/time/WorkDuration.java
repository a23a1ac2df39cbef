package eu.hodina.domain.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how long somebody worked, as people type it in Czech and English, into whole minutes. Exact: what is no whole number
 * of minutes is refused, never rounded.
 *
 * <pre>{@code
 * WorkDuration.parse("1:30")      // 90
 * WorkDuration.parse("1,5 h")     // 90, as "1.5h", "1,5 hod.", "1.5 hours"
 * WorkDuration.parse("90m")       // 90, as "90 min", "90 minut"; a whole number alone is minutes, too
 * WorkDuration.parse("1 h 30 min")  // 90
 * }</pre>
 */
public final class WorkDuration {
    /** The longest day there is, in minutes: that on which clocks go back by an hour. */
    public static final int LONGEST = 1_500;

    private static final String HOURS = "(?:h|hod\\.?|hodina|hodiny|hodin|hour|hours)";
    private static final String MINUTES = "(?:m|min\\.?|mins|minuta|minuty|minut|minute|minutes)";
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?: ?" + HOURS + ")?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,2}(?:[.,][0-9]{1,4})?) ?" + HOURS);
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,4})(?: ?" + MINUTES + ")?");
    private static final Pattern BOTH =
            Pattern.compile("([0-9]{1,2}) ?" + HOURS + " ?([0-5]?[0-9])(?: ?" + MINUTES + ")?");

    private WorkDuration() {}

    /**
     * Reads a duration.
     *
     * @param text in one of the forms above; letter case and spaces around do not matter
     * @return minutes, from 1 to {@link #LONGEST}
     * @throws IllegalArgumentException for anything else, as {@code 1.33 h}, which is 79.8 minutes, or {@code 1,5}, which does
     *     not say of what
     */
    public static int parse(String text) {
        String typed = text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
        if (text.length() > 40) {
            throw refused("a longer text");
        }
        int minutes = minutes(typed, text);
        if (minutes < 1 || minutes > LONGEST) {
            throw refused(text);
        }
        return minutes;
    }

    private static int minutes(String typed, String text) {
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return sum(clock.group(1), clock.group(2));
        }
        Matcher both = BOTH.matcher(typed);
        if (both.matches()) {
            return sum(both.group(1), both.group(2));
        }
        Matcher whole = WHOLE.matcher(typed);
        if (whole.matches()) {
            return Integer.parseInt(whole.group(1));
        }
        Matcher decimal = DECIMAL.matcher(typed);
        if (decimal.matches()) {
            return exact(new BigDecimal(decimal.group(1).replace(',', '.')), text);
        }
        throw refused(text);
    }

    private static int sum(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static int exact(BigDecimal hours, String text) {
        try {
            return hours.multiply(BigDecimal.valueOf(60)).intValueExact();
        } catch (ArithmeticException e) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("a duration of whole minutes up to 25 hours was expected, as 1:30, 1,5 h,"
                + " 90m or 90 (minutes), not '" + text + "'");
    }
}
