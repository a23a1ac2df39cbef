package eu.hodina.application.catalog;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRefusedException;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPriceList;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: a price list follows the index once a year (handbook 3.9), and its history. */
public final class IndexPriceList {
    private final Transactions transactions;
    private final PriceLists lists;
    private final IndexRates rates;
    private final PriceChanges history;
    private final RatedVersions rated;
    private final ChangeRecorder recorder;

    /**
     * What is kept of prices and their index.
     *
     * @param lists the price lists
     * @param rates of the index
     * @param history of what rose
     * @param use tells what was rated by the lists
     */
    public record Kept(PriceLists lists, IndexRates rates, PriceChanges history, CatalogUse use) {
        /** Checks that all is there. */
        public Kept {
            Objects.requireNonNull(lists, "lists");
            Objects.requireNonNull(rates, "rates");
            Objects.requireNonNull(history, "history");
            Objects.requireNonNull(use, "use");
        }
    }

    /**
     * Made by {@link eu.hodina.application.Billing#indexPriceList}.
     *
     * @param transactions make a call all or nothing
     * @param kept prices and their index
     * @param recorder keeps who changed what
     */
    public IndexPriceList(Transactions transactions, Kept kept, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.lists = kept.lists();
        this.rates = kept.rates();
        this.history = kept.history();
        this.rated = new RatedVersions(kept.use());
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * Raises a price list by the rate of the year before: a new version from the first day of the rule's month.
     *
     * @param caller who does it
     * @param code of the list
     * @param version of the list that the caller had read
     * @param year in which prices rise: 2027 by the rate of 2026
     * @param rule month, cap and rounding
     * @return what rose; empty where nothing does: no rate is entered, or it is not positive
     * @throws NotFoundException where there is no list of this code
     * @throws RefusedException where the list is rated from that day on already, or has risen on it before
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed the list meanwhile
     */
    public Versioned<List<PriceChange>> index(
            Caller caller, PriceListCode code, long version, int year, IndexationRule rule) {
        return transactions.call(() -> {
            List<PriceList> before = lists.versions(code);
            if (before.isEmpty()) {
                throw new NotFoundException(EditPriceLists.KIND, code.value());
            }
            Indexation indexation = Indexation.in(year, rule, rates.table());
            Optional<IndexedPriceList> raised = before.stream()
                    .filter(list -> list.validity().contains(indexation.from().minusDays(1)))
                    .findFirst()
                    .flatMap(list -> raised(list, indexation));
            if (raised.isEmpty()) {
                return new Versioned<>(List.<PriceChange>of(), recorder.version(EditPriceLists.subject(code)));
            }
            lists.replace(raised.get().succession().ended());
            lists.add(raised.get().succession().opened());
            history.add(raised.get().changes());
            long now = recorder.changed(caller, EditPriceLists.subject(code), version, before, lists.versions(code));
            return new Versioned<>(raised.get().changes(), now);
        });
    }

    private Optional<IndexedPriceList> raised(PriceList list, Indexation indexation) {
        try {
            return IndexedPriceList.of(list, indexation, rated.ratedTo(UsedVersion.of(list)));
        } catch (IndexationRefusedException e) {
            throw new RefusedException("/year", String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw new RefusedException("/year", "new prices that fit into 18 digits were expected");
        }
    }

    /**
     * {@return what rose of a list's prices, by day}
     *
     * @param code of the list; one that is not known has no history
     */
    public List<PriceChange> history(PriceListCode code) {
        return transactions.call(() -> history.of(IndexedPart.LIST_PRICE, code.value()));
    }
}
