package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A rise of one price by the index. */
@Serdeable
public record PriceChangeView(
        @Schema(example = "LIST_PRICE") String part,
        Optional<String> activity,
        Optional<String> worker,
        Optional<String> product,
        AmountBody before,
        AmountBody after,
        IndexRateView index,

        @Schema(example = "2.5", description = "Per cent by which it rose before rounding")
        String applied,

        @Schema(example = "2027-01-01") String from) {

    /** As the API shows it. */
    public static PriceChangeView of(PriceChange change) {
        return new PriceChangeView(
                change.price().part().name(),
                change.price().activity().map(ActivityCode::value),
                change.price().worker().map(WorkerId::value),
                change.price().product().map(ProductCode::value),
                AmountBody.of(change.before()),
                AmountBody.of(change.after()),
                IndexRateView.of(change.index()),
                change.applied().percent(),
                change.from().toString());
    }
}
