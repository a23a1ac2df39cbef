package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.Allowed;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An amount of an allowance: minutes, or money in the currency of the agreement; never both. */
@Serdeable
record AllowedBody(
        @Schema(example = "600") @Nullable Integer minutes,

        @Schema(description = "Instead of minutes: 10000.00") @Nullable
        String amount) {
    private static final int MOST = 100_000_000;

    static AllowedBody of(Allowed allowed) {
        return allowed instanceof Allowed.Credit credit
                ? new AllowedBody(null, credit.amount().toPlainString())
                : new AllowedBody(Math.toIntExact(allowed.units()), null);
    }

    Allowed allowed(String place, Currency currency) {
        if ((minutes == null) == (amount == null)) {
            throw new BadInputException(place, "either minutes or an amount was expected");
        }
        return amount == null
                ? new Allowed.Time(Fields.number(place + "/minutes", minutes, 0, MOST))
                : new Allowed.Credit(Fields.amount(place + "/amount", amount, currency));
    }
}
