package eu.hodina.domain.rating;

import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Step 5: the first price found of an order's retainer, the order, another retainer, the client's list, the default list. */
final class PriceSearch {
    private final LogTable logs;
    private final OrderBook orders;
    private final PriceBook book;
    private final List<AgreementTerms> retainers;

    PriceSearch(LogTable logs, OrderBook orders, List<AgreementTerms> agreements, RatingInput input) {
        this.logs = logs;
        this.orders = orders;
        this.book = new PriceBook(input, logs.strands.names);
        this.retainers = agreements.stream()
                .filter(AgreementTerms::isRetainer)
                .sorted(Comparator.comparing(terms -> terms.agreement().id()))
                .toList();
    }

    @Nullable
    FoundPrice price(int row) {
        FoundPrice found = overage(row, true);
        found = found == null ? ofOrder(row) : found;
        found = found == null ? overage(row, false) : found;
        return found == null ? ofLists(row) : found;
    }

    /** The same without overage prices. */
    @Nullable
    FoundPrice listPrice(int row) {
        FoundPrice found = ofOrder(row);
        return found == null ? ofLists(row) : found;
    }

    private @Nullable FoundPrice overage(int row, boolean ofTheOrder) {
        int strand = logs.strand[row];
        for (AgreementTerms terms : retainers) {
            int activity = logs.strands.activity[strand];
            if (terms.namesOrder() == ofTheOrder && terms.covers(logs.strands.order[strand], activity)) {
                FoundPrice overage = terms.overagePriceOf(activity, logs.work[row].date());
                if (overage != null) {
                    return overage;
                }
            }
        }
        return null;
    }

    private @Nullable FoundPrice ofOrder(int row) {
        int strand = logs.strand[row];
        return orders.priceOf(logs.strands.order[strand], logs.strands.activity[strand]);
    }

    private @Nullable FoundPrice ofLists(int row) {
        int strand = logs.strand[row];
        return book.find(logs.strands.activity[strand], logs.strands.worker[strand], logs.work[row].date());
    }

    /** The names of the lists that are searched on a day, for the error. */
    List<String> searched(LocalDate day) {
        return book.searched().stream()
                .map(list -> list.code() + (list.validity().contains(day) ? "" : " (not valid on that day)"))
                .distinct()
                .toList();
    }

    /** The first days of the spans inside which a strand's price does not change. */
    SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> days = new TreeSet<>();
        book.searched().forEach(list -> addChanges(list.validity(), days));
        for (AgreementTerms terms : retainers) {
            addChanges(terms.agreement().validity(), days);
            days.addAll(terms.overageDays());
        }
        return days;
    }

    private static void addChanges(Validity validity, SortedSet<LocalDate> days) {
        validity.first().ifPresent(days::add);
        validity.last().ifPresent(last -> days.add(last.plusDays(1)));
    }
}
