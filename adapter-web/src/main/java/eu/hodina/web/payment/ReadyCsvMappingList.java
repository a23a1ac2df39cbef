package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The mappings that stand ready for Czech banks. */
@Serdeable
record ReadyCsvMappingList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CsvMappingBody> items) {}
