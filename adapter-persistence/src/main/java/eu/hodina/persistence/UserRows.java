package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The table {@code access_user}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UserRows extends GenericRepository<UserRow, String> {

    UserRow save(UserRow row);

    void update(UserRow row);

    Optional<UserRow> findById(String login);

    Optional<UserRow> findByEmail(String email);

    long count();
}
