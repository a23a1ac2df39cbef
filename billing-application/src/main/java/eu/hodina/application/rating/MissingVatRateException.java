package eu.hodina.application.rating;

import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;

/** No rate of VAT is known for the last day of a period, so that the period cannot be rated. */
public final class MissingVatRateException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingVatRateException(VatCategory category, LocalDate day) {
        super("there is no rate of VAT " + category + " on " + day);
    }
}
