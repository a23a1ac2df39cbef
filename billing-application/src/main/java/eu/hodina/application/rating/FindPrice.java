package eu.hodina.application.rating;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.FoundHourlyPrice;
import eu.hodina.domain.catalog.FoundUnitPrice;
import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Use case: what the price lists say that a client pays on a day, and in which list it was found. */
public final class FindPrice {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.Billing#findPrice}.
     *
     * @param ports all that is kept
     */
    public FindPrice(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Finds the list price of an hour; an order's own price and overage prices come before it when work is rated.
     *
     * @param client who pays
     * @param activity what is done
     * @param worker who does it; none = whoever has no price of one's own
     * @param day of the work
     * @return the price and where it was found
     * @throws NotFoundException where there is no such client
     * @throws eu.hodina.domain.catalog.MissingListPriceException where no list has it
     */
    public FoundHourlyPrice hour(ClientId client, ActivityCode activity, Optional<WorkerId> worker, LocalDate day) {
        return in(
                client,
                (catalog, payer) -> catalog.hourlyPrice(
                        activity, worker, new PriceCatalog.Payer(payer.priceList(), payer.currency()), day));
    }

    /**
     * Finds the price of a unit of a product.
     *
     * @param client who pays
     * @param product what is sold
     * @param day of the supply
     * @return the price and where it was found
     * @throws NotFoundException where there is no such client
     * @throws eu.hodina.domain.catalog.MissingProductPriceException where no list has it
     */
    public FoundUnitPrice unit(ClientId client, ProductCode product, LocalDate day) {
        return in(client, (catalog, payer) -> catalog.unitPrice(product, payer.priceList(), payer.currency(), day));
    }

    private <T> T in(ClientId id, BiFunction<PriceCatalog, Client, T> search) {
        return ports.transactions().call(() -> {
            Client client = ports.clients().find(id).orElseThrow(() -> new NotFoundException("client", id.value()));
            return search.apply(PriceCatalog.of(ports.priceLists().in(client.currency())), client);
        });
    }
}
