package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.insight.BooksBalance.Breach;
import eu.hodina.application.insight.BooksBalance.Law;
import eu.hodina.application.insight.BooksBalance.Waiting;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what is logged with what is charged. What no document bears may still change, and so may wait; the rest may not. */
final class ChargedMinutes {
    /** Every day that a database can keep. */
    private static final DatePeriod ALWAYS =
            new DatePeriod(LocalDate.parse("1000-01-01"), LocalDate.parse("9999-12-31"));

    private final Ports ports;
    private final Map<ClientDay, Boolean> rated = new HashMap<>();
    private final List<Breach> breaches = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    ChargedMinutes(Ports ports) {
        this.ports = ports;
        Map<OrderId, Optional<ClientId>> clients =
                ports.orders().all().stream().collect(Collectors.toMap(Order::id, Order::client));
        Map<WorkLogId, Correction> corrections = ports.workLogs().corrections(clients.keySet(), ALWAYS).stream()
                .collect(Collectors.toMap(Correction::corrects, one -> one));
        Map<WorkLogId, Charged> charged = new TreeMap<>();
        ports.ratedPeriods()
                .charges()
                .forEach(charge -> charged.merge(charge.log(), Charged.of(charge), Charged::plus));
        for (WorkLog log : ports.workLogs().of(clients.keySet(), ALWAYS)) {
            compare(
                    log,
                    lastOf(log, corrections),
                    Optional.ofNullable(charged.remove(log.id())),
                    clients.get(log.order()));
        }
        // what is left is charged for work that nobody logged, or that is not to be billed any more
        charged.forEach((log, left) -> differs(log, 0, left.minutes(), left.minutes() != 0));
    }

    /** What all charges of a log come to, and the correction by which it was charged. */
    private record Charged(long minutes, Optional<WorkLogId> correction) {
        static Charged of(RatedCharge charge) {
            return new Charged(charge.measured(), charge.correction());
        }

        Charged plus(Charged other) {
            return new Charged(minutes + other.minutes, correction);
        }
    }

    private record ClientDay(Optional<ClientId> client, LocalDate day) {}

    private static Optional<Correction> lastOf(WorkLog log, Map<WorkLogId, Correction> corrections) {
        Optional<Correction> last = Optional.empty();
        Optional<Correction> next = Optional.ofNullable(corrections.get(log.id()));
        while (next.isPresent()) {
            last = next;
            next = Optional.ofNullable(corrections.get(next.get().id()));
        }
        return last;
    }

    private void compare(WorkLog log, Optional<Correction> last, Optional<Charged> charged, Optional<ClientId> client) {
        long expected = last.map(Correction::minutes).orElse(log.minutes());
        if (charged.isEmpty()) {
            if (isRated(client, log.date())) {
                waiting.add(new Waiting(log.id(), expected, 0));
            }
        } else if (!charged.get().correction().equals(last.map(Correction::id))) {
            waiting.add(new Waiting(log.id(), expected, charged.get().minutes()));
        } else {
            long found = charged.get().minutes();
            differs(log.id(), expected, found, expected != found);
        }
    }

    private boolean isRated(Optional<ClientId> client, LocalDate day) {
        return rated.computeIfAbsent(
                new ClientDay(client, day),
                one -> ports.ratedPeriods().isRated(one.client(), new DatePeriod(one.day(), one.day())));
    }

    private void differs(WorkLogId log, long expected, long found, boolean differs) {
        if (differs && ports.workLogs().isBilled(log)) {
            breaches.add(new Breach(
                    Law.MINUTES_ARE_CHARGED, log.value(), BigDecimal.valueOf(expected), BigDecimal.valueOf(found)));
        } else if (differs) {
            waiting.add(new Waiting(log, expected, found));
        }
    }

    List<Breach> breaches() {
        return breaches;
    }

    List<Waiting> waiting() {
        return waiting;
    }
}
