package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.PriceRounding;
import eu.hodina.domain.money.Percentage;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indexation of one year, by the rate of the year before. */
@Serdeable
public record IndexationBody(
        @Schema(example = "2027", description = "In which prices rise", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer year,

        @Schema(example = "1", description = "From whose first day on; absent: January") @Nullable
        Integer month,

        @Schema(example = "5", description = "The most that prices rise, in per cent; absent: all that is published")
        @Nullable
        String cap,

        @Schema(
                example = "ONE",
                allowableValues = {"MINOR_UNIT", "ONE", "TEN"},
                description = "To what new prices are rounded; absent: MINOR_UNIT")
        @Nullable
        String rounding) {

    /** In which prices rise. */
    public int inYear() {
        return Fields.number("/year", year, 1901, 9999);
    }

    /** What the body says of these prices. */
    public IndexationRule rule(Set<IndexedPart> parts) {
        Month from = month == null ? Month.JANUARY : Month.of(Fields.number("/month", month, 1, 12));
        PriceRounding to = rounding == null
                ? PriceRounding.MINOR_UNIT
                : Fields.constant("/rounding", rounding, PriceRounding.class);
        var most = Fields.optional("/cap", cap, Percentage::parse);
        return Fields.checked("/cap", () -> new IndexationRule(from, most, to, parts));
    }
}
