package eu.hodina.app.fio;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps two calls with one token as far apart as the bank wants. Thread-safe; other programs are not known here. */
final class FioPace {
    private final Duration apart;
    private final InstantSource clock;
    /** When each account may be asked next. */
    private final Map<String, Instant> next = new HashMap<>();

    FioPace(Duration apart, InstantSource clock) {
        this.apart = Objects.requireNonNull(apart, "apart");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Waits for the turn of a call with the token of that account. */
    void await(String account) throws InterruptedException {
        Duration wait = turn(account);
        if (!wait.isNegative() && !wait.isZero()) {
            Thread.sleep(wait.toMillis());
        }
    }

    /** How long to wait; the turn after that is taken with it. */
    synchronized Duration turn(String account) {
        Instant now = clock.instant();
        Instant turn = next.getOrDefault(account, now);
        Instant begins = turn.isBefore(now) ? now : turn;
        next.put(account, begins.plus(apart));
        return Duration.between(now, begins);
    }

    /** The bank says that it was too soon: another program uses the token. */
    synchronized void tooSoon(String account) {
        next.put(account, clock.instant().plus(apart));
    }
}
