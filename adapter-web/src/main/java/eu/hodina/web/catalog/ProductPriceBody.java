package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A price of a unit of a product, in the currency of its list. */
@Serdeable
record ProductPriceBody(
        @Schema(example = "SSD-1T", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String product,

        @Schema(example = "2100.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String unitPrice) {

    static ProductPriceBody of(ProductPrice price) {
        return new ProductPriceBody(price.product().value(), price.unitPrice().toPlainString());
    }

    ProductPrice price(String place, Currency currency) {
        return new ProductPrice(
                Fields.made(place + "/product", product, ProductCode::new),
                Fields.amount(place + "/unitPrice", unitPrice, currency));
    }
}
