package eu.hodina.application.order;

import eu.hodina.application.RefusedException;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.application.catalog.Products;
import eu.hodina.domain.catalog.MissingProductPriceException;
import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.util.Optional;

/** Makes a line of what is wanted: what is left out of a product comes from the catalog, on the day of the line. */
final class LineCompletion {
    private final Products products;
    private final PriceLists priceLists;

    LineCompletion(Products products, PriceLists priceLists) {
        this.products = products;
        this.priceLists = priceLists;
    }

    OrderLine line(OrderLineId id, OrderId order, Optional<Client> client, LineDraft draft) {
        OrderReferences.checkCurrency("/unitPrice", draft.unitPrice(), client.map(Client::currency));
        try {
            return draft.product().isPresent()
                    ? product(id, order, client, draft, known(draft.product().get()))
                    : expense(id, order, draft);
        } catch (ArithmeticException e) {
            throw new RefusedException("/quantity", "quantity times unit price does not fit into an amount");
        }
    }

    private Product known(ProductCode code) {
        return products.find(code)
                .orElseThrow(() ->
                        new RefusedException("/product", "a product was expected, and there is none '" + code + "'"));
    }

    private OrderLine product(
            OrderLineId id, OrderId order, Optional<Client> client, LineDraft draft, Product product) {
        boolean english =
                client.map(Client::language).filter(Language.EN::equals).isPresent();
        return new OrderLine(
                id,
                order,
                OrderLine.Kind.PRODUCT,
                draft.product(),
                draft.text()
                        .orElseGet(() -> english
                                ? product.name().english()
                                : product.name().czech()),
                draft.quantity(),
                draft.unitPrice().orElseGet(() -> listPrice(client, draft, product.code())),
                draft.vatCategory().orElse(product.vatCategory()),
                draft.date(),
                draft.cost());
    }

    private Money listPrice(Optional<Client> client, LineDraft draft, ProductCode code) {
        Client payer = client.orElseThrow(() ->
                new RefusedException("/unitPrice", "a price was expected: the firm's own project has no price list"));
        try {
            return PriceCatalog.of(priceLists.in(payer.currency()))
                    .unitPrice(code, payer.priceList(), payer.currency(), draft.date())
                    .unitPrice();
        } catch (MissingProductPriceException e) {
            throw new RefusedException("/unitPrice", String.valueOf(e.getMessage()));
        }
    }

    private static OrderLine expense(OrderLineId id, OrderId order, LineDraft draft) {
        return new OrderLine(
                id,
                order,
                OrderLine.Kind.EXPENSE,
                Optional.empty(),
                given("/text", draft.text()),
                draft.quantity(),
                given("/unitPrice", draft.unitPrice()),
                given("/vatCategory", draft.vatCategory()),
                draft.date(),
                draft.cost());
    }

    private static <T> T given(String path, Optional<T> value) {
        return value.orElseThrow(() -> new RefusedException(path, "an expense needs it, and there is none"));
    }
}
