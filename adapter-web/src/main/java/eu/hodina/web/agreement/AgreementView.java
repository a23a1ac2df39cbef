package eu.hodina.web.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.catalog.NameBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** An agreement as the API shows it. */
@Serdeable
record AgreementView(
        String id,
        String client,
        NameBody name,

        @Schema(
                example = "AGREED",
                allowableValues = {"OFFERED", "AGREED", "WITHDRAWN"})
        String stage,

        @Schema(description = "The agreement that it follows or renews")
        Optional<String> succeeds,

        @Schema(example = "CZK") String currency,
        Optional<String> order,
        Optional<List<String>> activities,
        Optional<AllowedBody> includes,
        Optional<String> vatRate,
        boolean notifiesClient,
        Optional<RetainerBody> retainer,
        @JsonProperty("package") Optional<PackageBody> bought) {

    static AgreementView of(ClientAgreement agreement) {
        Agreement terms = agreement.terms();
        return new AgreementView(
                agreement.id().value(),
                agreement.client().value(),
                NameBody.of(agreement.name()),
                agreement.stage().name(),
                agreement.succeeds().map(AgreementId::value),
                terms.currency().getCurrencyCode(),
                terms.scope().order().map(OrderId::value),
                terms.scope()
                        .activities()
                        .map(codes ->
                                codes.stream().sorted().map(ActivityCode::value).toList()),
                terms.includes().map(AllowedBody::of),
                terms.vatRate().map(VatRate::percent),
                agreement.notifiesClient(),
                terms instanceof Retainer retainer ? Optional.of(RetainerBody.of(retainer)) : Optional.empty(),
                terms instanceof ServicePackage bought ? Optional.of(PackageBody.of(bought)) : Optional.empty());
    }
}
