package eu.hodina.application.memory;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import eu.hodina.application.access.Users;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the users. */
final class MemoryUsers implements Users {
    private final MemoryTransactions transactions;
    private final Shelf<String, User> users;

    MemoryUsers(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.users = transactions.shelf();
    }

    @Override
    public void add(User user) {
        transactions.run(() -> {
            requireFreeEmail(user);
            users.add(user.login(), user);
        });
    }

    @Override
    public void replace(User user) {
        transactions.run(() -> {
            requireFreeEmail(user);
            users.put(user.login(), user);
        });
    }

    private void requireFreeEmail(User user) {
        user.email()
                .flatMap(this::findByEmail)
                .filter(other -> !other.login().equals(user.login()))
                .ifPresent(other -> {
                    throw new IllegalStateException("it is there already: " + user.email());
                });
    }

    @Override
    public Optional<User> find(String login) {
        return users.find(login);
    }

    @Override
    public Optional<User> findByEmail(String email) {
        return users.all()
                .filter(user -> user.email().equals(Optional.of(email)))
                .findFirst();
    }

    @Override
    public List<User> page(Optional<String> after, int limit) {
        return users.all()
                .filter(user -> user.login().compareTo(after.orElse("")) > 0)
                .sorted(Comparator.comparing(User::login))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> lockActiveAdministrators() {
        transactions.requireOpen();
        return users.all()
                .filter(user -> user.active() && user.role() == Role.ADMINISTRATOR)
                .map(User::login)
                .sorted()
                .toList();
    }

    @Override
    public long count() {
        return users.all().count();
    }
}
