package eu.hodina.persistence;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import eu.hodina.application.access.Users;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Optional;

/** The table {@code access_user}. */
final class JdbcUsers implements Users {
    private final JdbcTransactions transactions;
    private final UserRows rows;
    private final Sql sql;

    JdbcUsers(JdbcTransactions transactions, UserRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void add(User user) {
        transactions.run(() -> rows.save(UserRow.of(user)));
    }

    @Override
    public void replace(User user) {
        transactions.run(() -> rows.update(UserRow.of(user)));
    }

    @Override
    public Optional<User> find(String login) {
        return rows.findById(login).map(UserRow::user);
    }

    @Override
    public Optional<User> findByEmail(String email) {
        return rows.findByEmail(email).map(UserRow::user);
    }

    @Override
    public List<User> page(Optional<String> after, int limit) {
        return sql.list(
                "SELECT login, password_hash, role, worker_id, email, active FROM access_user WHERE login > ? ORDER BY login LIMIT ?",
                row -> new User(
                        row.text("login"),
                        row.text("password_hash"),
                        row.constant(Role.class, "role"),
                        row.find("worker_id").map(WorkerId::new),
                        row.find("email"),
                        row.flag("active")),
                after.orElse(""),
                limit);
    }

    @Override
    public List<String> lockActiveAdministrators() {
        transactions.requireOpen();
        return sql.list(
                "SELECT login FROM access_user WHERE role = ? AND active ORDER BY login FOR UPDATE",
                row -> row.text("login"),
                Role.ADMINISTRATOR);
    }

    @Override
    public long count() {
        return rows.count();
    }
}
