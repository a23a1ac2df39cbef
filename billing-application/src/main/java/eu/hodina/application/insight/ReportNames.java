package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of what rows are about, as columns and cells, and by what a row can be looked into. */
final class ReportNames {
    private final List<Grouping> groupings;
    private final Map<ClientId, Client> clients = new HashMap<>();
    private final Map<OrderId, Order> orders;
    private final Map<WorkerId, Worker> workers;
    private final Map<ActivityCode, String> activities = new HashMap<>();

    ReportNames(Ports ports, List<Grouping> groupings, Collection<GroupKey> keys, Language language) {
        this.groupings = groupings;
        List<ClientId> known =
                keys.stream().flatMap(key -> key.client().stream()).distinct().toList();
        known.forEach(id -> ports.clients().find(id).ifPresent(client -> clients.put(id, client)));
        List<OrderId> wanted =
                keys.stream().flatMap(key -> key.order().stream()).distinct().toList();
        this.orders = ports.orders().these(wanted).stream().collect(Collectors.toMap(Order::id, Function.identity()));
        this.workers = ports.workers().all().stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        ports.activities()
                .all()
                .forEach(version -> activities.put(
                        version.code(),
                        language == Language.CS
                                ? version.name().czech()
                                : version.name().english()));
    }

    List<ReportColumn> columns() {
        List<ReportColumn> columns = new ArrayList<>();
        for (Grouping grouping : groupings) {
            if (grouping == Grouping.ORDER) {
                columns.add(ReportColumn.of("order", Type.TEXT));
                columns.add(ReportColumn.of("orderName", Type.TEXT));
                if (!groupings.contains(Grouping.CLIENT)) {
                    columns.add(ReportColumn.of("client", Type.TEXT));
                }
            } else {
                columns.add(ReportColumn.of(grouping.name().toLowerCase(Locale.ROOT), Type.TEXT));
            }
        }
        return columns;
    }

    List<ReportCell> cells(GroupKey key) {
        List<ReportCell> cells = new ArrayList<>();
        for (Grouping grouping : groupings) {
            switch (grouping) {
                case ORDER -> {
                    Optional<Order> order = key.order().map(orders::get);
                    cells.add(text(order.map(Order::number)));
                    cells.add(text(order.map(Order::name)));
                    if (!groupings.contains(Grouping.CLIENT)) {
                        cells.add(text(client(key).map(Client::name)));
                    }
                }
                case CLIENT -> cells.add(text(client(key).map(Client::name)));
                case ACTIVITY ->
                    cells.add(text(key.activity().map(code -> activities.getOrDefault(code, code.value()))));
                case WORKER ->
                    cells.add(text(key.worker().map(id -> workers.get(id).name())));
                case MONTH -> cells.add(text(key.month().map(Object::toString)));
                default -> throw new IllegalStateException("a grouping without a column: " + grouping);
            }
        }
        return cells;
    }

    private Optional<Client> client(GroupKey key) {
        return key.client().map(clients::get);
    }

    private static ReportCell text(Optional<String> text) {
        return text.map(ReportCell::text).orElse(ReportCell.NONE);
    }

    Map<String, String> drill(GroupKey key) {
        Map<String, String> drill = new LinkedHashMap<>();
        client(key).ifPresent(client -> drill.put("client", client.code()));
        key.order().map(orders::get).ifPresent(order -> drill.put("order", order.number()));
        key.activity().ifPresent(code -> drill.put("activity", code.value()));
        key.worker().map(workers::get).ifPresent(worker -> drill.put("worker", worker.code()));
        key.month().ifPresent(month -> {
            drill.put("from", month.atDay(1).toString());
            drill.put("to", month.atEndOfMonth().toString());
        });
        return drill;
    }

    /** With the name of the worker instead of the identity. */
    ReportProblem named(ReportProblem problem) {
        if (problem.code() != ReportProblem.Code.NO_COST_RATE) {
            return problem;
        }
        List<String> facts = new ArrayList<>(problem.facts());
        Optional.ofNullable(workers.get(new WorkerId(facts.get(0)))).ifPresent(worker -> facts.set(0, worker.name()));
        return new ReportProblem(problem.code(), facts);
    }
}
