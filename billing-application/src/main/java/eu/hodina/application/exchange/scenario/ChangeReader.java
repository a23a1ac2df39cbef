package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.simulation.ActivityChange;
import eu.hodina.domain.rating.simulation.AgreementChange;
import eu.hodina.domain.rating.simulation.ChangeRefusedException;
import eu.hodina.domain.rating.simulation.ClientChange;
import eu.hodina.domain.rating.simulation.OrderChange;
import eu.hodina.domain.rating.simulation.PriceListChange;
import eu.hodina.domain.rating.simulation.RatingChange;
import eu.hodina.domain.rating.simulation.Removal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a change of prices, rules or agreements (docs/simulation.md) as strictly as a scenario: the first thing that is
 * wrong in document order is named with its path.
 */
public final class ChangeReader {
    private static final Set<String> CHANGE =
            Set.of("activities", "priceLists", "client", "orders", "agreements", "remove");

    private final Refusals refusals;
    private final CatalogReader catalog;
    private final AgreementReader agreements;
    private final TermsReader terms;
    private final Scalars scalars;

    private ChangeReader(Scalars scalars) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.catalog = new CatalogReader(scalars);
        PartyReader parties = new PartyReader(scalars, catalog);
        // what a change names is elsewhere: whether it is there is seen where the change is applied
        catalog.activities.markIncomplete();
        parties.orders.markIncomplete();
        this.agreements = new AgreementReader(scalars, catalog, parties);
        this.terms = new TermsReader(scalars, catalog, agreements);
    }

    /**
     * Reads a change.
     *
     * @param document an object with some of the keys activities, priceLists, client, orders, agreements and remove
     * @param currency of all its amounts
     * @return what it says; whether it fits is seen where it is applied
     * @throws RefusedException where the document is no change
     */
    public static RatingChange read(JsonValue document, Currency currency) throws RefusedException {
        Refusals refusals = new Refusals();
        RatingChange change = read(document, new Scalars(refusals, currency, true));
        Optional<Refusal> first = refusals.first();
        if (first.isPresent()) {
            throw new RefusedException(first.get());
        }
        return change;
    }

    /** What is wrong is among the refusals. */
    static RatingChange read(JsonValue document, Scalars scalars) {
        return new ChangeReader(scalars).change(document);
    }

    /**
     * Inputs as they would be under a change that this document said.
     *
     * @param document that was read
     * @param change what was read from it
     * @param inputs as they are
     * @return the same logs under the change
     * @throws RefusedException where it does not fit them; the path is in the document
     */
    public static List<RatingInput> apply(JsonValue document, RatingChange change, List<RatingInput> inputs)
            throws RefusedException {
        try {
            return change.applyTo(inputs);
        } catch (ChangeRefusedException e) {
            throw new RefusedException(Refusal.of(document.at(e.place()), e.expected()));
        }
    }

    private RatingChange change(JsonValue document) {
        Fields fields = new Fields(document, refusals, CHANGE);
        return new RatingChange(
                fields.optionalList("activities").stream().map(this::activity).toList(),
                fields.optionalList("priceLists").stream().map(this::priceList).toList(),
                fields.optional("client").map(this::client).orElse(ClientChange.NOTHING),
                fields.optionalList("orders").stream().map(this::order).toList(),
                agreements(fields.optionalList("agreements")),
                fields.optional("remove")
                        .map(new RemovalReader(scalars)::removal)
                        .orElse(Removal.NOTHING));
    }

    private ActivityChange activity(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("code", "vatRate", "from", "to", "rule"));
        ActivityCode code =
                new ActivityCode(fields.required("code").map(scalars::id).orElse("?"));
        Validity validity = catalog.validity(fields);
        return new ActivityChange(
                code,
                validity.first(),
                validity.last(),
                fields.optional("vatRate").map(scalars::rate),
                fields.optional("rule").map(catalog::rule));
    }

    private PriceListChange priceList(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("code", "default", "from", "to", "prices"));
        PriceListCode code =
                new PriceListCode(fields.required("code").map(scalars::id).orElse("?"));
        Validity validity = catalog.validity(fields);
        return new PriceListChange(
                code,
                validity.first(),
                validity.last(),
                fields.optional("default").map(scalars::flag),
                catalog.listPrices(fields.optionalList("prices")));
    }

    private ClientChange client(JsonValue value) {
        Fields fields = new Fields(value, refusals, Set.of("priceList", "rules"));
        return new ClientChange(
                fields.optional("priceList").map(scalars::id).map(PriceListCode::new),
                catalog.rules(fields.optionalList("rules")));
    }

    private OrderChange order(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("id", "prices", "rules"));
        OrderId id = new OrderId(fields.required("id").map(scalars::id).orElse("?"));
        return new OrderChange(
                id, catalog.prices(fields.optionalList("prices")), catalog.rules(fields.optionalList("rules")));
    }

    /** With a type it is an agreement as a scenario has it, without one some terms of one that is there. */
    private List<AgreementChange> agreements(List<JsonValue> entries) {
        List<AgreementChange> changes = new ArrayList<>();
        for (JsonValue entry : entries) {
            if (entry.field("type").isPresent()) {
                List<Agreement> whole = agreements.agreements(List.of(entry));
                whole.stream().map(AgreementChange.Whole::new).forEach(changes::add);
            } else {
                changes.add(terms.terms(entry));
            }
        }
        return changes;
    }
}
