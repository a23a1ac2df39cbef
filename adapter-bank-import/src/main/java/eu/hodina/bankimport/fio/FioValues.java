package eu.hodina.bankimport.fio;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.WrittenAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of Fio's files, which are the same in all of them but for the decimal sign and the order of a date. */
final class FioValues {
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final DateTimeFormatter CZECH =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern EPOCH = Pattern.compile("\\d{9,14}");
    private static final Pattern CZECH_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([+T ].*|-\\d{2}:?\\d{2}|Z)?");

    private FioValues() {}

    static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    static BigDecimal amount(String value, String what, Place place) {
        String text = value.strip();
        boolean both = text.contains(",") && text.contains(".");
        return (both ? Optional.<BigDecimal>empty() : WrittenAmount.read(text))
                .orElseThrow(() -> place.refused("an amount such as -1500.00 was expected in " + what + ", found '"
                        + WrittenAmount.shown(text) + "'"));
    }

    /**
     * A day as the bank wrote it, not shifted by its zone: {@code 2015-02-06+0100} is the 6th; {@code 31.07.2012}; a
     * number is the milliseconds of a midnight in Prague.
     */
    static Optional<LocalDate> date(String value, String what, Place place) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (EPOCH.matcher(text).matches()) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(text))
                        .atZone(PRAGUE)
                        .toLocalDate());
            }
            if (CZECH_DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text, CZECH));
            }
            if (ISO_DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw place.refused(
                "a date such as 2026-10-31 was expected in " + what + ", found '" + WrittenAmount.shown(text) + "'");
    }
}
