package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.StoreUnavailableException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the application, in its own words, why a transaction failed. */
final class StoreFailure {
    private static final int DUPLICATE_KEY = 1062;

    private static final int DEADLOCK = 1213;

    /** Lock wait timeout; deadlock. The transaction is rolled back, and may be tried again. */
    private static final Set<Integer> CONTENDED = Set.of(1205, DEADLOCK);

    private static final int DEEPEST = 20;

    private StoreFailure() {}

    /** The failure itself where the application has no word for it. */
    static RuntimeException told(RuntimeException failure) {
        if (failure instanceof AlreadyThereException || failure instanceof StoreUnavailableException) {
            return failure;
        }
        if (LostConnection.isIn(failure)
                || find(failure).filter(StoreFailure::isContended).isPresent()) {
            return new StoreUnavailableException(failure);
        }
        return find(failure)
                .filter(StoreFailure::isDuplicate)
                .<RuntimeException>map(sql -> new AlreadyThereException(String.valueOf(sql.getMessage()), failure))
                .orElse(failure);
    }

    /** A statement failed. */
    static RuntimeException of(String statement, SQLException e) {
        if (isDuplicate(e)) {
            return new AlreadyThereException(String.valueOf(e.getMessage()), e);
        }
        return new StorageException(statement.length() > 200 ? statement.substring(0, 200) + " ..." : statement, e);
    }

    static boolean isDuplicate(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_KEY;
    }

    /** Whether two transactions waited for each other, and this one was the one to give way. */
    static boolean isDeadlock(RuntimeException failure) {
        return find(failure).filter(sql -> sql.getErrorCode() == DEADLOCK).isPresent();
    }

    private static boolean isContended(SQLException failure) {
        return CONTENDED.contains(failure.getErrorCode());
    }

    private static Optional<SQLException> find(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
