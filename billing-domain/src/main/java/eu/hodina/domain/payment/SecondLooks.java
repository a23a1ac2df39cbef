package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.NUMBER_IN_TEXT;
import static eu.hodina.domain.payment.MatchReason.SPREAD_IN_ORDER;
import static eu.hodina.domain.payment.MatchReason.SUM_OF_SEVERAL;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;

import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a person may prefer to a certain match: an overpayment may be for several invoices, and a text may name another
 * one than the symbol.
 */
final class SecondLooks {
    private final OpenItems items;
    private final SettlementOrder order;
    private final Comparison comparison;

    SecondLooks(OpenItems items, SettlementOrder order, Comparison comparison) {
        this.items = items;
        this.order = order;
        this.comparison = comparison;
    }

    Match at(Match match) {
        boolean surplus = match.surplusOf().isPresent() && match.undoes().isEmpty();
        Optional<RunnerUp> other = surplus ? moreInvoices(match) : Optional.empty();
        if (other.isEmpty()) {
            other = otherNumber(match);
        }
        return other.isEmpty() ? match : match.withRunnerUp(other.get());
    }

    private Optional<RunnerUp> moreInvoices(Match match) {
        ReceivedPayment payment = match.payment();
        List<OpenItem> others =
                items.pocket(payment).of(match.client().orElseThrow()).oldest();
        Money rest = match.unallocated();
        List<List<OpenItem>> sums = SumSearch.find(others, rest.minor(), 1, SumSearch.MOST - 1);
        List<Allocation> more = sums.size() == 1
                ? sums.get(0).stream()
                        .map(item -> new Part(item, item.left()).allocation())
                        .toList()
                : order.spreadItems(rest, others);
        if (more.isEmpty()) {
            return Optional.empty();
        }
        List<Allocation> all = new ArrayList<>(match.allocations());
        all.addAll(more);
        return Optional.of(new RunnerUp(
                all.size() > 1 ? MatchKind.SEVERAL : MatchKind.SUGGESTED,
                all,
                List.of(SYMBOL_EQUAL, sums.size() == 1 ? SUM_OF_SEVERAL : SPREAD_IN_ORDER)));
    }

    private Optional<RunnerUp> otherNumber(Match match) {
        ReceivedPayment payment = match.payment();
        if (payment.texts().isEmpty() || payment.amount().isNegative()) {
            return Optional.empty();
        }
        List<OpenItem> others = new ArrayList<>(1);
        for (String number : TextEvidence.of(payment).numbers()) {
            for (OpenItem item : items.numbered(number)) {
                if (OpenItems.fits(payment, item) && !isPaid(match, item)) {
                    others.add(item);
                }
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(other(payment, Collections.min(others, OpenItem.OLDEST_FIRST)));
    }

    private static boolean isPaid(Match match, OpenItem item) {
        for (Allocation allocation : match.allocations()) {
            if (allocation.invoice().equals(item.invoice().id())) {
                return true;
            }
        }
        return false;
    }

    private RunnerUp other(ReceivedPayment payment, OpenItem item) {
        EnumSet<MatchReason> reasons = EnumSet.of(NUMBER_IN_TEXT);
        reasons.addAll(comparison.of(payment, item.leftMoney()));
        Part part = new Part(item, Math.min(payment.amount().minor(), item.left()));
        return new RunnerUp(MatchKind.SUGGESTED, List.of(part.allocation()), List.copyOf(reasons));
    }
}
