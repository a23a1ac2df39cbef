package eu.hodina.application.memory;

import eu.hodina.application.catalog.CatalogUse;
import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.client.Client;
import java.util.Comparator;
import java.util.Optional;

/** Twin of what the catalog is used for. */
final class MemoryCatalogUse implements CatalogUse {
    private final MemoryRatedPeriods rated;
    private final MemoryClients clients;

    MemoryCatalogUse(MemoryRatedPeriods rated, MemoryClients clients) {
        this.rated = rated;
        this.clients = clients;
    }

    @Override
    public Optional<RatedBy> latest(UsedVersion version) {
        return rated.all()
                .filter(period -> period.used().contains(version))
                .max(Comparator.comparing(
                        (RatedPeriod period) -> period.period().to()))
                .map(period ->
                        new RatedBy(period.client().flatMap(clients::find).map(Client::code), period.period()));
    }
}
