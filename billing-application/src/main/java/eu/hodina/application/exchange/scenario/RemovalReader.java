package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.simulation.Removal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a change takes away. */
final class RemovalReader {
    private final Scalars scalars;
    private final Refusals refusals;

    RemovalReader(Scalars scalars) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
    }

    Removal removal(JsonValue value) {
        Fields fields = new Fields(value, refusals, Set.of("priceLists", "client", "orders", "agreements"));
        Optional<Fields> client =
                fields.optional("client").map(of -> new Fields(of, refusals, Set.of("priceList", "rules")));
        return new Removal(
                fields.optionalList("priceLists").stream().map(this::priceList).toList(),
                client.flatMap(of -> of.optional("priceList")).map(scalars::id).map(PriceListCode::new),
                client.map(of -> activities(of, "rules")).orElse(List.of()),
                fields.optionalList("orders").stream().map(this::order).toList(),
                fields.optionalList("agreements").stream()
                        .map(scalars::id)
                        .map(AgreementId::new)
                        .toList());
    }

    private Removal.OfPriceList priceList(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("code", "from", "prices"));
        return new Removal.OfPriceList(
                new PriceListCode(fields.required("code").map(scalars::id).orElse("?")),
                fields.optional("from").map(scalars::date),
                fields.optional("prices")
                        .map(list -> fields.filledList("prices").stream()
                                .map(this::price)
                                .toList()));
    }

    private Removal.Price price(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("activity", "worker"));
        return new Removal.Price(
                new ActivityCode(fields.required("activity").map(scalars::id).orElse("?")),
                fields.optional("worker").map(scalars::id).map(WorkerId::new));
    }

    private Removal.OfOrder order(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, Set.of("id", "prices", "rules"));
        return new Removal.OfOrder(
                new OrderId(fields.required("id").map(scalars::id).orElse("?")),
                activities(fields, "prices"),
                activities(fields, "rules"));
    }

    private List<ActivityCode> activities(Fields fields, String key) {
        return fields.optionalList(key).stream()
                .map(scalars::id)
                .map(ActivityCode::new)
                .toList();
    }
}
