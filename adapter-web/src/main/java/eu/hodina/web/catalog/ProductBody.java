package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sold by the piece. */
@Serdeable
record ProductBody(
        @Schema(example = "SSD-1T", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        NameBody name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        NameBody unit,

        @Schema(
                example = "STANDARD",
                allowableValues = {"STANDARD", "REDUCED", "ZERO", "EXEMPT"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String vatCategory) {

    static ProductBody of(Product product) {
        return new ProductBody(
                product.code().value(),
                NameBody.of(product.name()),
                NameBody.of(product.unit()),
                product.vatCategory().name());
    }

    Product product() {
        var named = NameBody.name("/name", name);
        var counted = NameBody.name("/unit", unit);
        var category = Fields.constant("/vatCategory", vatCategory, VatCategory.class);
        var known = new ProductCode(Fields.code("/code", code));
        return Fields.checked("/vatCategory", () -> new Product(known, named, counted, category));
    }
}
