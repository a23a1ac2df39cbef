package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Billing;
import eu.hodina.application.payment.Decision;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What is booked of the payments whose rests were used. */
@Serdeable
record UsedCreditView(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<DecisionView> decisions) {

    static UsedCreditView of(List<Decision> used, Billing billing) {
        return new UsedCreditView(
                used.stream().map(one -> DecisionView.of(one, billing)).toList());
    }
}
