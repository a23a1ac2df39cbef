package eu.hodina.application.firm;

import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.VatRates;
import java.util.Objects;

/**
 * Use cases: the rates of VAT are read and changed, on record. Up to the last document that bears it a rate stays as it
 * is; the law changes it from a day on, never backwards.
 */
public final class EditVatRates {
    private static final Subject RATES = new Subject("vat-rates", "vat-rates");

    private final Transactions transactions;
    private final VatRateTable table;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#editVatRates}.
     *
     * @param transactions make a call all or nothing
     * @param table where they are kept
     * @param recorder keeps who changed what
     */
    public EditVatRates(Transactions transactions, VatRateTable table, ChangeRecorder recorder) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.table = Objects.requireNonNull(table, "table");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /** {@return all rates} */
    public Versioned<VatRates> rates() {
        return transactions.call(() -> new Versioned<>(table.rates(), recorder.version(RATES)));
    }

    /**
     * Says anew which rates hold on which days.
     *
     * @param caller who does it
     * @param version of the rates that the caller had read
     * @param after all rates from now on
     * @return the rates as they are now
     * @throws RefusedException where a document was issued with a rate that would be another on its day
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed them meanwhile
     */
    public Versioned<VatRates> change(Caller caller, long version, VatRates after) {
        return transactions.call(() -> {
            VatRates before = table.rates();
            before.versions().forEach(used -> refuseUsed(used, after));
            long now = recorder.changed(caller, RATES, version, before, after);
            table.replaceAll(after);
            return new Versioned<>(after, now);
        });
    }

    private void refuseUsed(VatRates.Version used, VatRates after) {
        table.lastUse(used).filter(last -> !after.keeps(used, last)).ifPresent(last -> {
            throw new RefusedException(
                    "/versions",
                    "the rate " + used.category() + " " + used.rate() + " of " + used.validity()
                            + " was expected to stay up to " + last + ", on which a document bears it");
        });
    }
}
