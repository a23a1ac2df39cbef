package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code firm}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FirmRows extends GenericRepository<FirmRow, UUID> {

    FirmRow save(FirmRow row);

    void update(FirmRow row);

    Optional<FirmRow> findById(UUID id);

    List<FirmRow> listOrderByName();
}
