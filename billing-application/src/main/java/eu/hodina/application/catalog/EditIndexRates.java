package eu.hodina.application.catalog;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.IndexRate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the published rates of the price index, which a person enters with their source. */
public final class EditIndexRates {
    private static final String KIND = "index-rate";

    private final Transactions transactions;
    private final IndexRates rates;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#editIndexRates}.
     *
     * @param transactions make a call all or nothing
     * @param rates where they are kept
     * @param recorder keeps who changed what
     */
    public EditIndexRates(Transactions transactions, IndexRates rates, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /** {@return all rates, by year} */
    public List<IndexRate> all() {
        return transactions.call(() -> rates.table().rates());
    }

    /**
     * {@return the rate of a year}
     *
     * @param year that it tells of
     * @throws NotFoundException where none is entered
     */
    public Versioned<IndexRate> find(int year) {
        return transactions.call(() -> new Versioned<>(
                rates.table().of(year).orElseThrow(() -> new NotFoundException(KIND, String.valueOf(year))),
                recorder.version(subject(year))));
    }

    /**
     * Enters the rate of a year, or corrects it; past indexations keep what they were made by.
     *
     * @param caller who does it
     * @param version that the caller had read; 0 where there is none yet
     * @param rate as it was published
     * @return the rate as it is now
     * @throws eu.hodina.application.trail.StaleVersionException where somebody entered or changed it meanwhile
     */
    public Versioned<IndexRate> put(Caller caller, long version, IndexRate rate) {
        return transactions.call(() -> {
            Optional<IndexRate> before = rates.table().of(rate.year());
            long now = recorder.changed(caller, subject(rate.year()), version, before, Optional.of(rate));
            rates.put(rate);
            return new Versioned<>(rate, now);
        });
    }

    private static Subject subject(int year) {
        return new Subject(KIND, String.valueOf(year));
    }
}
