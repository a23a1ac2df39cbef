package eu.hodina.application.access;

import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: whose session or token it is. Asked at each request, so a user who was deactivated is out at once, and a role
 * that was changed holds at once.
 */
public final class WhoIs {
    /** Not each use is written down. */
    private static final Duration KEPT_APART = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Users users;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#whoIs}.
     *
     * @param ports where users, sessions and tokens are kept
     * @param clock tells the time
     */
    public WhoIs(Ports ports, InstantSource clock) {
        this.transactions = ports.transactions();
        this.users = ports.users();
        this.sessions = ports.sessions();
        this.tokens = ports.apiTokens();
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
                () -> sessions.find(token.hash(), clock.instant()).flatMap(this::active));
    }

    /**
     * Finds out whose token it is.
     *
     * @param token from the header
     * @return the user and what the token is for; none where it was never made, is revoked or has expired
     */
    public Optional<Bearer> whoIs(BearerToken token) {
        Instant now = clock.instant();
        return transactions.call(() -> tokens.find(token.hash(), now).flatMap(found -> bearer(found, now)));
    }

    private Optional<Bearer> bearer(ApiToken token, Instant now) {
        Optional<User> user = active(token.login());
        boolean kept = token.lastUsed()
                .filter(last -> last.plus(KEPT_APART).isAfter(now))
                .isPresent();
        if (user.isPresent() && !kept) {
            tokens.used(token.id(), now);
        }
        return user.map(found -> new Bearer(found, token.scope()));
    }

    private Optional<User> active(String login) {
        return users.find(login).filter(User::active);
    }
}
