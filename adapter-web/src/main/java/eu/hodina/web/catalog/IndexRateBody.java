package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.money.Percentage;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rate of a year as it was published; the year stands in the path. */
@Serdeable
record IndexRateBody(
        @Schema(example = "2.5", description = "Per cent, of either sign", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String rate,

        @Schema(
                example = "ČSÚ, průměrná roční míra inflace",
                maxLength = 255,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String source) {

    IndexRate rate(int year) {
        Percentage percent = Fields.made("/rate", rate, Percentage::parse);
        String published = Fields.text("/source", source, 255);
        return Fields.checked("/year", () -> new IndexRate(year, percent, published));
    }
}
