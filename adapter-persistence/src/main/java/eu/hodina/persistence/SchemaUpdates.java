package eu.hodina.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanContext;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.liquibase.LiquibaseConfigurationProperties;
import jakarta.inject.Singleton;

/** Runs a {@link SchemaUpdate} in the place of Micronaut's own, as {@code liquibase.datasources} configures it. */
@Singleton
final class SchemaUpdates implements BeanCreatedEventListener<LiquibaseConfigurationProperties> {
    private static final String CLASS_PATH = "classpath:";

    private final BeanContext context;

    SchemaUpdates(BeanContext context) {
        this.context = context;
    }

    @Override
    public LiquibaseConfigurationProperties onCreated(BeanCreatedEvent<LiquibaseConfigurationProperties> event) {
        LiquibaseConfigurationProperties liquibase = event.getBean();
        if (liquibase.isEnabled() && liquibase.getChangeLog().startsWith(CLASS_PATH)) {
            DatasourceConfiguration database =
                    context.getBean(DatasourceConfiguration.class, Qualifiers.byName(liquibase.getNameQualifier()));
            new SchemaUpdate(
                            liquibase.getChangeLog().substring(CLASS_PATH.length()),
                            database.getUrl(),
                            database.getUsername(),
                            database.getPassword())
                    .run();
            liquibase.setEnabled(false);
        }
        return liquibase;
    }
}
