package eu.hodina.web.invoice;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a draft became. */
@Serdeable
record IssuedView(
        @Schema(example = "[\"FV20260001\"]", description = "Numbers, the invoices first")
        List<String> documents) {}
