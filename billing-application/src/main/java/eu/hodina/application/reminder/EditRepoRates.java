package eu.hodina.application.reminder;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.reminder.HalfYear;
import eu.hodina.domain.reminder.RepoRates;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the repo rates of the half-years are listed, and entered as the ČNB publishes them. */
public final class EditRepoRates {
    private final Transactions transactions;
    private final RepoRateTable rates;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param transactions make a call all or nothing
     * @param rates where they are kept
     * @param recorder keeps who changed what
     */
    public EditRepoRates(Transactions transactions, RepoRateTable rates, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /** {@return all that are known, by half-year} */
    public RepoRates all() {
        return transactions.call(rates::rates);
    }

    /**
     * {@return the rate of a half-year}
     *
     * @param halfYear on whose first day it holds
     * @throws NotFoundException where it is not known
     */
    public Versioned<Percentage> find(HalfYear halfYear) {
        return transactions.call(() -> new Versioned<>(
                Optional.ofNullable(rates.rates().byHalfYear().get(halfYear))
                        .orElseThrow(() -> new NotFoundException("repo-rate", halfYear.toString())),
                recorder.version(subject(halfYear))));
    }

    /**
     * Enters or corrects a rate; documents that were issued stay as they are.
     *
     * @param caller who does it
     * @param halfYear on whose first day it holds
     * @param version that the caller had read; 0 where nobody entered it yet
     * @param rate per cent a year, from -10 to 100
     * @return the rate as it is now
     * @throws RefusedException for a rate that no bank has
     * @throws eu.hodina.application.trail.StaleVersionException where somebody entered it meanwhile
     */
    public Versioned<Percentage> put(Caller caller, HalfYear halfYear, long version, Percentage rate) {
        if (rate.hundredths() < -1_000 || rate.hundredths() > 10_000) {
            throw new RefusedException("/rate", "a rate from -10 to 100 % was expected, not " + rate);
        }
        return transactions.call(() -> {
            Optional<Percentage> before = Optional.ofNullable(rates.entered().get(halfYear));
            long now = recorder.changed(caller, subject(halfYear), version, before, Optional.of(rate));
            rates.put(halfYear, rate);
            return new Versioned<>(rate, now);
        });
    }

    private static Subject subject(HalfYear halfYear) {
        return new Subject("repo-rate", halfYear.toString());
    }
}
