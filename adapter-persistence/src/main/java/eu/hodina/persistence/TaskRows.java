package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code task}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TaskRows extends GenericRepository<TaskRow, UUID> {

    TaskRow save(TaskRow row);

    List<TaskRow> saveAll(List<TaskRow> rows);

    Optional<TaskRow> findById(UUID id);

    List<TaskRow> listOrderByCode();

    List<TaskRow> findByOrderIdInOrderByCode(Collection<UUID> orderIds);

    TaskRow update(TaskRow row);

    Optional<TaskRow> findByCode(String code);
}
