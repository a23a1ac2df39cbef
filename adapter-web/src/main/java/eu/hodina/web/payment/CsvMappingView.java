package eu.hodina.web.payment;

import eu.hodina.application.payment.csv.KeptCsvMapping;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A mapping that a firm keeps. */
@Serdeable
record CsvMappingView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        String firm,

        CsvMappingBody mapping) {

    static CsvMappingView of(KeptCsvMapping kept) {
        return new CsvMappingView(kept.id().value(), kept.firm().value(), CsvMappingBody.of(kept.mapping()));
    }
}
