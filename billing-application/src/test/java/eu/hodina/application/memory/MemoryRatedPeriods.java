package eu.hodina.application.memory;

import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Twin of the rated periods. */
final class MemoryRatedPeriods implements RatedPeriods {
    private final MemoryTransactions transactions;
    private final Shelf<RatedPeriodId, RatedPeriod> periods;

    MemoryRatedPeriods(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.periods = transactions.shelf();
    }

    @Override
    public void add(RatedPeriod rated) {
        transactions.run(() -> {
            if (isRated(rated.client(), rated.period())) {
                throw new IllegalStateException("it is there already: a rated period in " + rated.period());
            }
            periods.add(rated.id(), rated);
        });
    }

    @Override
    public boolean isRated(Optional<ClientId> client, DatePeriod period) {
        return periods.all()
                .filter(rated -> rated.client().equals(client))
                .anyMatch(rated -> !rated.period().from().isAfter(period.to())
                        && !period.from().isAfter(rated.period().to()));
    }

    @Override
    public List<RatedCharge> charges() {
        return all().flatMap(rated -> rated.charges().stream()
                        .sorted(Comparator.comparing(
                                (RatedCharge charge) -> charge.log().value())))
                .toList();
    }

    @Override
    public long measuredMinutes() {
        return charges().stream().mapToLong(RatedCharge::measured).sum();
    }

    /** By period, then client, the firm's own projects first. */
    Stream<RatedPeriod> all() {
        return periods.all()
                .sorted(Comparator.comparing(
                                (RatedPeriod rated) -> rated.period().from())
                        .thenComparing(
                                rated -> rated.client().map(ClientId::value).orElse("")));
    }
}
