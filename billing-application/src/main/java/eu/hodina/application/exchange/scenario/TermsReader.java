package eu.hodina.application.exchange.scenario;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.rating.simulation.ChangedTerms;
import eu.hodina.domain.rating.simulation.ChangedTermsBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the terms of an agreement that a change names. */
final class TermsReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "to",
            "expires",
            "fee",
            "fees",
            "price",
            "includes",
            "carryOver",
            "carryOverCap",
            "overagePrice",
            "overagePrices");

    private final Scalars scalars;
    private final Refusals refusals;
    private final CatalogReader catalog;
    private final AgreementReader agreements;

    TermsReader(Scalars scalars, CatalogReader catalog, AgreementReader agreements) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.catalog = catalog;
        this.agreements = agreements;
    }

    ChangedTerms terms(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, KEYS);
        String id = fields.required("id").map(scalars::id).orElse("?");
        ChangedTermsBuilder terms = ChangedTerms.of(new AgreementId(id));
        fields.optional("to").map(scalars::date).ifPresent(terms::to);
        fields.optional("expires").map(scalars::date).ifPresent(terms::expires);
        fields.optional("price").map(scalars::money).ifPresent(terms::price);
        fields.optional("carryOver").map(of -> scalars.number(of, 0)).ifPresent(terms::carryOver);
        fields.optional("overagePrice").map(scalars::hourly).ifPresent(terms::overagePrice);
        fees(fields, terms);
        agreements.includes(fields).ifPresent(terms::includes);
        fields.optional("carryOverCap").map(this::cap).ifPresent(terms::carryOverCap);
        if (fields.optional("overagePrices").isPresent()) {
            terms.overagePrices(catalog.prices(fields.filledList("overagePrices")));
        }
        return terms.build();
    }

    private void fees(Fields fields, ChangedTermsBuilder terms) {
        Optional<JsonValue> fee = fields.optional("fee");
        Optional<JsonValue> fees = fields.optional("fees");
        if (fee.isPresent() && fees.isPresent()) {
            refusals.add(fees.get(), "either fee or fees");
        } else if (fees.isPresent()) {
            List<FeeFrom> steps = agreements.steps(fields.filledList("fees"));
            terms.fees(steps);
        } else {
            fee.map(scalars::money).ifPresent(terms::fee);
        }
    }

    /** Whether it is of the kind of the allowance is seen where the change is applied. */
    private Allowed cap(JsonValue value) {
        return value.is(Kind.TEXT)
                ? new Allowed.Credit(scalars.money(value))
                : new Allowed.Time(scalars.minutes(value));
    }
}
