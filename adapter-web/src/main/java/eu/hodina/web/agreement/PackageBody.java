package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The terms of a package: work bought once and drawn down. */
@Serdeable
record PackageBody(
        @Schema(example = "2026-10-05", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String purchased,

        @Schema(example = "2027-10-04", description = "The last day; absent: never expires") @Nullable
        String expires,

        @Schema(example = "24000.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String price) {

    static PackageBody of(ServicePackage bought) {
        return new PackageBody(
                bought.purchased().toString(),
                bought.expires().map(LocalDate::toString).orElse(null),
                bought.price().toPlainString());
    }

    ServicePackage terms(AgreementId id, AgreementScope scope, Currency currency, Included included) {
        LocalDate day = Fields.date("/package/purchased", purchased);
        var last = Fields.optionalDate("/package/expires", expires);
        var costs = Fields.amount("/package/price", price, currency);
        return Fields.checked(
                "/package/expires",
                () -> new ServicePackage(id, scope, day, last, costs, included.allowed(), included.vatRate()));
    }
}
