package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.PriceList;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A price list in all its versions, by day. */
@Serdeable
record PriceListView(@Schema(example = "STANDARD") String code, List<PriceListVersionBody> versions) {

    static PriceListView of(List<PriceList> versions) {
        return new PriceListView(
                versions.get(0).code().value(),
                versions.stream().map(PriceListVersionBody::of).toList());
    }
}
