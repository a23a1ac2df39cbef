package eu.hodina.application.catalog;

import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;
import java.util.Optional;

/** Port: which versions of activities and price lists were rated with, so that they stay as they were. */
public interface CatalogUse {

    /**
     * Who was rated by a version.
     *
     * @param client code of the client; none = the firm's own projects
     * @param period that was rated
     */
    record RatedBy(Optional<String> client, DatePeriod period) {
        /** Checks that all is there. */
        public RatedBy {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(period, "period");
        }

        /** {@return as a person reads it: {@code the work of pekarna from 2026-10-01 to 2026-10-31}} */
        @Override
        public String toString() {
            return client.map(code -> "the work of " + code).orElse("the firm's own work") + " from " + period.from()
                    + " to " + period.to();
        }
    }

    /**
     * {@return the latest period that was rated by a version; none where nothing was}
     *
     * @param version of an activity or a price list
     */
    Optional<RatedBy> latest(UsedVersion version);
}
