package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.people.Worker;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What all clients of a run are rated by, each read once, when it is first needed. One a run, for all of its threads. */
public final class SharedFacts {
    private final Ports ports;
    private final Map<Currency, List<PriceList>> priceLists = new HashMap<>();
    private Optional<VatRates> vatRates = Optional.empty();
    private final Map<String, List<?>> lists = new HashMap<>();

    /**
     * Of a run.
     *
     * @param ports all that is kept
     */
    public SharedFacts(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /** {@return the rates of VAT by day} */
    public synchronized VatRates vatRates() {
        return vatRates.orElseGet(() -> {
            VatRates read = ports.vatRates().rates();
            vatRates = Optional.of(read);
            return read;
        });
    }

    List<Activity> activities() {
        return once("activities", () -> ports.activities().all());
    }

    List<Worker> workers() {
        return once("workers", () -> ports.workers().all());
    }

    synchronized List<PriceList> priceLists(Currency currency) {
        return priceLists.computeIfAbsent(currency, ports.priceLists()::in);
    }

    @SuppressWarnings("unchecked") // each name is asked for with one type
    private synchronized <T> List<T> once(String name, Supplier<List<T>> read) {
        return (List<T>) lists.computeIfAbsent(name, none -> read.get());
    }
}
