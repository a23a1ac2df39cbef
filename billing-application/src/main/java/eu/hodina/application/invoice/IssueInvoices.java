package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Use case: what a client's rated work still has to be billed becomes invoices, one for the client and one for each
 * order that has its own. Numbers are drawn in the same transaction, so that none is lost and none is given twice; a
 * second run finds nothing left and issues nothing.
 */
public final class IssueInvoices {
    private final Ports ports;
    private final VatRateTable vatRates;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#issueInvoices}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public IssueInvoices(Ports ports, VatRateTable vatRates, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Issues what is unbilled of rated periods within the given one. The day of issue is today in the firm's zone; the
     * date of taxable supply is the last day of the work, or today where that is earlier (handbook 4.7).
     *
     * @param firm who issues
     * @param clientId who is billed
     * @param period in which whole rated periods lie
     * @return the invoices, the client's common one first, then by order number; none where nothing is to be billed
     */
    public List<Invoice> issue(Firm firm, ClientId clientId, DatePeriod period) {
        return ports.transactions().call(() -> {
            ports.clients().lock(clientId);
            Client client = ports.clients()
                    .find(clientId)
                    .orElseThrow(() -> new IllegalArgumentException("there is no client " + clientId));
            Map<OrderId, Order> clientOrders = ports.orders().of(Optional.of(clientId)).stream()
                    .collect(Collectors.toMap(Order::id, Function.identity()));
            Contents contents = new Contents(vatRates.rates());
            List<Invoice> issued = new ArrayList<>();
            for (List<UnbilledLine> lines : byInvoice(ports.unbilledLines().of(clientId, period), clientOrders)) {
                issued.add(issueOne(contents, firm, client, clientOrders, lines));
            }
            return List.copyOf(issued);
        });
    }

    /** Lines without an order first, then those of each order that has its own invoice, by order number. */
    private static List<List<UnbilledLine>> byInvoice(List<UnbilledLine> lines, Map<OrderId, Order> orders) {
        Map<String, List<UnbilledLine>> byOrder = lines.stream()
                .collect(Collectors.groupingBy(
                        unbilled -> unbilled.line()
                                .order()
                                .map(id -> orders.get(id).number())
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byOrder.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Invoice issueOne(
            Contents contents, Firm firm, Client client, Map<OrderId, Order> orders, List<UnbilledLine> lines) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), firm.zone());
        InvoiceContent content = contents.of(firm, client, orders, lines, today);
        LocalDate lastDay = content.period().to();
        LocalDate taxPoint = lastDay.isBefore(today) ? lastDay : today;
        InvoiceNumber number = new DocumentNumbers(ports).next(firm, content, today);
        Invoice invoice = Invoice.issue(new InvoiceId(identities.next()), number, content, today, taxPoint);
        ports.invoices().add(invoice);
        ports.unbilledLines().billed(lines, invoice.id());
        return invoice;
    }
}
