package eu.hodina.persistence;

import eu.hodina.application.access.User;
import eu.hodina.application.access.Users;
import eu.hodina.domain.people.WorkerId;
import java.util.Optional;

/** The table {@code access_user}. */
final class JdbcUsers implements Users {
    private final UserRows rows;

    JdbcUsers(UserRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(User user) {
        rows.save(new UserRow(
                user.login(),
                user.passwordHash(),
                user.role(),
                user.worker().map(worker -> Values.uuid(worker.value())).orElse(null)));
    }

    @Override
    public Optional<User> find(String login) {
        return rows.findById(login)
                .map(row -> new User(
                        row.login(),
                        row.passwordHash(),
                        row.role(),
                        Optional.ofNullable(row.workerId()).map(id -> new WorkerId(id.toString()))));
    }

    @Override
    public long count() {
        return rows.count();
    }
}
