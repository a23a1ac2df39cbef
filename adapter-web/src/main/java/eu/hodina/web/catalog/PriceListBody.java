package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new price list with its first version. */
@Serdeable
record PriceListBody(
        @Schema(example = "STANDARD", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        PriceListVersionBody version) {

    PriceList first() {
        if (version == null) {
            throw new BadInputException("/version", "the first version was expected, and there is none");
        }
        return version.version("/version", new PriceListCode(Fields.code("/code", code)));
    }
}
