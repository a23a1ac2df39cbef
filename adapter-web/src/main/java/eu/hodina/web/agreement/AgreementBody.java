package eu.hodina.web.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.hodina.application.agreement.AgreementDraft;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.catalog.NameBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wanted of an agreement: either a retainer or a package. */
@Serdeable
record AgreementBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String client,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        NameBody name,

        @Schema(example = "CZK", description = "The client's", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(description = "Its only order; absent: all orders of the client") @Nullable
        String order,

        @Schema(description = "Its only activities; absent: all") @Nullable
        List<@Nullable String> activities,

        @Schema(description = "What a period, or the package, includes; absent: a bare fee") @Nullable
        AllowedBody includes,

        @Schema(example = "21", description = "Per cent; absent: the rate of the document") @Nullable
        String vatRate,

        @Schema(description = "Whether the client too is told when an allowance is nearly used") @Nullable
        Boolean notifiesClient,

        @Nullable RetainerBody retainer,
        @JsonProperty("package") @Nullable PackageBody bought) {
    private static final AgreementId NOT_YET = new AgreementId("new");
    private static final int MOST = 500;

    AgreementDraft draft() {
        return new AgreementDraft(
                Fields.made("/client", client, ClientId::new),
                NameBody.name("/name", name),
                terms(),
                Boolean.TRUE.equals(notifiesClient));
    }

    Currency knownCurrency() {
        return Fields.currency("/currency", currency);
    }

    private Agreement terms() {
        Currency known = knownCurrency();
        Included included = new Included(
                Optional.ofNullable(includes).map(said -> said.allowed("/includes", known)),
                Fields.optional("/vatRate", vatRate, VatRate::ofPercent));
        if (retainer != null && bought == null) {
            return retainer.terms(NOT_YET, scope(), known, included);
        }
        if (bought != null && retainer == null) {
            return bought.terms(NOT_YET, scope(), known, included);
        }
        throw new BadInputException("/retainer", "either a retainer or a package was expected");
    }

    private AgreementScope scope() {
        Optional<Set<ActivityCode>> only = activities == null
                ? Optional.empty()
                : Optional.of(Set.copyOf(Fields.list(
                        "/activities",
                        activities,
                        MOST,
                        (place, code) -> Fields.made(place, code, ActivityCode::new))));
        return new AgreementScope(Fields.optional("/order", order, OrderId::new), only);
    }
}
