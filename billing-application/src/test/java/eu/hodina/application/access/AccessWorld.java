package eu.hodina.application.access;

import eu.hodina.application.Billing;
import eu.hodina.application.memory.MemoryPorts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A store in memory, a clock that can be moved, and a hasher that writes down what it is asked. */
final class AccessWorld {
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    static final Place OFFICE = new Place("192.0.2.1", Optional.empty());
    static final String PASSWORD = "správné koně 42";

    final MemoryPorts ports = new MemoryPorts();
    final List<String> work = new ArrayList<>();
    final SecureRandom random = new SecureRandom();
    Instant now = MORNING;

    final PasswordHasher hasher = new PasswordHasher() {
        @Override
        public String hash(char[] password) {
            work.add("hash");
            return "hashed " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            work.add("match");
            return hash.equals("hashed " + new String(password));
        }
    };

    private final Billing billing = new Billing(ports, Billing.Outside.closed(), () -> now, new Random(1));

    Billing billing() {
        return billing;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    User user(String login, Role role) {
        User user = new User(login, "hashed " + PASSWORD, role);
        ports.users().add(user);
        return user;
    }

    Optional<OpenedSession> logIn(Place place, String login, String password) {
        return billing().logIn(hasher, random).logIn(place, login, password.toCharArray());
    }

    OpenedSession loggedIn(String login) {
        return logIn(OFFICE, login, PASSWORD).orElseThrow();
    }

    Optional<User> whoIs(SessionToken token) {
        return billing().whoIs().whoIs(token);
    }
}
