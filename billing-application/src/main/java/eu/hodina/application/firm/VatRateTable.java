package eu.hodina.application.firm;

import eu.hodina.domain.firm.VatRates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Port: the rates of VAT by validity. A store that keeps none has fixed ones, in one word: {@code VatRates::czech}.
 */
@FunctionalInterface
public interface VatRateTable {

    /** {@return all rates; read once a transaction or run, for they change hardly ever} */
    VatRates rates();

    /**
     * Keeps these rates instead of those before.
     *
     * @param rates all of them
     * @throws UnsupportedOperationException where the rates are fixed
     */
    default void replaceAll(VatRates rates) {
        throw new UnsupportedOperationException("the rates of VAT are fixed here");
    }

    /**
     * {@return the last date of taxable supply of a document that was issued with a line of this rate; none where no
     * document has one}
     *
     * @param version on whose days the date lies
     */
    default Optional<LocalDate> lastUse(VatRates.Version version) {
        return Optional.empty();
    }
}
