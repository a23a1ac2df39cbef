package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code client}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClientRows extends GenericRepository<ClientRow, UUID> {

    ClientRow save(ClientRow row);

    List<ClientRow> saveAll(List<ClientRow> rows);

    void update(ClientRow row);

    Optional<ClientRow> findByCode(String code);

    List<ClientRow> listOrderByCode();
}
