package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Use case: whose session a token is. Asked at each request, so a user who was removed is out at once. */
public final class WhoIs {
    private final Transactions transactions;
    private final Users users;
    private final Sessions sessions;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#whoIs}.
     *
     * @param transactions make a call all or nothing
     * @param users who may log in
     * @param sessions those that are open
     * @param clock tells the time
     */
    public WhoIs(Transactions transactions, Users users, Sessions sessions, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.users = Objects.requireNonNull(users, "users");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Finds out whose session it is.
     *
     * @param token from the cookie
     * @return the user; none where the session was never opened, is ended or has expired
     */
    public Optional<User> whoIs(SessionToken token) {
        return transactions.call(
                () -> sessions.find(token.hash(), clock.instant()).flatMap(users::find));
    }
}
