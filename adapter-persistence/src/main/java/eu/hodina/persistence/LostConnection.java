package eu.hodina.persistence;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
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

    /** What the pool says, without a state, where a connection that broke is to be rolled back. */
    private static final String CLOSED = "Connection is closed";

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

    /** The driver's class says nothing: it calls a state that it does not know, such as a trigger's, transient too. */
    private static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        boolean poolIsEmpty = state == null && failure instanceof SQLTransientConnectionException;
        boolean closedByPool = state == null && CLOSED.equals(failure.getMessage());
        return poolIsEmpty
                || closedByPool
                || ENDED.contains(failure.getErrorCode())
                || state != null && state.startsWith(CONNECTION);
    }
}
