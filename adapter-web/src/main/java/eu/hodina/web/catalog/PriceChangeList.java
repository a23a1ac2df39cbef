package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.PriceChange;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What rose by the index. */
@Serdeable
public record PriceChangeList(List<PriceChangeView> items) {

    /** As the API shows it. */
    public static PriceChangeList of(List<PriceChange> changes) {
        return new PriceChangeList(changes.stream().map(PriceChangeView::of).toList());
    }
}
