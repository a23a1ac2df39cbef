package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a price list says on the days of a validity. */
@Serdeable
record PriceListVersionBody(
        @Schema(example = "2026-01-01", description = "The first day; absent: always was") @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: for good") @Nullable
        String to,

        @Schema(example = "Ceník 2026", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(description = "Whether it holds where a client's own list has no price; absent: no") @Nullable
        Boolean byDefault,

        @Nullable List<@Nullable ListPriceBody> prices,
        @Nullable List<@Nullable ProductPriceBody> productPrices) {
    private static final int MOST = 1_000;

    static PriceListVersionBody of(PriceList version) {
        return new PriceListVersionBody(
                version.validity().first().map(LocalDate::toString).orElse(null),
                version.validity().last().map(LocalDate::toString).orElse(null),
                version.name(),
                version.currency().getCurrencyCode(),
                version.byDefault(),
                version.prices().stream().map(ListPriceBody::of).toList(),
                version.productPrices().stream().map(ProductPriceBody::of).toList());
    }

    PriceList version(String place, PriceListCode code) {
        var known = Fields.currency(place + "/currency", currency);
        var named = Fields.text(place + "/name", name, 255);
        var days = Fields.validity(place, from, to);
        var hourly = Fields.list(place + "/prices", prices, MOST, (at, price) -> price.price(at, known));
        var ofProducts =
                Fields.list(place + "/productPrices", productPrices, MOST, (at, price) -> price.price(at, known));
        return Fields.checked(
                place + "/prices",
                () -> new PriceList(code, named, Boolean.TRUE.equals(byDefault), days, known, hourly, ofProducts));
    }
}
