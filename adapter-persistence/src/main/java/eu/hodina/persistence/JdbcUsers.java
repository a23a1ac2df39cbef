package eu.hodina.persistence;

import eu.hodina.application.access.User;
import eu.hodina.application.access.Users;
import java.util.Optional;

/** The table {@code access_user}. */
final class JdbcUsers implements Users {
    private final UserRows rows;

    JdbcUsers(UserRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(User user) {
        rows.save(new UserRow(user.login(), user.passwordHash(), user.role()));
    }

    @Override
    public Optional<User> find(String login) {
        return rows.findById(login).map(row -> new User(row.login(), row.passwordHash(), row.role()));
    }

    @Override
    public long count() {
        return rows.count();
    }
}
