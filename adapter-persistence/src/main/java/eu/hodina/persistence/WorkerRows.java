package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code worker}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkerRows extends GenericRepository<WorkerRow, UUID> {

    WorkerRow save(WorkerRow row);

    void update(WorkerRow row);

    Optional<WorkerRow> findById(UUID id);

    Optional<WorkerRow> findByCode(String code);

    List<WorkerRow> listOrderByCode();
}
