package eu.hodina.application.exchange.scenario;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;

/**
 * Texts, numbers, dates and money of a scenario. What is wrong is refused and a stand-in returned, so that reading goes on
 * and the first error of the whole document is found; a document with a refusal is never rated.
 */
final class Scalars {
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_AMOUNT = 18;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TEXT = 1000;

    private final Refusals refusals;
    private final Currency currency;
    private final boolean currencyKnown;

    /** @param currencyKnown false where the document's own is refused: then the digits of amounts are not looked at */
    Scalars(Refusals refusals, Currency currency, boolean currencyKnown) {
        this.refusals = refusals;
        this.currency = currency;
        this.currencyKnown = currencyKnown;
    }

    Refusals refusals() {
        return refusals;
    }

    Currency currency() {
        return currency;
    }

    /** An id, a code or a name: 1 to 64 characters, none that controls a terminal. */
    String id(JsonValue value) {
        return bounded(value, LONGEST_ID);
    }

    /** A text for people: 1 to 1000 characters, none that controls a terminal. */
    String text(JsonValue value) {
        return bounded(value, LONGEST_TEXT);
    }

    private String bounded(JsonValue value, int most) {
        boolean fits = value.is(Kind.TEXT)
                && !value.raw().isEmpty()
                && value.raw().length() <= most
                && value.raw().codePoints().noneMatch(Scalars::isUnfit);
        return fits
                ? value.raw()
                : refused(
                        value,
                        "a text of 1 to " + most + " characters, no control characters or half pairs of UTF-16",
                        "?");
    }

    /** A control character, or half of a pair: UTF-8 has no bytes for one, so two such ids would be printed alike. */
    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    boolean flag(JsonValue value) {
        return value.is(Kind.BOOLEAN) ? value.raw().equals("true") : refused(value, "true or false", false);
    }

    int number(JsonValue value, int least) {
        return (int) number(value, least, Integer.MAX_VALUE);
    }

    long minutes(JsonValue value) {
        return number(value, 0, 1_000_000_000_000L);
    }

    private long number(JsonValue value, long least, long most) {
        if (value.is(Kind.INTEGER) && value.raw().length() <= LONGEST_AMOUNT) {
            long number = Long.parseLong(value.raw());
            if (number >= least && number <= most) {
                return number;
            }
        }
        return refused(value, "a whole number from " + least + " to " + most, least);
    }

    /** A per cent number with at most two decimals. */
    VatRate rate(JsonValue value) {
        boolean number = value.is(Kind.INTEGER) || value.is(Kind.DECIMAL);
        if (number && value.raw().length() <= 12 && plain(value.raw())) {
            BigDecimal percent = new BigDecimal(value.raw()).stripTrailingZeros();
            boolean inRange = percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
            if (percent.scale() <= 2 && inRange) {
                return VatRate.ofPercent(percent.toPlainString());
            }
        }
        return refused(value, "a number from 0 to 100 with at most two decimals", new VatRate(0));
    }

    private static boolean plain(String raw) {
        return raw.indexOf('e') < 0 && raw.indexOf('E') < 0;
    }

    /** Text with exactly the currency's minor digits, not negative. */
    Money money(JsonValue value) {
        int digits = currency.getDefaultFractionDigits();
        String raw = value.raw();
        int point = raw.indexOf('.');
        String whole = point < 0 ? raw : raw.substring(0, point);
        String minor = point < 0 ? "" : raw.substring(point + 1);
        boolean sound = value.is(Kind.TEXT)
                && digits(whole)
                && whole.length() + minor.length() <= LONGEST_AMOUNT
                && (point < 0 || digits(minor));
        boolean fits = !currencyKnown || minor.length() == digits;
        if (!sound || !fits) {
            String expected = "an amount as text with " + digits + " digits after the point, 0 or more";
            boolean tooLong = raw.length() > LONGEST_AMOUNT;
            return refused(
                    value,
                    tooLong ? expected + ", at most " + LONGEST_AMOUNT + " digits in all" : expected,
                    Money.zero(currency));
        }
        return currencyKnown ? Money.ofMinor(currency, Long.parseLong(whole + minor)) : Money.zero(currency);
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    HourlyPrice hourly(JsonValue value) {
        return new HourlyPrice(money(value));
    }

    /** {@code 2026-10-05}. */
    LocalDate date(JsonValue value) {
        String raw = value.raw();
        boolean shaped = value.is(Kind.TEXT)
                && raw.length() == 10
                && raw.charAt(4) == '-'
                && raw.charAt(7) == '-'
                && digits(raw.substring(0, 4) + raw.substring(5, 7) + raw.substring(8));
        try {
            if (shaped) {
                return LocalDate.of(number(raw, 0, 4), number(raw, 5, 7), number(raw, 8, 10));
            }
        } catch (DateTimeException e) {
            // no such day: refused below
        }
        return refused(value, "a date YYYY-MM-DD", SOME_DAY);
    }

    /** {@code 09:30}. */
    LocalTime time(JsonValue value) {
        String raw = value.raw();
        boolean shaped = value.is(Kind.TEXT)
                && raw.length() == 5
                && raw.charAt(2) == ':'
                && digits(raw.substring(0, 2) + raw.substring(3));
        if (shaped && number(raw, 0, 2) < 24 && number(raw, 3, 5) < 60) {
            return LocalTime.of(number(raw, 0, 2), number(raw, 3, 5));
        }
        return refused(value, "a time HH:MM", LocalTime.MIDNIGHT);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    <E extends Enum<E>> E oneOf(JsonValue value, E[] all) {
        for (E one : all) {
            if (value.is(Kind.TEXT) && one.name().equals(value.raw())) {
                return one;
            }
        }
        return refused(
                value,
                "one of " + String.join(", ", Arrays.stream(all).map(Enum::name).toList()),
                all[0]);
    }

    private <T> T refused(JsonValue value, String expected, T standIn) {
        refusals.add(value, expected);
        return standIn;
    }
}
