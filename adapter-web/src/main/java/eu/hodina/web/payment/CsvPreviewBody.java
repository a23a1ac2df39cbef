package eu.hodina.web.payment;

import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mapping, and the rows that it is tried on. */
@Serdeable
record CsvPreviewBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CsvMappingBody mapping,

        @Schema(
                example =
                        "Datum zaúčtování;Částka;Protiúčet;Název protiúčtu;VS\n2.7.2026;1 210,00;19-2000145399/0800;NOVAK;7",
                description = "The beginning of the table, whole rows, from the first line of the file",
                maxLength = 50_000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String rows) {
    private static final int LONGEST = 50_000;

    CsvMapping made() {
        return NewCsvMappingBody.made("/mapping", mapping);
    }

    String text() {
        return Fields.made("/rows", rows, text -> {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException("a text of 1 to " + LONGEST + " characters was expected");
            }
            return text;
        });
    }
}
