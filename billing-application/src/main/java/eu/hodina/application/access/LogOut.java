package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.util.Objects;

/** Use case: ends a session, on every node at once. */
public final class LogOut {
    private final Transactions transactions;
    private final Sessions sessions;

    public LogOut(Transactions transactions, Sessions sessions) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
    }

    /** A session that is over already stays so. */
    public void logOut(SessionToken token) {
        transactions.run(() -> sessions.remove(token.hash()));
    }
}
