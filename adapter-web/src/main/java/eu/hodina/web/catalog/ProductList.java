package eu.hodina.web.catalog;

import eu.hodina.application.Page;
import eu.hodina.domain.catalog.Product;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of products. */
@Serdeable
record ProductList(
        List<ProductBody> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static ProductList of(Page<Product> page) {
        return new ProductList(page.map(ProductBody::of).items(), Cursor.next(page));
    }
}
