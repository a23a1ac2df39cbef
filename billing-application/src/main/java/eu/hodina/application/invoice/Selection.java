package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.LeftOut.Reason;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts what waits into the documents that it goes on, and says what of it waits on. */
final class Selection {
    private final BillingRequest request;
    private final RatedWork work;
    private final LineMaker maker;
    private final Attribution attribution;
    private final Map<OrderId, Order> orders = new LinkedHashMap<>();
    /** By the order of the invoice; none = the client's common one. */
    private final Map<Optional<OrderId>, List<ProposedLine>> invoices = new LinkedHashMap<>();

    /** By the document from which they take. */
    private final Map<String, List<UnbilledLine>> credits = new LinkedHashMap<>();

    private final List<LeftOut> leftOut = new ArrayList<>();

    Selection(Ports ports, BillingRequest request, RatedWork work, LineMaker maker) {
        this.request = request;
        this.work = work;
        this.maker = maker;
        this.attribution = new Attribution(ports, work);
        work.orders().forEach(order -> orders.put(order.id(), order));
        work.waiting().forEach(this::sort);
        if (work.holdings().milestones()) {
            ports.billedItems().milestones(work.client().id()).forEach(this::sort);
        }
        if (work.holdings().orderLines()) {
            ports.billedItems().orderLines(work.client().id()).forEach(this::sort);
        }
    }

    private void sort(UnbilledLine line) {
        boolean isSplit = request.isApart() || request.order().isPresent();
        Optional<OrderId> order = isSplit ? attribution.of(line) : line.line().order();
        if (request.order().isPresent() && !request.order().equals(order)) {
            if (order.isEmpty()) {
                leave(Reason.SHARED, line, order);
            }
        } else if (line.period().to().isAfter(request.until())) {
            leave(Reason.LATER, line, order);
        } else if (line.line().order().filter(this::waitsForCompletion).isPresent()) {
            leave(Reason.ORDER_NOT_DONE, line, order);
        } else if (line.line().credits().isPresent()) {
            credits.computeIfAbsent(line.line().credits().get(), none -> new ArrayList<>())
                    .add(line);
        } else {
            put(order, maker.rated(line));
        }
    }

    private void leave(Reason reason, UnbilledLine line, Optional<OrderId> order) {
        leftOut.add(LeftOut.of(reason, line.line().text(), order, line.line().net()));
    }

    private boolean waitsForCompletion(OrderId id) {
        Order order = orders.get(id);
        return order.management().mode() == BillingMode.ON_COMPLETION && !isDone(order);
    }

    private static boolean isDone(Order order) {
        return order.state() == OrderState.DONE || order.state() == OrderState.BILLED;
    }

    private void sort(Milestone milestone) {
        Order order = orders.get(milestone.order());
        boolean isWholeDone = order.management().mode() == BillingMode.ON_COMPLETION && isDone(order);
        Optional<LocalDate> day =
                milestone.done().or(() -> isWholeDone ? Optional.of(request.until()) : Optional.empty());
        Optional<Reason> reason = refusal(order, milestone.amount())
                .or(() -> day.isEmpty() ? Optional.of(Reason.MILESTONE_NOT_DONE) : later(day.get()));
        if (!request.wants(order.id())) {
            return;
        }
        reason.ifPresentOrElse(
                why -> leftOut.add(LeftOut.of(why, milestone.name(), Optional.of(order.id()), milestone.amount())),
                () -> put(ownInvoice(order), maker.fixed(milestone, day.orElseThrow())));
    }

    private void sort(OrderLine line) {
        Order order = orders.get(line.order());
        if (!request.wants(order.id())) {
            return;
        }
        refusal(order, line.unitPrice())
                .or(() -> later(line.date()))
                .ifPresentOrElse(
                        why -> leftOut.add(LeftOut.of(why, line.text(), Optional.of(order.id()), line.net())),
                        () -> put(ownInvoice(order), maker.sold(line)));
    }

    private Optional<Reason> refusal(Order order, Money amount) {
        if (order.state() == OrderState.CANCELLED) {
            return Optional.of(Reason.ORDER_CANCELLED);
        }
        if (waitsForCompletion(order.id())) {
            return Optional.of(Reason.ORDER_NOT_DONE);
        }
        return amount.currency().equals(work.client().currency())
                ? Optional.empty()
                : Optional.of(Reason.OTHER_CURRENCY);
    }

    private Optional<Reason> later(LocalDate day) {
        return day.isAfter(request.until()) ? Optional.of(Reason.LATER) : Optional.empty();
    }

    private Optional<OrderId> ownInvoice(Order order) {
        boolean isOwn =
                order.ownInvoice() || request.isApart() || request.order().isPresent();
        return isOwn ? Optional.of(order.id()) : Optional.empty();
    }

    private void put(Optional<OrderId> order, ProposedLine line) {
        invoices.computeIfAbsent(order, none -> new ArrayList<>()).add(line);
    }

    /** The common one first, then by order number. */
    Map<Optional<OrderId>, List<ProposedLine>> invoices() {
        Map<Optional<OrderId>, List<ProposedLine>> sorted =
                new TreeMap<>(Comparator.comparing((Optional<OrderId> order) ->
                        order.map(id -> orders.get(id).number()).orElse("")));
        sorted.putAll(invoices);
        return sorted;
    }

    Map<String, List<UnbilledLine>> credits() {
        return credits;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
