package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: a login and its password open a session of twelve hours. An unknown login costs as much work as a wrong
 * password, so that the time of the answer does not tell who is a user here.
 */
public final class LogIn {
    /** A longer one is refused unread: nobody types it, and hashing is dear. */
    private static final int LONGEST_PASSWORD = 1024;

    /** How long a session lasts. */
    public static final Duration SESSION = Duration.ofHours(12);

    private static final int LONGEST_LOGIN = 64;

    private final Transactions transactions;
    private final Users users;
    private final Sessions sessions;
    private final PasswordHasher hasher;
    private final SecureRandom random;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#logIn}.
     *
     * @param transactions make a call all or nothing
     * @param users who may log in
     * @param sessions those that are open
     * @param hasher for passwords
     * @param random a secure source of random bits
     * @param clock tells the time
     */
    public LogIn(
            Transactions transactions,
            Users users,
            Sessions sessions,
            PasswordHasher hasher,
            SecureRandom random,
            InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.users = Objects.requireNonNull(users, "users");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.random = Objects.requireNonNull(random, "random");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Opens a session, and sweeps out those that have expired.
     *
     * @param login in any case, with or without spaces around it
     * @param password as it was typed; the caller wipes it
     * @return nothing where the login is unknown or the password wrong; which of them, nobody is told
     */
    public Optional<OpenedSession> logIn(String login, char[] password) {
        String known = login.strip().toLowerCase(Locale.ROOT);
        if (known.length() > LONGEST_LOGIN || password.length > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<User> user = transactions.call(() -> users.find(known));
        if (user.isEmpty()) {
            hasher.hash(password);
            return Optional.empty();
        }
        return user.filter(found -> hasher.matches(password, found.passwordHash()))
                .map(this::open);
    }

    private OpenedSession open(User user) {
        Instant now = clock.instant();
        OpenedSession session = new OpenedSession(SessionToken.draw(random), user, now.plus(SESSION));
        transactions.run(() -> {
            sessions.removeExpired(now);
            sessions.add(session.token().hash(), user.login(), session.expires());
        });
        return session;
    }
}
