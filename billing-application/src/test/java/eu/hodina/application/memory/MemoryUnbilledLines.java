package eu.hodina.application.memory;

import eu.hodina.application.invoice.UnbilledLine;
import eu.hodina.application.invoice.UnbilledLines;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twin of the unbilled lines: the lines of the rated periods, less those that are billed. */
final class MemoryUnbilledLines implements UnbilledLines {
    private final MemoryTransactions transactions;
    private final MemoryRatedPeriods periods;
    private final Shelf<Place, InvoiceId> billed;

    MemoryUnbilledLines(MemoryTransactions transactions, MemoryRatedPeriods periods) {
        this.transactions = transactions;
        this.periods = periods;
        this.billed = transactions.shelf();
    }

    private record Place(RatedPeriodId rated, int position) {}

    @Override
    public List<UnbilledLine> of(ClientId client, DatePeriod within) {
        return periods.all()
                .filter(rated -> rated.client().equals(Optional.of(client)))
                .filter(rated -> within.contains(rated.period().from())
                        && within.contains(rated.period().to()))
                .flatMap(this::unbilled)
                .toList();
    }

    private Stream<UnbilledLine> unbilled(RatedPeriod rated) {
        return IntStream.range(0, rated.lines().size())
                .filter(position -> billed.find(new Place(rated.id(), position)).isEmpty())
                .mapToObj(position -> new UnbilledLine(
                        rated.id(), rated.period(), position, rated.lines().get(position)));
    }

    @Override
    public void billed(List<UnbilledLine> lines, InvoiceId invoice) {
        transactions.run(() -> lines.forEach(line -> billed.add(new Place(line.rated(), line.position()), invoice)));
    }

    @Override
    public long billedMinutes() {
        return periods.all()
                .flatMapToLong(rated -> rated.charges().stream()
                        .filter(charge -> isBilled(rated, charge))
                        .mapToLong(RatedCharge::billed))
                .sum();
    }

    private boolean isBilled(RatedPeriod rated, RatedCharge charge) {
        return charge.line().isPresent()
                && billed.find(new Place(rated.id(), charge.line().getAsInt())).isPresent();
    }
}
