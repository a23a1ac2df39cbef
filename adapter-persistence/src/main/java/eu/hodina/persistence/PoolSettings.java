package eu.hodina.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * What every pool of connections has: READ COMMITTED, so that what is read after a lock is what the lock's last holder
 * left, not a snapshot from before; no autocommit, which each transaction would have to switch off and on again by two
 * more round trips; and, where the configuration says nothing else, one idle connection, since ten that are opened at the
 * start delay it.
 */
@Singleton
final class PoolSettings implements BeanCreatedEventListener<DatasourceConfiguration> {

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (pool.getMinimumIdle() < 0) {
            pool.setMinimumIdle(1);
        }
        return pool;
    }
}
