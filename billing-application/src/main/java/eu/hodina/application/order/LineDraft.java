package eu.hodina.application.order;

import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Quantity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of a product or an expense on an order. For a product, what is left out is taken from the catalog; an
 * expense needs text, price and VAT category.
 *
 * @param product what was delivered; none = an expense
 * @param text as it is printed; of a product none = its name, in the client's language
 * @param quantity how many
 * @param unitPrice of one, net of VAT; of a product none = by the client's price list on the date
 * @param vatCategory at home; of a product none = the product's
 * @param date of the delivery or the expense
 * @param cost what the firm itself paid for all of it, net of VAT
 */
public record LineDraft(
        Optional<ProductCode> product,
        Optional<String> text,
        Quantity quantity,
        Optional<Money> unitPrice,
        Optional<VatCategory> vatCategory,
        LocalDate date,
        Optional<Money> cost) {
    public LineDraft {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(cost, "cost");
    }
}
