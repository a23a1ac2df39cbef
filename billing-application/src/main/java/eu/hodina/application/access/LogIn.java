package eu.hodina.application.access;

import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: a login and its password open a session of twelve hours. An unknown login costs as much work as a wrong
 * password and is slowed down alike, so that neither tells who is a user here.
 */
public final class LogIn {
    /** A longer one is refused unread: nobody types it, and hashing is dear. */
    private static final int LONGEST_PASSWORD = 1024;

    /** How long a session lasts. */
    public static final Duration SESSION = Duration.ofHours(12);

    /** How long a browser in which a login succeeded is known. */
    public static final Duration DEVICE = Duration.ofDays(180);

    private static final int LONGEST_LOGIN = 64;

    private final Transactions transactions;
    private final Users users;
    private final PasswordHasher hasher;
    private final GuessGuard guard;
    private final SessionDesk desk;

    /**
     * Made by {@link eu.hodina.application.Billing#logIn}.
     *
     * @param ports where users, sessions, browsers and wrong guesses are kept
     * @param hasher for passwords
     * @param random a secure source of random bits
     * @param clock tells the time
     */
    public LogIn(Ports ports, PasswordHasher hasher, SecureRandom random, InstantSource clock) {
        this.transactions = ports.transactions();
        this.users = ports.users();
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.guard = new GuessGuard(transactions, ports.guessCounts(), clock);
        this.desk = new SessionDesk(transactions, ports.sessions(), ports.devices(), random, clock);
    }

    /**
     * Opens a session, and sweeps out those that have expired.
     *
     * @param place from where it is tried
     * @param login in any case, with or without spaces around it
     * @param password as it was typed; the caller wipes it
     * @return nothing where the login is unknown, the password wrong or the user not active; which of them, nobody is told
     * @throws TooManyGuessesException where too many guesses were wrong; the password was not looked at
     */
    public Optional<OpenedSession> logIn(Place place, String login, char[] password) {
        String known = login.strip().toLowerCase(Locale.ROOT);
        Optional<DeviceToken> device = place.device().filter(token -> desk.knows(token, known));
        GuessGuard.Attempt attempt = device.map(GuessGuard.Attempt::ofDevice)
                .orElseGet(() -> GuessGuard.Attempt.ofStranger(known, place.address()));
        guard.begin(attempt);
        Optional<User> user = checked(known, password);
        user.ifPresent(found -> guard.succeeded(attempt));
        return user.map(found -> desk.open(found, device));
    }

    private Optional<User> checked(String login, char[] password) {
        if (login.length() > LONGEST_LOGIN || password.length > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<User> user = transactions.call(() -> users.find(login)).filter(User::active);
        if (user.isEmpty()) {
            hasher.hash(password);
            return Optional.empty();
        }
        return user.filter(found -> hasher.matches(password, found.passwordHash()));
    }
}
