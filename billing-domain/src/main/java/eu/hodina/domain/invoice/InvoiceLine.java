package eu.hodina.domain.invoice;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Quantity;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a document. On a line of work {@code minutes · hourly / 60}, rounded once, is the amount; on a line of goods
 * {@code quantity · unit price} is.
 *
 * @param kind what it bills
 * @param text for people: {@code Programování}
 * @param minutes of a work line: billed minutes
 * @param hourly of a work line
 * @param quantity of something that is sold by the piece
 * @param unit what one piece is called, as it is printed: {@code ks}; where it is known
 * @param unitPrice of one piece
 * @param amount without VAT, with it where the prices of the document include it; negative for a credit
 * @param vatCategory by which it is taxed
 * @param vatRate present exactly where the category bears tax
 * @param order the order that it belongs to alone, where there is one
 */
public record InvoiceLine(
        Kind kind,
        String text,
        OptionalLong minutes,
        Optional<HourlyPrice> hourly,
        Optional<Quantity> quantity,
        Optional<String> unit,
        Optional<Money> unitPrice,
        Money amount,
        VatCategory vatCategory,
        Optional<VatRate> vatRate,
        Optional<OrderId> order) {

    /** What a line bills (rating.md, "The invoice", and what goes along with work). */
    public enum Kind {
        /** Work by time: minutes at an hourly price. */
        WORK,
        /** What is missing to a minimum charge. */
        MINIMUM,
        /** The fee of a retainer or the price of a package. */
        FEE,
        /** What an allowance of money paid; negative. */
        CREDIT,
        /** What an earlier period should have been, less what was charged for it. */
        DIFFERENCE,
        /** A product of the catalog. */
        PRODUCT,
        /** What was paid for the client and is passed on. */
        EXPENSE,
        /** A fixed price, of a part of an order or the whole. */
        FIXED_PRICE,
        /** What is taken off by agreement, with its reason; negative. */
        DISCOUNT,
        /** What is billable and is given up, with its reason; negative. */
        WRITE_OFF,
        /** An advance that is asked for, or that was received. */
        ADVANCE,
        /** What a credit or debit note changes, by hand. */
        CORRECTION,
        /** Interest on late payment. */
        INTEREST,
        /** The fixed compensation of the costs of a claim. */
        COMPENSATION
    }

    public InvoiceLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(order, "order");
        if (vatCategory.bearsTax() != vatRate.isPresent()) {
            throw new IllegalArgumentException("a line of category " + vatCategory
                    + (vatRate.isPresent() ? " has a rate" : " has no rate") + ": " + text);
        }
        if (minutes.isPresent() != hourly.isPresent()) {
            throw new IllegalArgumentException("minutes go with an hourly price: " + text);
        }
        if (quantity.isPresent() != unitPrice.isPresent() || quantity.isPresent() && minutes.isPresent()) {
            throw new IllegalArgumentException("a quantity goes with the price of one, and not with minutes: " + text);
        }
        if (unit.isPresent() && (quantity.isEmpty() || unit.get().isBlank())) {
            throw new IllegalArgumentException("a unit has a name and goes with a quantity: " + text);
        }
        refuseWrongProducts(minutes, hourly, quantity, unitPrice, amount, text);
    }

    private static void refuseWrongProducts(
            OptionalLong minutes,
            Optional<HourlyPrice> hourly,
            Optional<Quantity> quantity,
            Optional<Money> unitPrice,
            Money amount,
            String text) {
        if (hourly.isPresent()
                && !hourly.get().forMinutes(minutes.orElseThrow()).equals(amount)) {
            throw new IllegalArgumentException(
                    minutes.getAsLong() + " min at " + hourly.get().perHour() + " are not " + amount + ": " + text);
        }
        if (quantity.isPresent()
                && !quantity.get().times(unitPrice.orElseThrow()).equals(amount)) {
            throw new IllegalArgumentException(
                    quantity.get() + " at " + unitPrice.get() + " are not " + amount + ": " + text);
        }
    }

    /**
     * A line that is not sold by the piece.
     *
     * @param kind what it bills
     * @param text for people
     * @param minutes of a work line
     * @param hourly of a work line
     * @param amount without VAT, or with it where the prices of the document include it
     * @param vatCategory by which it is taxed
     * @param vatRate present exactly where the category bears tax
     * @param order the order that it belongs to alone
     */
    public InvoiceLine(
            Kind kind,
            String text,
            OptionalLong minutes,
            Optional<HourlyPrice> hourly,
            Money amount,
            VatCategory vatCategory,
            Optional<VatRate> vatRate,
            Optional<OrderId> order) {
        this(
                kind,
                text,
                minutes,
                hourly,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                amount,
                vatCategory,
                vatRate,
                order);
    }

    /**
     * A line of an amount alone: {@code flat(Kind.ADVANCE, "Záloha na web", 12 100.00 CZK, STANDARD, 21 %)}.
     *
     * @param kind what it bills
     * @param text for people
     * @param amount of the line
     * @param vatCategory by which it is taxed
     * @param vatRate present exactly where the category bears tax
     * @return the line, of no single order
     */
    public static InvoiceLine flat(
            Kind kind, String text, Money amount, VatCategory vatCategory, Optional<VatRate> vatRate) {
        return new InvoiceLine(
                kind, text, OptionalLong.empty(), Optional.empty(), amount, vatCategory, vatRate, Optional.empty());
    }

    /**
     * {@return the same line in other words; its amount stays (a draft's text may be edited, an amount never)}
     *
     * @param other for people
     */
    public InvoiceLine withText(String other) {
        return new InvoiceLine(
                kind, other, minutes, hourly, quantity, unit, unitPrice, amount, vatCategory, vatRate, order);
    }
}
