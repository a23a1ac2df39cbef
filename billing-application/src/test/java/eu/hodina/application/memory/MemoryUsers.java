package eu.hodina.application.memory;

import eu.hodina.application.access.User;
import eu.hodina.application.access.Users;
import java.util.Optional;

/** Twin of the users. */
final class MemoryUsers implements Users {
    private final Shelf<String, User> users;

    MemoryUsers(MemoryTransactions transactions) {
        this.users = transactions.shelf();
    }

    @Override
    public void add(User user) {
        users.add(user.login(), user);
    }

    @Override
    public Optional<User> find(String login) {
        return users.find(login);
    }

    @Override
    public long count() {
        return users.all().count();
    }
}
