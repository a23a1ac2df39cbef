package eu.hodina.persistence;

import eu.hodina.domain.money.Validity;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in columns: an empty optional is NULL, an enumeration its name, an instant a DATETIME in UTC, a
 * currency its code; the rest is what the driver makes of it.
 */
final class Values {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private Values() {}

    static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    /** What most columns hold is told the driver by its type, which else tries each of its own for every value. */
    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            bind(statement, place, optional.get());
        } else {
            statement.setObject(place, column(value));
        }
    }

    private static @Nullable Object column(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? column(optional.get()) : null;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        } else if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        } else if (value instanceof UUID uuid) {
            return uuid.toString();
        }
        return value;
    }

    /**
     * An identity as its column has it.
     *
     * @throws IllegalArgumentException for one that is no UUID in its text form, which the tables cannot hold
     */
    static UUID uuid(String identity) {
        UUID uuid = UUID.fromString(identity);
        if (!uuid.toString().equals(identity)) {
            throw new IllegalArgumentException(
                    "an identity is a UUID of 36 characters in lower case, not '" + identity + "'");
        }
        return uuid;
    }

    /** An identity from outside; none where no column can hold it, so that nothing is of this identity. */
    static Optional<UUID> findUuid(String identity) {
        try {
            return Optional.of(uuid(identity));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static LocalDate firstDay(Validity validity) {
        return validity.first().orElse(BEGINNING);
    }

    static LocalDate dayAfter(Validity validity) {
        return validity.last().map(last -> last.plusDays(1)).orElse(END);
    }

    static Validity validity(LocalDate firstDay, LocalDate dayAfter) {
        return Validity.of(
                Optional.of(firstDay).filter(day -> !day.equals(BEGINNING)),
                Optional.of(dayAfter).filter(day -> !day.equals(END)).map(day -> day.minusDays(1)));
    }
}
