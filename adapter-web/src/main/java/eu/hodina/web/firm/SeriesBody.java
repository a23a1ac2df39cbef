package eu.hodina.web.firm;

import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the numbers of documents look: prefix, year, counter. */
@Serdeable
record SeriesBody(
        @Schema(
                example = "FV",
                maxLength = 8,
                description = "Capital letters, digits and dashes; may be empty",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String prefix,

        @Schema(
                example = "4",
                description = "The least width of the counter, 3 to 8",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer digits) {
    private static final String INVOICES = "INVOICE";

    static SeriesBody of(NumberSeries series) {
        return new SeriesBody(series.prefix(), series.digits());
    }

    static NumberSeries read(String place, @Nullable SeriesBody body) {
        return read(place, body, INVOICES);
    }

    static NumberSeries read(String place, @Nullable SeriesBody body, String code) {
        if (body == null) {
            throw new BadInputException(place, "a series was expected, and there is none");
        }
        int width = Fields.number(place + "/digits", body.digits, 3, 8);
        return Fields.made(place + "/prefix", body.prefix, text -> new NumberSeries(code, text, width));
    }
}
