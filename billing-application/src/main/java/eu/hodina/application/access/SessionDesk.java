package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Opens sessions for those who have shown who they are, and knows browsers again. */
final class SessionDesk {
    private final Transactions transactions;
    private final Sessions sessions;
    private final Devices devices;
    private final SecureRandom random;
    private final InstantSource clock;

    SessionDesk(
            Transactions transactions, Sessions sessions, Devices devices, SecureRandom random, InstantSource clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.devices = devices;
        this.random = random;
        this.clock = clock;
    }

    /** Whether the login has succeeded in this browser before. */
    boolean knows(DeviceToken device, String login) {
        return transactions.call(() -> devices.knows(device.hash(), login, clock.instant()));
    }

    /**
     * Opens a session, and sweeps out what has expired.
     *
     * @param known the browser, where the login succeeded in it before; it is a new one otherwise
     */
    OpenedSession open(User user, Optional<DeviceToken> known) {
        Instant now = clock.instant();
        SessionToken token = SessionToken.draw(random);
        Instant expires = now.plus(LogIn.SESSION);
        DeviceToken device = known.orElseGet(() -> DeviceToken.draw(random));
        transactions.run(() -> {
            sessions.removeExpired(now);
            devices.removeExpired(now);
            sessions.add(token.hash(), user.login(), expires);
            if (known.isEmpty()) {
                devices.add(device.hash(), user.login(), now.plus(LogIn.DEVICE));
            }
        });
        return new OpenedSession(token, user, expires, device);
    }
}
