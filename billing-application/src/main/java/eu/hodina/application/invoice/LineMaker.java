package eu.hodina.application.invoice;

import eu.hodina.application.RefusedException;
import eu.hodina.application.catalog.Products;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the lines of a client's documents from what they bill, each by the VAT of its own day. */
final class LineMaker {
    private final Firm firm;
    private final Client client;
    private final VatRates vatRates;
    private final Products products;

    LineMaker(Firm firm, Client client, VatRates vatRates, Products products) {
        this.firm = firm;
        this.client = client;
        this.vatRates = vatRates;
        this.products = products;
    }

    ProposedLine rated(UnbilledLine unbilled) {
        LineToBill line = unbilled.line();
        InvoiceLine made = new InvoiceLine(
                kind(line),
                line.text(),
                line.minutes(),
                line.hourly(),
                line.net(),
                category(unbilled),
                line.vatRate(),
                line.order());
        return new ProposedLine(
                made, new BilledItem.OfRating(unbilled.rated(), unbilled.position()), unbilled.period());
    }

    private static InvoiceLine.Kind kind(LineToBill line) {
        return switch (line.kind()) {
            case WORK -> InvoiceLine.Kind.WORK;
            case MINIMUM -> InvoiceLine.Kind.MINIMUM;
            case FEE -> InvoiceLine.Kind.FEE;
            case CREDIT -> InvoiceLine.Kind.CREDIT;
            case DIFFERENCE -> InvoiceLine.Kind.DIFFERENCE;
        };
    }

    /** The rate says which category of the day it is; without one the client, or the issuer, says why. */
    private VatCategory category(UnbilledLine unbilled) {
        LocalDate day = unbilled.period().to();
        Optional<VatRate> rate = unbilled.line().vatRate();
        if (rate.isPresent()) {
            return vatRates.categoryOf(rate.get(), day)
                    .orElseThrow(() -> new RefusedException(
                            "", "a category of VAT with the rate " + rate.get() + " was expected on " + day));
        }
        return withoutTax(day);
    }

    private VatCategory withoutTax(LocalDate day) {
        return firm.vatStatusOn(day) == VatStatus.PAYER ? client.vatCategory() : VatCategory.NON_PAYER;
    }

    ProposedLine sold(OrderLine line) {
        InvoiceLine.Kind kind =
                line.kind() == OrderLine.Kind.PRODUCT ? InvoiceLine.Kind.PRODUCT : InvoiceLine.Kind.EXPENSE;
        return new ProposedLine(
                taxed(kind, line.text(), Optional.of(line), line.net(), line.vatCategory(), line.date(), line.order()),
                new BilledItem.OfOrder(line.id()),
                new DatePeriod(line.date(), line.date()));
    }

    /** @param day on which it was done, or the last that is billed where the whole order is done */
    ProposedLine fixed(Milestone milestone, LocalDate day) {
        InvoiceLine made = taxed(
                InvoiceLine.Kind.FIXED_PRICE,
                milestone.name(),
                Optional.empty(),
                milestone.amount(),
                milestone.vatCategory(),
                day,
                milestone.order());
        return new ProposedLine(made, new BilledItem.OfMilestone(milestone.id()), new DatePeriod(day, day));
    }

    private InvoiceLine taxed(
            InvoiceLine.Kind kind,
            String text,
            Optional<OrderLine> sold,
            Money net,
            VatCategory atHome,
            LocalDate day,
            OrderId order) {
        boolean isTaxed =
                firm.vatStatusOn(day) == VatStatus.PAYER && client.vatCategory().bearsTax();
        VatCategory category = isTaxed ? atHome : withoutTax(day);
        Optional<VatRate> rate = category.bearsTax()
                ? Optional.of(vatRates.rateOn(category, day)
                        .orElseThrow(() -> new RefusedException(
                                "", "a rate of VAT of category " + category + " was expected for " + day)))
                : Optional.empty();
        Optional<Quantity> quantity = sold.map(OrderLine::quantity);
        return new InvoiceLine(
                kind,
                text,
                OptionalLong.empty(),
                Optional.empty(),
                quantity,
                sold.flatMap(this::unit),
                sold.map(OrderLine::unitPrice),
                net,
                category,
                rate,
                Optional.of(order));
    }

    /** Of one of a product, in the client's language; an expense has none. */
    private Optional<String> unit(OrderLine line) {
        return line.product()
                .flatMap(products::find)
                .map(product -> client.language().of(product.unit()));
    }
}
