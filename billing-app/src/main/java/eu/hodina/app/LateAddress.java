package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseAddress;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Tells the pool where the database is: the first moment at which the context needs to know, and waits if it must. */
@Singleton
final class LateAddress implements BeanInitializedEventListener<DatasourceConfiguration> {
    private final Source source;

    LateAddress(Source source) {
        this.source = source;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatabaseAddress address = source.address().get();
        DatasourceConfiguration pool = event.getBean();
        pool.setUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        return pool;
    }

    /** Where the address comes from; one a context. */
    record Source(Supplier<DatabaseAddress> address) {}
}
