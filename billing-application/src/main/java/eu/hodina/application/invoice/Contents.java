package eu.hodina.application.invoice;

import eu.hodina.application.rating.LineToBill;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes the snapshot of both parties and of all lines that a document keeps for good. */
final class Contents {
    private final VatRates vatRates;

    Contents(VatRates vatRates) {
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
    }

    InvoiceContent of(Firm firm, Client client, Map<OrderId, Order> orders, List<UnbilledLine> lines, LocalDate today) {
        VatStatus status = firm.vatStatusOn(today);
        return new InvoiceContent(
                firm.id(),
                client.id(),
                supplier(firm, status, client.language()),
                customer(client),
                status,
                accountFor(firm, client),
                client.currency(),
                client.language(),
                spanOf(lines),
                client.paymentDays(),
                purchaseOrders(orders, lines),
                lines.stream().map(unbilled -> line(unbilled, client, status)).toList());
    }

    private InvoiceLine line(UnbilledLine unbilled, Client client, VatStatus status) {
        LineToBill line = unbilled.line();
        return new InvoiceLine(
                kind(line),
                line.text(),
                line.minutes(),
                line.hourly(),
                line.net(),
                category(unbilled, client, status),
                line.vatRate(),
                line.order());
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
    private VatCategory category(UnbilledLine unbilled, Client client, VatStatus status) {
        if (status != VatStatus.PAYER) {
            return VatCategory.NON_PAYER;
        }
        return unbilled.line()
                .vatRate()
                .map(rate -> vatRates.categoryOf(rate, unbilled.period().to())
                        .orElseThrow(() -> new IllegalStateException("no category of VAT has the rate " + rate + " on "
                                + unbilled.period().to())))
                .orElse(client.vatCategory());
    }

    private static BankAccount accountFor(Firm firm, Client client) {
        return firm.accountIn(client.currency())
                .orElseThrow(() -> new IllegalStateException("firm " + firm.name() + " has no account in "
                        + client.currency() + " to which client " + client.code() + " could pay"));
    }

    /** Who is no payer does not print a DIČ on sales documents (handbook 4.11). */
    static Party supplier(Firm firm, VatStatus status, Language language) {
        Optional<String> taxNumber =
                status == VatStatus.PAYER ? firm.taxNumber().map(TaxNumber::value) : Optional.empty();
        String registration = language == Language.EN
                ? firm.registrationInEnglish().orElse(firm.registration())
                : firm.registration();
        return new Party(
                firm.name(),
                firm.address(),
                Optional.of(firm.companyNumber().digits()),
                taxNumber,
                Optional.of(registration),
                Optional.of(firm.email()),
                firm.phone(),
                firm.web());
    }

    static Party customer(Client client) {
        return new Party(
                client.name(),
                client.address(),
                client.companyNumber().map(CompanyNumber::digits).or(client::registrationNumber),
                client.taxNumber().map(TaxNumber::value),
                Optional.empty(),
                Optional.of(client.email()),
                Optional.empty(),
                Optional.empty());
    }

    /** From the first to the last day of the rated periods that the lines come from. */
    private static DatePeriod spanOf(List<UnbilledLine> lines) {
        LocalDate from = lines.stream()
                .map(line -> line.period().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = lines.stream()
                .map(line -> line.period().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DatePeriod(from, to);
    }

    /** Of the order that has its own invoice, else of the client's orders that are billed together. */
    private static List<String> purchaseOrders(Map<OrderId, Order> orders, List<UnbilledLine> lines) {
        Optional<OrderId> own = lines.get(0).line().order();
        return orders.values().stream()
                .filter(order -> own.map(order.id()::equals).orElse(!order.ownInvoice()))
                .sorted(Comparator.comparing(Order::number))
                .flatMap(order -> order.purchaseOrder().stream())
                .toList();
    }
}
