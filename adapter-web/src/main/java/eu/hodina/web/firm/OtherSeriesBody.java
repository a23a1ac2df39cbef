package eu.hodina.web.firm;

import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.SeriesCode;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The series of one kind of document beside invoices. */
@Serdeable
record OtherSeriesBody(
        @Schema(
                example = "PROFORMA",
                allowableValues = {"PROFORMA", "PAYMENT_TAX_DOCUMENT", "CREDIT_NOTE", "DEBIT_NOTE", "PENALTY"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String code,

        @Schema(
                example = "ZF1",
                maxLength = 8,
                description = "Capital letters, digits and dashes; its digits are those of no other series",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String prefix,

        @Schema(
                example = "4",
                description = "The least width of the counter, 3 to 8",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer digits) {

    static OtherSeriesBody of(NumberSeries series) {
        return new OtherSeriesBody(series.code(), series.prefix(), series.digits());
    }

    NumberSeries series(String place) {
        SeriesCode known = Fields.made(place + "/code", code, SeriesCode::valueOf);
        return SeriesBody.read(place, new SeriesBody(prefix, digits), known.name());
    }
}
