package eu.hodina.application.money;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.PublishedRate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: exchange rates are listed, and typed where no file has them; each change stays on record. A document that
 * was issued keeps its rate.
 */
public final class EditExchangeRates {
    /** The calendar of the bank whose rates these are. */
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Transactions transactions;
    private final ExchangeRateTable rates;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#editExchangeRates}.
     *
     * @param transactions make a call all or nothing
     * @param rates where they are kept
     * @param recorder keeps who changed what
     * @param clock tells the time
     */
    public EditExchangeRates(
            Transactions transactions, ExchangeRateTable rates, ChangeRecorder recorder, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * {@return a page of the rates, the newest first, those of a day by currency; its next is by {@link #nextKey}}
     *
     * @param currency of these alone; none = of all
     * @param after where the page begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<PublishedRate> page(Optional<Currency> currency, Optional<PublishedRate.Key> after, int limit) {
        List<PublishedRate> read = transactions.call(() -> rates.page(currency, after, limit + 1));
        return Page.of(read, limit, rate -> rate.key().toString());
    }

    /**
     * {@return the key that a page names as its next}
     *
     * @param text {@code EUR/2026-11-23}
     * @throws IllegalArgumentException where it is none
     * @throws java.time.DateTimeException where its day is none
     */
    public static PublishedRate.Key nextKey(String text) {
        if (text.length() < 5 || text.charAt(3) != '/') {
            throw new IllegalArgumentException("a key is CUR/YYYY-MM-DD");
        }
        return new PublishedRate.Key(Currency.getInstance(text.substring(0, 3)), LocalDate.parse(text.substring(4)));
    }

    /**
     * {@return the rate of a currency and day}
     *
     * @param key of publication
     * @throws NotFoundException where none was published on that day
     */
    public Versioned<PublishedRate> find(PublishedRate.Key key) {
        return transactions.call(() -> new Versioned<>(
                rates.find(key).orElseThrow(() -> new NotFoundException("exchange-rate", key.toString())),
                recorder.version(subject(key))));
    }

    /**
     * Enters a rate that no file has.
     *
     * @param caller who does it
     * @param rate as it was published
     * @return the rate
     * @throws RefusedException where there is one of its currency and day, or the day is still to come
     * @throws AlreadyThereException where another adds the same at once
     */
    public Versioned<PublishedRate> add(Caller caller, PublishedRate rate) {
        return transactions.call(() -> {
            if (rates.find(rate.key()).isPresent()) {
                throw new RefusedException(
                        "/day",
                        "a day without a rate was expected; that of " + rate.key()
                                + " is there already, and can be corrected");
            }
            try {
                return put(caller, recorder.version(subject(rate.key())), rate);
            } catch (StaleVersionException e) {
                throw new AlreadyThereException(rate.key().toString(), e);
            }
        });
    }

    /**
     * Corrects a rate, or enters one.
     *
     * @param caller who does it
     * @param version that the caller had read; 0 where there is none yet, or a file brought it
     * @param rate as it was published
     * @return the rate as it is now
     * @throws RefusedException where the day is still to come
     * @throws eu.hodina.application.trail.StaleVersionException where somebody entered or changed it meanwhile
     */
    public Versioned<PublishedRate> put(Caller caller, long version, PublishedRate rate) {
        return transactions.call(() -> {
            refuseFuture(rate.day(), clock.instant());
            Optional<PublishedRate> before = rates.find(rate.key());
            long now = recorder.changed(caller, subject(rate.key()), version, before, Optional.of(rate));
            rates.putAll(List.of(rate));
            return new Versioned<>(rate, now);
        });
    }

    private static void refuseFuture(LocalDate day, Instant now) {
        LocalDate today = today(now);
        if (day.isAfter(today)) {
            throw new RefusedException("/day", "a day up to today, " + today + ", was expected, not " + day);
        }
    }

    /**
     * {@return the day in Prague, by which the bank publishes}
     *
     * @param now any instant
     */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, PRAGUE);
    }

    /**
     * {@return what the trail knows a rate by}
     *
     * @param key currency and day
     */
    public static Subject subject(PublishedRate.Key key) {
        return new Subject("exchange-rate", key.toString());
    }
}
