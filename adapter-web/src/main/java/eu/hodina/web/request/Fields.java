package eu.hodina.web.request;

import eu.hodina.application.catalog.NewCode;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.web.problem.BadInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body into values; what is wrong is refused with the field's place, a JSON pointer.
 *
 * <pre>{@code
 * Fields.text("/name", body.name(), 255)      // BadInputException: /name, "a text of 1 to 255 characters was expected"
 * }</pre>
 */
public final class Fields {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    /** Without an exponent, by which a few characters would be a number of a billion digits. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,14}(\\.[0-9]{1,9})?");

    /** The calendar of Java goes on for a billion years, in which no table follows. */
    private static final Pattern DAY = Pattern.compile("(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private Fields() {}

    /** A text of at least one character that is no space, without control characters but line ends. */
    public static String text(String path, @Nullable String value, int longest) {
        return optionalText(path, value, longest)
                .orElseThrow(
                        () -> new BadInputException(path, "a text of 1 to " + longest + " characters was expected"));
    }

    /** None where it is left out, null or blank. */
    public static Optional<String> optionalText(String path, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        boolean strange = text.codePoints()
                .anyMatch(
                        one -> isHalf(one) || Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t');
        if (text.length() > longest || strange) {
            throw new BadInputException(
                    path, "a text of at most " + longest + " characters, without control characters, was expected");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Half a character, which no table can hold, or U+FFFE and U+FFFF, which no XML can: JSON can write them. */
    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    /** As {@link #text}, on one line. */
    public static String line(String path, @Nullable String value, int longest) {
        return oneLine(path, text(path, value, longest));
    }

    /** As {@link #optionalText}, on one line. */
    public static Optional<String> optionalLine(String path, @Nullable String value, int longest) {
        return optionalText(path, value, longest).map(text -> oneLine(path, text));
    }

    private static String oneLine(String path, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadInputException(path, "a text on one line, without control characters, was expected");
        }
        return text;
    }

    /** The code of a new thing of the catalog, {@code DISK-1T}. */
    public static String code(String path, @Nullable String value) {
        return made(path, text(path, value, 64), NewCode::checked);
    }

    /** An address of mail, {@code jana@firma.example}: one @ with something on both sides, and no space. */
    public static String email(String path, @Nullable String value) {
        String text = line(path, value, 254);
        if (!EMAIL.matcher(text).matches()) {
            throw new BadInputException(path, "an e-mail address such as jana@firma.example was expected");
        }
        return text;
    }

    /** What a maker makes of a text that has to be there; what the maker refuses is refused with its words. */
    public static <T> T made(String path, @Nullable String value, Function<String, T> maker) {
        if (value == null) {
            throw new BadInputException(path, "a text was expected, and there is none");
        }
        if (value.codePoints().anyMatch(Fields::isHalf)) {
            throw new BadInputException(path, "a text of whole characters was expected");
        }
        return checked(path, () -> maker.apply(value));
    }

    /** None where it is left out or null. */
    public static <T> Optional<T> optional(String path, @Nullable String value, Function<String, T> maker) {
        return value == null ? Optional.empty() : Optional.of(made(path, value, maker));
    }

    /** One of the names of an enumeration. */
    public static <E extends Enum<E>> E constant(String path, @Nullable String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        path, "one of " + Arrays.toString(type.getEnumConstants()) + " was expected"));
    }

    /** {@code true} or {@code false}; no where it is left out. */
    public static boolean flag(String path, Optional<String> value) {
        if (value.isPresent() && !value.get().equals("true") && !value.get().equals("false")) {
            throw new BadInputException(path, "true or false was expected");
        }
        return value.map("true"::equals).orElse(false);
    }

    /** {@code 2026-11-23}, of the years that a table can hold. */
    public static LocalDate date(String path, @Nullable String value) {
        return made(path, value, Fields::day);
    }

    /** None where it is left out or null. */
    public static Optional<LocalDate> optionalDate(String path, @Nullable String value) {
        return optional(path, value, Fields::day);
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("a date such as 2026-11-23, of the years 1900 to 9999, was expected");
        }
        return LocalDate.parse(text);
    }

    /** The days of {@code from} to {@code to}, both included; what is left out is open. */
    public static Validity validity(String path, @Nullable String from, @Nullable String to) {
        Optional<LocalDate> first = optionalDate(path + "/from", from);
        Optional<LocalDate> last = optionalDate(path + "/to", to);
        return checked(path, () -> Validity.of(first, last));
    }

    /** {@code CZK}. */
    public static Currency currency(String path, @Nullable String value) {
        return made(path, value, code -> {
            try {
                return Currency.getInstance(code);
            } catch (IllegalArgumentException e) {
                throw new BadInputException(path, "a currency code of ISO 4217 such as CZK was expected");
            }
        });
    }

    /** {@code 1450.00} in a currency: with its minor digits, not negative. */
    public static Money amount(String path, @Nullable String value, Currency currency) {
        Money money = made(path, value, text -> {
            if (!AMOUNT.matcher(text).matches()) {
                throw new BadInputException(path, "an amount such as 1450.00 was expected, below 100000000000000");
            }
            return Money.parse(currency.getCurrencyCode(), text);
        });
        if (money.isNegative()) {
            throw new BadInputException(path, "an amount of 0 or more was expected");
        }
        return money;
    }

    /** A whole number that has to be there. */
    public static int number(String path, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            throw new BadInputException(path, "a whole number from " + least + " to " + most + " was expected");
        }
        return value;
    }

    /** A whole number in a path or a query, of at most 18 digits. */
    public static long number(String path, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new BadInputException(path, "a whole number was expected");
        }
        return Long.parseLong(text);
    }

    /** Each item with its place; none where the list is left out. */
    public static <B, T> List<T> list(
            String path, @Nullable List<@Nullable B> items, int most, BiFunction<String, B, T> reader) {
        List<@Nullable B> all = items == null ? List.of() : items;
        if (all.size() > most) {
            throw new BadInputException(path, "at most " + most + " items were expected");
        }
        List<T> read = new ArrayList<>();
        for (B item : all) {
            String place = path + "/" + read.size();
            if (item == null) {
                throw new BadInputException(place, "an object was expected, not null");
            }
            read.add(reader.apply(place, item));
        }
        return read;
    }

    /** What a factory of the domain refuses is bad input here. */
    public static <T> T checked(String path, Supplier<T> factory) {
        try {
            return factory.get();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new BadInputException(path, String.valueOf(e.getMessage()));
        }
    }
}
