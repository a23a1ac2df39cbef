package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table {@code orders}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, UUID> {

    OrderRow save(OrderRow row);

    List<OrderRow> listOrderByNumber();

    List<OrderRow> findByClientIdOrderByNumber(UUID clientId);

    List<OrderRow> findByClientIdIsNullOrderByNumber();
}
