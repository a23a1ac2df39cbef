package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.application.order.OrderFilter;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all orders, page by page. */
final class OrderOutput implements RowOutput {
    private final Ports ports;
    private final Map<ClientId, String> clients = new HashMap<>();
    private final Map<WorkerId, String> workers = new HashMap<>();

    OrderOutput(Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<String> titles() {
        return OrderRows.TITLES;
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        long rows = 0;
        List<Order> page = page(Optional.empty());
        while (!page.isEmpty()) {
            for (Order order : page) {
                write(order, csv);
            }
            rows += page.size();
            page = page(Optional.of(page.get(page.size() - 1).number()));
        }
        return rows;
    }

    /** With what it refers to, in one transaction. */
    private List<Order> page(Optional<String> after) {
        return ports.transactions().call(() -> {
            List<Order> page = ports.orders().page(OrderFilter.ALL, after, PAGE);
            for (Order order : page) {
                order.client().ifPresent(id -> clients.computeIfAbsent(id, this::client));
                order.management().manager().ifPresent(id -> workers.computeIfAbsent(id, this::worker));
            }
            return page;
        });
    }

    private String client(ClientId id) {
        return ports.clients().find(id).map(Client::code).orElseThrow();
    }

    private String worker(WorkerId id) {
        return ports.workers().find(id).map(Worker::code).orElseThrow();
    }

    private void write(Order order, CsvWriter csv) throws IOException {
        OrderManagement management = order.management();
        Budget budget = management.budget();
        csv.text(order.number()).text(order.name());
        csv.text(order.client().map(clients::get).orElse(""));
        csv.plain(order.pricing().name()).plain(management.mode().name());
        csv.plain(flag(order.ownInvoice())).plain(flag(order.billRework()));
        csv.text(order.purchaseOrder().orElse("")).plain(order.state().name());
        csv.plain(
                budget.minutes().isPresent() ? Integer.toString(budget.minutes().getAsInt()) : "");
        csv.plain(budget.money().map(Money::toPlainString).orElse(""));
        csv.plain(
                budget.money().map(money -> money.currency().getCurrencyCode()).orElse(""));
        csv.plain(management.manager().map(workers::get).orElse("")).plain(flag(management.approval()));
        csv.text(TermCells.prices(order.prices())).text(TermCells.rules(order.rules()));
        csv.endRow();
    }

    private static String flag(boolean flag) {
        return flag ? "yes" : "no";
    }
}
