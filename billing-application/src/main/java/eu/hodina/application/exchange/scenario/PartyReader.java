package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the client and its orders. */
final class PartyReader {
    private final Scalars scalars;
    private final Refusals refusals;
    private final CatalogReader catalog;
    final Known<OrderTerms> orders;

    PartyReader(Scalars scalars, CatalogReader catalog) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.catalog = catalog;
        this.orders = new Known<>(refusals, "an order");
    }

    ClientTerms client(JsonValue value) {
        Fields fields = new Fields(value, refusals, Set.of("priceList", "lines", "rules"));
        Optional<PriceListCode> list = fields.optional("priceList").map(this::priceList);
        LineGrouping lines = fields.optional("lines")
                .map(of -> scalars.oneOf(of, LineGrouping.values()))
                .orElse(LineGrouping.ACTIVITY);
        return new ClientTerms(list, lines, catalog.rules(fields.optionalList("rules")));
    }

    private PriceListCode priceList(JsonValue value) {
        int before = refusals.count();
        String code = scalars.id(value);
        if (refusals.count() == before) {
            catalog.priceLists.refer(value, code);
        }
        return new PriceListCode(code);
    }

    List<OrderTerms> orders(List<JsonValue> entries) {
        List<OrderTerms> all = new ArrayList<>();
        for (JsonValue entry : entries) {
            int before = refusals.count();
            Fields fields =
                    new Fields(entry, refusals, Set.of("id", "pricing", "billRework", "prices", "rules", "ownInvoice"));
            OrderTerms order = order(fields);
            if (refusals.count() > before) {
                orders.markIncomplete();
            }
            if (!orders.add(order.id().value(), order)) {
                refusals.add(fields.optional("id").orElse(entry), "an id that no other order has");
            }
            all.add(order);
        }
        return all;
    }

    private OrderTerms order(Fields fields) {
        OrderId id = new OrderId(fields.required("id").map(scalars::id).orElse("?"));
        Pricing pricing = fields.optional("pricing")
                .map(of -> scalars.oneOf(of, Pricing.values()))
                .orElse(Pricing.TIME);
        boolean billRework = fields.optional("billRework").map(scalars::flag).orElse(false);
        boolean ownInvoice = fields.optional("ownInvoice").map(scalars::flag).orElse(false);
        List<ActivityPrice> prices = catalog.prices(fields.optionalList("prices"));
        return new OrderTerms(id, pricing, billRework, ownInvoice, prices, catalog.rules(fields.optionalList("rules")));
    }
}
