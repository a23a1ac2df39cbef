package eu.hodina.application.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and durations as other programs write them; what is none of these stays empty. */
final class ForeignTime {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern PARTS = Pattern.compile("([0-9]{1,2})[/.] ?([0-9]{1,2})[/.] ?([0-9]{4})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?(?: ?([AP])M)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}[.,][0-9]{1,6}");
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private ForeignTime() {}

    /** {@code 2026-10-31}. */
    static Optional<String> day(String text, ImportOrigin.Dates dates) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher parts = PARTS.matcher(text);
        if (dates == ImportOrigin.Dates.ISO || !parts.matches()) {
            return Optional.empty();
        }
        return dates == ImportOrigin.Dates.DAY_FIRST
                ? day(parts.group(3), parts.group(2), parts.group(1))
                : day(parts.group(3), parts.group(1), parts.group(2));
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 14:05:00} of {@code 2:05 PM}, {@code 14:05} or {@code 14:05:00}. */
    static Optional<String> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("P") ? 12 : 0);
        }
        String seconds = time.group(3) == null ? "00" : time.group(3);
        return hour > 23
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%02d:%s:%s", hour, time.group(2), seconds));
    }

    /** Minutes, to the nearest, at least one, of {@code 1:30:00}, {@code 1:30}, {@code 1.5} hours or {@code 5400} seconds. */
    static Optional<String> minutes(String text) {
        Matcher clock = CLOCK.matcher(text);
        long seconds;
        if (clock.matches()) {
            seconds = Long.parseLong(clock.group(1)) * SECONDS_OF_AN_HOUR
                    + Long.parseLong(clock.group(2)) * 60
                    + (clock.group(3) == null ? 0 : Long.parseLong(clock.group(3)));
        } else if (SECONDS.matcher(text).matches()) {
            seconds = Long.parseLong(text);
        } else if (HOURS.matcher(text).matches()) {
            seconds = new BigDecimal(text.replace(',', '.'))
                    .multiply(BigDecimal.valueOf(SECONDS_OF_AN_HOUR))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        } else {
            return Optional.empty();
        }
        // a running clock that was stopped at once is a minute, what never ran is nothing
        return seconds == 0 ? Optional.of("0") : Optional.of(Long.toString(Math.max(1, (seconds + 30) / 60)));
    }
}
