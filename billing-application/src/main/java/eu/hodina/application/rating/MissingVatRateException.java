package eu.hodina.application.rating;

import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;

/** Nobody has told the rate of a category on a day. */
final class MissingVatRateException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingVatRateException(VatCategory category, LocalDate day) {
        super("there is no rate of VAT " + category + " on " + day);
    }
}
