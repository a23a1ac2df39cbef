package eu.hodina.application.memory;

import eu.hodina.application.agreement.AgreementUse;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.RatedFee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Twin of the rated periods. */
final class MemoryRatedPeriods implements RatedPeriods, AgreementUse {
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
            rated.fees().forEach(fee -> refuseBilledTwice(fee.fee()));
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

    private void refuseBilledTwice(AgreementPeriod fee) {
        if (periods.all()
                .flatMap(period -> period.fees().stream())
                .anyMatch(other -> other.fee().equals(fee))) {
            throw new IllegalStateException("it is there already: the fee " + fee);
        }
    }

    @Override
    public Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day) {
        return of(client)
                .filter(rated -> rated.period().to().isBefore(day))
                .reduce((earlier, later) -> later)
                .map(rated ->
                        new AllowanceRun(rated.period(), rated.allowances().allowances(), List.of()));
    }

    @Override
    public List<AllowanceRun> runsOf(AgreementId agreement) {
        return all().map(rated -> only(agreement, rated.allowances()))
                .filter(run -> !run.allowances().isEmpty())
                .toList();
    }

    private static AllowanceRun only(AgreementId agreement, AllowanceRun run) {
        return new AllowanceRun(
                run.days(),
                run.allowances().stream()
                        .filter(row -> row.allowance().agreement().equals(agreement))
                        .toList(),
                run.draws().stream()
                        .filter(draw -> draw.allowance().agreement().equals(agreement))
                        .toList());
    }

    @Override
    public Optional<LocalDate> ratedTo(ClientId client) {
        return of(client).map(rated -> rated.period().to()).max(LocalDate::compareTo);
    }

    @Override
    public List<AgreementPeriod> billedFees(ClientId client) {
        return of(client)
                .flatMap(rated -> rated.fees().stream())
                .map(RatedFee::fee)
                .sorted()
                .toList();
    }

    private Stream<RatedPeriod> of(ClientId client) {
        return all().filter(rated -> rated.client().filter(client::equals).isPresent());
    }
}
