package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.ViewPayments;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A transaction with all that is decided on it. */
@Serdeable
record PaymentView(
        TransactionView transaction,
        Optional<DecisionView> decision,

        @Schema(example = "soukromý vklad", description = "Why it is left out")
        Optional<String> ignored) {

    static PaymentView of(ViewPayments.Detail detail, Billing billing) {
        return new PaymentView(
                TransactionView.of(detail.listed()),
                detail.decision().map(decision -> DecisionView.of(decision, billing)),
                detail.ignored().map(IgnoredPayment::reason));
    }
}
