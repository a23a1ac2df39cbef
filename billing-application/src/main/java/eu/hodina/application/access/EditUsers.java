package eu.hodina.application.access;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.people.Workers;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: administrators list, take in, change and shut out users; each change stays on record. There is always an
 * active administrator.
 */
public final class EditUsers {
    static final String KIND = "user";

    private final Transactions transactions;
    private final Users users;
    private final Workers workers;
    private final Entrances entrances;
    private final ChangeRecorder recorder;
    private final PasswordTrail passwords;
    private final PasswordHasher hasher;
    private final SecureRandom random;

    /**
     * Made by {@link eu.hodina.application.Billing#editUsers}.
     *
     * @param ports where users, sessions and tokens are kept
     * @param recorder keeps who changed what
     * @param hasher for passwords
     * @param random a secure source, for passwords
     */
    public EditUsers(Ports ports, ChangeRecorder recorder, PasswordHasher hasher, SecureRandom random) {
        this.transactions = ports.transactions();
        this.users = ports.users();
        this.workers = ports.workers();
        this.entrances = new Entrances(ports);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.passwords = new PasswordTrail(recorder);
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * {@return a page of the users, by login}
     *
     * @param after the login after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<User> page(Optional<String> after, int limit) {
        return Page.of(transactions.call(() -> users.page(after, limit + 1)), limit, User::login);
    }

    /**
     * {@return the user}
     *
     * @param login whose
     * @throws NotFoundException where nobody has it
     */
    public Versioned<User> find(String login) {
        return transactions.call(() -> new Versioned<>(kept(login), recorder.version(subject(login))));
    }

    /**
     * Takes in a user, with a password that is drawn and given out this once.
     *
     * @param caller who does it
     * @param login that nobody else has
     * @param draft what is known of the user
     * @return the user and the password
     * @throws RefusedException where another has the login or the e-mail, or there is no such worker
     */
    public NewPassword add(Caller caller, String login, UserDraft draft) {
        String password = InitialPassword.draw(random);
        User user = draft.user(login, hasher.hash(password.toCharArray()));
        return transactions.call(() -> {
            if (users.find(login).isPresent()) {
                throw new RefusedException("/login", "a login that nobody else has was expected, not '" + login + "'");
            }
            refuseUnfit(user);
            users.add(user);
            long version = recorder.created(caller, subject(login), draft);
            return new NewPassword(new Versioned<>(user, version), password);
        });
    }

    /**
     * Changes a user. One who is not active any more, or has another role, is so at once on every node: sessions and tokens
     * of one who is not active end.
     *
     * @param caller who does it
     * @param login whose
     * @param version that the caller had read
     * @param draft what the user is from now on
     * @return the user as it is now
     * @throws NotFoundException where nobody has the login
     * @throws RefusedException where another has the e-mail, there is no such worker, or no active administrator would be left
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<User> change(Caller caller, String login, long version, UserDraft draft) {
        return transactions.call(() -> {
            List<String> administrators = users.lockActiveAdministrators();
            User before = kept(login);
            User after = draft.user(login, before.passwordHash());
            if (administrators.equals(List.of(login)) && !draft.isActiveAdministrator()) {
                throw new RefusedException(
                        draft.active() ? "/role" : "/active", "this is the last active administrator; one has to stay");
            }
            refuseUnfit(after);
            long now = recorder.changed(caller, subject(login), version, UserDraft.of(before), draft);
            users.replace(after);
            if (!after.active()) {
                entrances.closeAll(login);
            }
            return new Versioned<>(after, now);
        });
    }

    /**
     * Gives a user a new password, drawn and given out this once. Sessions and tokens of the user end.
     *
     * @param caller who does it
     * @param login whose
     * @return the user and the password
     * @throws NotFoundException where nobody has the login
     */
    public NewPassword resetPassword(Caller caller, String login) {
        String password = InitialPassword.draw(random);
        String hash = hasher.hash(password.toCharArray());
        return transactions.call(() -> {
            User before = kept(login);
            passwords.changed(caller, login);
            User after = before.withPasswordHash(hash);
            users.replace(after);
            entrances.closeAll(login);
            return new NewPassword(new Versioned<>(after, recorder.version(subject(login))), password);
        });
    }

    private User kept(String login) {
        return users.find(login).orElseThrow(() -> new NotFoundException(KIND, login));
    }

    private void refuseUnfit(User user) {
        if (user.worker().flatMap(workers::find).isEmpty() && user.worker().isPresent()) {
            throw new RefusedException("/worker", "the identity of a worker who is here was expected");
        }
        user.email()
                .flatMap(users::findByEmail)
                .filter(other -> !other.login().equals(user.login()))
                .ifPresent(other -> {
                    throw new RefusedException("/email", "an e-mail that nobody else has was expected");
                });
    }

    private static Subject subject(String login) {
        return new Subject(KIND, login);
    }
}
