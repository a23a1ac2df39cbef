package eu.hodina.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code orders}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, UUID> {

    OrderRow save(OrderRow row);

    List<OrderRow> saveAll(List<OrderRow> rows);

    List<OrderRow> listOrderByNumber();

    List<OrderRow> findByClientIdIsNullOrderByNumber();

    OrderRow update(OrderRow row);

    Optional<OrderRow> findById(UUID id);

    boolean existsByNumber(String number);

    List<OrderRow> findByIdInOrderByNumber(Collection<UUID> ids);
}
