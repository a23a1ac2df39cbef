package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of mappings. */
@Serdeable
record CsvMappingList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CsvMappingView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static CsvMappingList of(Page<KeptCsvMapping> page) {
        return new CsvMappingList(page.map(CsvMappingView::of).items(), Cursor.next(page));
    }
}
