package eu.hodina.web.people;

import eu.hodina.domain.people.CostRate;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an hour costs, by validity. */
@Serdeable
record CostRatesBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable CostRateBody> costRates) {
    private static final int MOST = 500;

    static CostRatesBody of(List<CostRate> rates) {
        return new CostRatesBody(rates.stream().map(CostRateBody::of).toList());
    }

    List<CostRate> rates() {
        return Fields.list("/costRates", costRates, MOST, (place, rate) -> rate.rate(place));
    }
}
