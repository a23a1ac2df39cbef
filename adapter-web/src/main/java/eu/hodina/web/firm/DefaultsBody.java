package eu.hodina.web.firm;

import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How documents are made where nobody says otherwise; of a client before its firm. */
@Serdeable
public record DefaultsBody(
        @Schema(
                example = "NET",
                allowableValues = {"NET", "GROSS"},
                description =
                        "Whether amounts that a person types include VAT; work is priced without. Absent: left open")
        @Nullable
        String prices,

        @Schema(
                example = "WHOLE_UNIT",
                allowableValues = {"EXACT", "WHOLE_UNIT"},
                description = "Of what is to be paid in crowns. Absent: left open")
        @Nullable
        String rounding) {

    /** As the API shows them. */
    public static DefaultsBody of(DocumentDefaults defaults) {
        return new DefaultsBody(
                defaults.prices().map(PriceMode::name).orElse(null),
                defaults.rounding().map(TotalRounding::name).orElse(null));
    }

    /** What is absent leaves all open. */
    public static DocumentDefaults read(String place, @Nullable DefaultsBody said) {
        return said == null
                ? DocumentDefaults.OPEN
                : new DocumentDefaults(
                        Optional.ofNullable(said.prices)
                                .map(one -> Fields.constant(place + "/prices", one, PriceMode.class)),
                        Optional.ofNullable(said.rounding)
                                .map(one -> Fields.constant(place + "/rounding", one, TotalRounding.class)));
    }
}
