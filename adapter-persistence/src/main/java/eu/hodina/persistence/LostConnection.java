package eu.hodina.persistence;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from one that refused something. */
final class LostConnection {
    /** The class of SQL states for connections (ISO 9075). */
    private static final String CONNECTION = "08";

    /** Server is going down; connection killed. */
    private static final Set<Integer> ENDED = Set.of(1053, 1927);

    /** So deep a chain of causes is looked at; one that goes in a circle has an end, too. */
    private static final int DEEPEST = 20;

    private LostConnection() {}

    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                // the pool says nothing but "closed" of one that broke before the transaction's end
                .anyMatch(cause ->
                        cause instanceof ConnectionException || cause instanceof SQLException sql && isLost(sql));
    }

    private static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        // the driver's word for every state it does not know, a trigger's 45000 among them, is transient
        return failure instanceof SQLTransientConnectionException && state == null
                || failure instanceof SQLNonTransientConnectionException
                || ENDED.contains(failure.getErrorCode())
                || state != null && state.startsWith(CONNECTION);
    }
}
