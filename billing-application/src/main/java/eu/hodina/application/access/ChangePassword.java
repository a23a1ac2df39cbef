package eu.hodina.application.access;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;

/**
 * Use case: a user says the old password and a new one. All other sessions of the user end, and all browsers are
 * forgotten; tokens of programs stay.
 */
public final class ChangePassword {
    private final Transactions transactions;
    private final Users users;
    private final Sessions sessions;
    private final Devices devices;
    private final PasswordHasher hasher;
    private final GuessGuard guard;
    private final PasswordTrail trail;

    /**
     * Made by {@link eu.hodina.application.Billing#changePassword}.
     *
     * @param ports where users and their sessions are kept
     * @param recorder keeps that it was changed
     * @param hasher for passwords
     * @param clock tells the time
     */
    public ChangePassword(Ports ports, ChangeRecorder recorder, PasswordHasher hasher, InstantSource clock) {
        this.transactions = ports.transactions();
        this.users = ports.users();
        this.sessions = ports.sessions();
        this.devices = ports.devices();
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.guard = new GuessGuard(transactions, ports.guessCounts(), clock);
        this.trail = new PasswordTrail(recorder);
    }

    /**
     * Changes the password of the user who asks.
     *
     * @param caller the user
     * @param session in which it is asked, which stays open
     * @param old as it was typed
     * @param fresh from now on: 12 to 1024 characters, neither the old one nor the login
     * @throws RefusedException with {@code /old} or {@code /new} where one of them will not do
     * @throws TooManyGuessesException where the old password was guessed wrong too often
     */
    public void change(Caller caller, SessionToken session, char[] old, char[] fresh) {
        PasswordRule.require("/new", caller.login(), fresh);
        User user = transactions.call(() -> users.find(caller.login())).orElseThrow();
        requireOld(user, old);
        if (Arrays.equals(old, fresh)) {
            throw new RefusedException("/new", "a password that is not the old one was expected");
        }
        String hash = hasher.hash(fresh);
        transactions.run(() -> keep(caller, session, user, hash));
    }

    /** Against what is kept now: of two changes at once, the second does not know its old password any more. */
    private void keep(Caller caller, SessionToken session, User read, String hash) {
        trail.changed(caller, read.login());
        User now = users.find(read.login()).orElseThrow();
        if (!now.passwordHash().equals(read.passwordHash())) {
            throw wrong();
        }
        users.replace(now.withPasswordHash(hash));
        sessions.removeOf(read.login(), session.hash());
        devices.removeOf(read.login());
    }

    private void requireOld(User user, char[] old) {
        GuessGuard.Attempt attempt = GuessGuard.Attempt.ofUser(user.login());
        guard.begin(attempt);
        if (old.length > PasswordRule.LONGEST || !hasher.matches(old, user.passwordHash())) {
            throw wrong();
        }
        guard.succeeded(attempt);
    }

    private static RefusedException wrong() {
        return new RefusedException("/old", "the password until now was expected");
    }
}
