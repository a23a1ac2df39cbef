package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Use case: an installation without users gets {@code admin} with a random password, which is given out this once. Two
 * nodes that start together create one: the store refuses the second, whose caller gets nothing.
 */
public final class CreateFirstAdministrator {
    private static final String LOGIN = "admin";

    private final Transactions transactions;
    private final Users users;
    private final PasswordHasher hasher;
    private final SecureRandom random;

    /**
     * Made by {@link eu.hodina.application.Billing#createFirstAdministrator}.
     *
     * @param transactions make a call all or nothing
     * @param users who may log in
     * @param hasher for passwords
     * @param random a secure source of random bits
     */
    public CreateFirstAdministrator(
            Transactions transactions, Users users, PasswordHasher hasher, SecureRandom random) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.users = Objects.requireNonNull(users, "users");
        this.hasher = Objects.requireNonNull(hasher, "hasher");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Creates the first user.
     *
     * @param keep is given the password within the transaction: a program that is killed before it could show it has
     *     either kept it or created nobody; where it throws, nobody is created
     * @return nothing where there is a user already
     */
    public Optional<FirstAdministrator> create(Consumer<FirstAdministrator> keep) {
        if (transactions.call(users::count) > 0) {
            return Optional.empty();
        }
        String password = InitialPassword.draw(random);
        User user = new User(LOGIN, hasher.hash(password.toCharArray()), Role.ADMINISTRATOR);
        FirstAdministrator first = new FirstAdministrator(LOGIN, password);
        return added(user, first, keep) ? Optional.of(first) : Optional.empty();
    }

    /** Counts again: hashing took its time, and another node may have been faster. */
    private boolean added(User user, FirstAdministrator administrator, Consumer<FirstAdministrator> keep) {
        try {
            return transactions.call(() -> {
                boolean first = users.count() == 0;
                if (first) {
                    keep.accept(administrator);
                    users.add(user);
                }
                return first;
            });
        } catch (RuntimeException e) {
            if (transactions.call(() -> users.find(LOGIN)).isPresent()) {
                return false;
            }
            throw e;
        }
    }
}
