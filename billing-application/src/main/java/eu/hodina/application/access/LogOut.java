package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.util.Objects;

/** Use case: ends a session, on every node at once. */
public final class LogOut {
    private final Transactions transactions;
    private final Sessions sessions;

    /**
     * Made by {@link eu.hodina.application.Billing#logOut}.
     *
     * @param transactions make a call all or nothing
     * @param sessions those that are open
     */
    public LogOut(Transactions transactions, Sessions sessions) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
    }

    /**
     * Ends a session; one that is over already stays so.
     *
     * @param token of the session
     */
    public void logOut(SessionToken token) {
        transactions.run(() -> sessions.remove(token.hash()));
    }
}
