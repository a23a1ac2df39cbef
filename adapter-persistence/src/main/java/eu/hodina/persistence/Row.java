package eu.hodina.persistence;

import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The row that a query stands on, read by the names of its columns; the counterpart of {@link Values}. */
final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    Optional<String> find(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    OptionalInt findNumber(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    long whole(String column) throws SQLException {
        return result.getLong(column);
    }

    OptionalLong findWhole(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    Optional<LocalDate> findDate(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, LocalDate.class));
    }

    Optional<LocalTime> findTime(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, LocalTime.class));
    }

    Instant instant(String column) throws SQLException {
        return result.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    Optional<Instant> findInstant(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    Currency currency(String column) throws SQLException {
        return Currency.getInstance(text(column));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    Money money(String minor, Currency currency) throws SQLException {
        return Money.ofMinor(currency, whole(minor));
    }

    /** From the columns {@code name_cs} and {@code name_en}. */
    BilingualName name() throws SQLException {
        return new BilingualName(find("name_cs"), find("name_en"));
    }

    /** From the columns {@code first_day} and {@code day_after}. */
    Validity validity() throws SQLException {
        return Values.validity(date("first_day"), date("day_after"));
    }
}
