package eu.hodina.web.payment;

import eu.hodina.application.payment.Bookings;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;

/** What a client has paid too much. */
@Serdeable
record CreditView(String client, AmountBody amount) {

    static CreditView of(Bookings.Credit credit) {
        return new CreditView(credit.client().value(), AmountBody.of(credit.amount()));
    }
}
