package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceLine.Kind;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Quantity;
import java.util.Optional;
import java.util.OptionalLong;

/** Lines of documents. */
final class Lines {
    private Lines() {}

    static InvoiceLine work(String text, long minutes, String currency, String hourly) {
        return work(text, minutes, currency, hourly, VatCategory.STANDARD);
    }

    static InvoiceLine work(String text, long minutes, String currency, String hourly, VatCategory category) {
        HourlyPrice price = HourlyPrice.parse(currency, hourly);
        return new InvoiceLine(
                Kind.WORK,
                text,
                OptionalLong.of(minutes),
                Optional.of(price),
                price.forMinutes(minutes),
                category,
                category == VatCategory.STANDARD ? rate("21") : Optional.empty(),
                Optional.empty());
    }

    static InvoiceLine goods(String quantity, String price) {
        return goods(quantity, price, "CZK");
    }

    static InvoiceLine goods(String quantity, String price, String currency) {
        Quantity pieces = Quantity.parse(quantity);
        Money each = Money.parse(currency, price);
        return new InvoiceLine(
                Kind.PRODUCT,
                "Zboží",
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(pieces),
                Optional.of("ks"),
                Optional.of(each),
                pieces.times(each),
                VatCategory.STANDARD,
                rate("21"),
                Optional.empty());
    }

    static InvoiceLine flat(Kind kind, String amount, String rate) {
        VatCategory category = switch (rate) {
            case "0" -> VatCategory.ZERO;
            case "12" -> VatCategory.REDUCED;
            default -> VatCategory.STANDARD;
        };
        return InvoiceLine.flat(kind, "Položka " + kind, Money.parse("CZK", amount), category, rate(rate));
    }

    static InvoiceLine flat(Kind kind, String currency, String amount, VatCategory category) {
        return InvoiceLine.flat(
                kind,
                "Položka " + kind,
                Money.parse(currency, amount),
                category,
                rate(category == VatCategory.REDUCED ? "12" : "21"));
    }

    static InvoiceLine free(String amount, String currency, VatCategory category) {
        return free(Kind.FEE, amount, currency, category);
    }

    static InvoiceLine free(Kind kind, String amount, String currency, VatCategory category) {
        return InvoiceLine.flat(kind, "Položka", Money.parse(currency, amount), category, Optional.empty());
    }

    static Optional<VatRate> rate(String percent) {
        return Optional.of(VatRate.ofPercent(percent));
    }
}
