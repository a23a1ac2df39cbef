package eu.hodina.web.money;

import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All rates of VAT; of one category there is at most one a day. */
@Serdeable
record VatRatesBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable VersionBody> versions) {
    private static final int MOST = 200;
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** A rate on the days of a validity. */
    @Serdeable
    record VersionBody(
            @Schema(
                    example = "STANDARD",
                    allowableValues = {"STANDARD", "REDUCED", "ZERO"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String category,

            @Schema(example = "21", description = "Per cent", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String rate,

            @Schema(example = "2024-01-01", description = "The first date of taxable supply; absent since ever")
            @Nullable
            String from,

            @Schema(example = "2026-12-31", description = "The last date of taxable supply; absent for good") @Nullable
            String to) {

        VatRates.Version version(String path) {
            VatCategory bearing = Fields.constant(path + "/category", category, VatCategory.class);
            VatRate percent = Fields.made(path + "/rate", rate, text -> {
                if (!PERCENT.matcher(text).matches()) {
                    throw new BadInputException(path + "/rate", "a rate such as 21 or 10.5 was expected");
                }
                return VatRate.ofPercent(text);
            });
            Validity validity = Fields.validity(path, from, to);
            if (validity.first().filter(VersionBody::isStrange).isPresent()
                    || validity.last().filter(VersionBody::isStrange).isPresent()) {
                throw new BadInputException(path, "days of the years 1900 to 9998 were expected");
            }
            return Fields.checked(path + "/category", () -> new VatRates.Version(bearing, percent, validity));
        }

        private static boolean isStrange(LocalDate day) {
            return day.getYear() < 1900 || day.getYear() > 9998;
        }

        static VersionBody of(VatRates.Version version) {
            return new VersionBody(
                    version.category().name(),
                    version.rate().percent(),
                    version.validity().first().map(LocalDate::toString).orElse(null),
                    version.validity().last().map(LocalDate::toString).orElse(null));
        }
    }

    VatRates rates() {
        List<VatRates.Version> read =
                Fields.list("/versions", versions, MOST, (path, version) -> version.version(path));
        if (read.isEmpty()) {
            throw new BadInputException("/versions", "at least one rate was expected");
        }
        return Fields.checked("/versions", () -> new VatRates(read));
    }

    static VatRatesBody of(VatRates rates) {
        return new VatRatesBody(rates.versions().stream().map(VersionBody::of).toList());
    }
}
