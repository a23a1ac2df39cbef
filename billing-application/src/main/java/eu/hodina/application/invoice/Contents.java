package eu.hodina.application.invoice;

import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the snapshot of both parties and of all lines that a document keeps for good. */
final class Contents {
    private Contents() {}

    static InvoiceContent of(
            Firm firm, Client client, Map<OrderId, Order> orders, List<UnbilledLine> lines, LocalDate today) {
        VatStatus status = firm.vatStatusOn(today);
        return new InvoiceContent(
                firm.id(),
                client.id(),
                supplier(firm, status),
                customer(client),
                status,
                accountFor(firm, client),
                client.currency(),
                client.language(),
                spanOf(lines),
                client.paymentDays(),
                purchaseOrders(orders, lines),
                lines.stream().map(UnbilledLine::line).toList());
    }

    private static BankAccount accountFor(Firm firm, Client client) {
        return firm.accountIn(client.currency())
                .orElseThrow(() -> new IllegalStateException("firm " + firm.name() + " has no account in "
                        + client.currency() + " to which client " + client.code() + " could pay"));
    }

    /** Who is no payer does not print a DIČ on sales documents (handbook 4.11). */
    private static Party supplier(Firm firm, VatStatus status) {
        Optional<String> taxNumber =
                status == VatStatus.PAYER ? firm.taxNumber().map(TaxNumber::value) : Optional.empty();
        return new Party(
                firm.name(),
                firm.address(),
                Optional.of(firm.companyNumber().digits()),
                taxNumber,
                Optional.of(firm.registration()),
                Optional.of(firm.email()),
                firm.phone(),
                firm.web());
    }

    private static Party customer(Client client) {
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
