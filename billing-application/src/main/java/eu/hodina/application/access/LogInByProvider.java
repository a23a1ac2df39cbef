package eu.hodina.application.access;

import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Use case: whom a provider of logins (OpenID Connect) has recognised comes in without a password. Only a user who is here
 * already; nobody is taken in by it.
 */
public final class LogInByProvider {
    private final Transactions transactions;
    private final Users users;
    private final SessionDesk desk;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#logInByProvider}.
     *
     * @param ports where users and sessions are kept
     * @param random a secure source of random bits
     * @param clock tells the time
     */
    public LogInByProvider(Ports ports, SecureRandom random, InstantSource clock) {
        this.transactions = ports.transactions();
        this.users = ports.users();
        this.desk = new SessionDesk(transactions, ports.sessions(), ports.devices(), random, clock);
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @param provider is given the time, and says the e-mail that it has verified, in any case
     * @return nothing where no active user has the e-mail
     */
    public Optional<OpenedSession> logIn(Function<Instant, String> provider) {
        String email = provider.apply(clock.instant()).strip().toLowerCase(Locale.ROOT);
        return transactions
                .call(() -> users.findByEmail(email))
                .filter(User::active)
                .map(user -> desk.open(user, Optional.empty()));
    }
}
