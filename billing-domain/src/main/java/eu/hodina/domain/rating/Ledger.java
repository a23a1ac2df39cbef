package eu.hodina.domain.rating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The allowances of one kind (time or money) as the days go by: what stands to be drawn on a day and in what order (rating.md,
 * step 4), and what the caps take (step 9). Days only go forward.
 */
final class Ledger {
    private final List<Allowance> allowances;
    private final Deque<CapEvent> events;
    private List<Allowance> standing = List.of();
    private long standingOn = Long.MIN_VALUE;
    private long nextTurn = Long.MIN_VALUE;

    /** @param events by day */
    Ledger(List<Allowance> allowances, List<CapEvent> events) {
        this.allowances = allowances;
        this.events = new ArrayDeque<>(events);
    }

    boolean isEmpty() {
        return allowances.isEmpty();
    }

    List<Allowance> allowances() {
        return allowances;
    }

    /** What may be drawn on a day, in order; some of it may be used up. */
    List<Allowance> standingOn(long day) {
        if (day != standingOn) {
            capUntil(day);
            standingOn = day;
            if (day >= nextTurn) {
                standing = inOrder(day);
                nextTurn = turnAfter(day);
            }
        }
        return standing;
    }

    /** The next day on which an allowance begins, ends, or is no longer the current one: until then the order stays. */
    private long turnAfter(long day) {
        return allowances.stream()
                .flatMapToLong(Allowance::turns)
                .filter(turn -> turn > day)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Takes what the caps take up to the last day, and what has expired by then. */
    void close(long lastDay) {
        capUntil(lastDay);
        for (Allowance allowance : allowances) {
            if (allowance.expires <= lastDay) {
                allowance.lose(allowance.left());
            }
        }
    }

    private void capUntil(long day) {
        while (!events.isEmpty() && events.peek().day() <= day) {
            events.remove().apply();
        }
    }

    private List<Allowance> inOrder(long day) {
        List<Allowance> alive = new ArrayList<>();
        Map<AgreementTerms, Long> blockExpiry = new HashMap<>();
        for (Allowance allowance : allowances) {
            if (allowance.livesOn(day)) {
                if (allowance.agreement.drawsCurrentFirst() && allowance.isCurrentOn(day)) {
                    blockExpiry.put(allowance.agreement, allowance.expires);
                }
                alive.add(allowance);
            }
        }
        alive.sort(Comparator.<Allowance>comparingLong(one -> blockExpiry.getOrDefault(one.agreement, one.expires))
                .thenComparing(one -> !one.agreement.isRetainer())
                .thenComparing(one -> one.key.agreement())
                .thenComparing(one -> !(one.agreement.drawsCurrentFirst() && one.isCurrentOn(day)))
                .thenComparing(one -> one.key.period()));
        return alive;
    }
}
