package eu.hodina.web.payment;

import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mapping that a firm is to keep. */
@Serdeable
record NewCsvMappingBody(
        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Whose it is",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String firm,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CsvMappingBody mapping) {

    FirmId owner() {
        return Fields.made("/firm", firm, FirmId::new);
    }

    CsvMapping made() {
        return made("/mapping", mapping);
    }

    static CsvMapping made(String path, @Nullable CsvMappingBody mapping) {
        if (mapping == null) {
            throw new BadInputException(path, "an object was expected, and there is none");
        }
        return mapping.mapping(path);
    }
}
