package eu.hodina.application.memory;

import eu.hodina.application.agreement.AgreementUse;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedBasis;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.BilledLine;
import eu.hodina.domain.rating.IssuedDocument;
import eu.hodina.domain.rating.RatedFee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twin of the rated periods. */
final class MemoryRatedPeriods implements RatedPeriods, AgreementUse {
    private final MemoryTransactions transactions;
    private final Predicate<RatedPeriod> late;
    private final Shelf<RatedPeriodId, Kept> periods;
    private final Shelf<Place, Bearer> billed;

    /** @param late whether there is another number of logs or corrections now than were rated */
    MemoryRatedPeriods(MemoryTransactions transactions, Predicate<RatedPeriod> late) {
        this.transactions = transactions;
        this.late = late;
        this.periods = transactions.shelf();
        this.billed = transactions.shelf();
    }

    private record Kept(RatedPeriod rated, boolean isLive) {}

    private record Place(RatedPeriodId rated, int position) {}

    private record Bearer(Place place, String document, boolean bears) {}

    @Override
    public void add(RatedPeriod rated, Map<Integer, String> settled) {
        transactions.run(() -> {
            if (isRated(rated.client(), rated.period())) {
                throw new IllegalStateException("it is there already: a rated period in " + rated.period());
            }
            rated.fees().forEach(fee -> refuseBilledTwice(fee.fee()));
            periods.add(rated.id(), new Kept(rated, true));
            settled.forEach((position, document) -> put(new Place(rated.id(), position), document, false));
        });
    }

    private void put(Place place, String document, boolean bears) {
        billed.add(place, new Bearer(place, document, bears));
    }

    void bill(RatedPeriodId rated, int position, String document) {
        put(new Place(rated, position), document, true);
    }

    boolean isBilled(RatedPeriodId rated, int position) {
        return billed.find(new Place(rated, position)).isPresent();
    }

    void giveBack(String document) {
        for (Bearer bearer : billed.all().toList()) {
            RatedPeriod rated =
                    periods.find(bearer.place().rated()).orElseThrow().rated();
            LineToBill line = rated.lines().get(bearer.place().position());
            if (bearer.document().equals(document)
                    || line.credits().filter(document::equals).isPresent()) {
                billed.remove(bearer.place());
                all().filter(live -> isOfTheSameDays(live, rated)).forEach(live -> lookedAt(live.id(), ""));
            }
        }
    }

    private static boolean isOfTheSameDays(RatedPeriod one, RatedPeriod other) {
        return one.client().equals(other.client()) && one.period().equals(other.period());
    }

    @Override
    public void supersede(RatedPeriodId id) {
        Kept kept = periods.find(id).filter(Kept::isLive).orElseThrow();
        periods.put(id, new Kept(kept.rated(), false));
    }

    @Override
    public void lookedAt(RatedPeriodId id, String agreements) {
        RatedPeriod rated = periods.find(id).orElseThrow().rated();
        RatedBasis basis = rated.basis();
        periods.put(
                id,
                new Kept(
                        new RatedPeriod(
                                rated.id(),
                                rated.client(),
                                rated.period(),
                                rated.currency(),
                                rated.charges(),
                                rated.lines(),
                                rated.used(),
                                rated.fees(),
                                rated.allowances(),
                                new RatedBasis(basis.terms(), agreements, basis.logs(), basis.corrections())),
                        true));
    }

    @Override
    public Optional<RatedPeriod> find(RatedPeriodId id) {
        return periods.find(id).map(Kept::rated);
    }

    @Override
    public List<LivePeriod> live(ClientId client) {
        return of(client).map(this::live).toList();
    }

    private LivePeriod live(RatedPeriod rated) {
        return new LivePeriod(
                rated.id(),
                rated.period(),
                isBilled(rated),
                late.test(rated),
                rated.basis().agreements());
    }

    @Override
    public List<LivePeriod> ofOwnProjects() {
        return all().filter(rated -> rated.client().isEmpty()).map(this::live).toList();
    }

    boolean isBilled(RatedPeriod live) {
        return bearersOf(live).findAny().isPresent();
    }

    /** Of whichever rating of the days. */
    private Stream<Bearer> bearersOf(RatedPeriod live) {
        return billed.all()
                .filter(bearer -> isOfTheSameDays(
                        periods.find(bearer.place().rated()).orElseThrow().rated(), live));
    }

    @Override
    public List<UnbilledLine> waiting(ClientId client) {
        return of(client).flatMap(this::unbilled).toList();
    }

    @Override
    public List<UnbilledLine> waitingOf(RatedPeriodId id) {
        return find(id).stream().flatMap(this::unbilled).toList();
    }

    private Stream<UnbilledLine> unbilled(RatedPeriod rated) {
        return IntStream.range(0, rated.lines().size())
                .filter(position -> !isBilled(rated.id(), position))
                .mapToObj(position ->
                        new UnbilledLine(rated.id(), position, rated.lines().get(position)));
    }

    @Override
    public List<IssuedDocument> billed(ClientId client, DatePeriod days) {
        Map<String, List<BilledLine>> documents = new LinkedHashMap<>();
        for (Bearer bearer : billed.all().filter(Bearer::bears).toList()) {
            RatedPeriod rated =
                    periods.find(bearer.place().rated()).orElseThrow().rated();
            if (rated.client().filter(client::equals).isPresent()
                    && rated.period().equals(days)) {
                LineToBill line = rated.lines().get(bearer.place().position());
                documents
                        .computeIfAbsent(line.credits().orElse(bearer.document()), none -> new ArrayList<>())
                        .add(new BilledLine(line.key(), line.net()));
            }
        }
        return documents.entrySet().stream()
                .map(document -> IssuedDocument.invoice(document.getKey(), document.getValue()))
                .toList();
    }

    @Override
    public boolean isRated(Optional<ClientId> client, DatePeriod period) {
        return liveOn(client, period).findAny().isPresent();
    }

    Stream<RatedPeriod> liveOn(Optional<ClientId> client, DatePeriod period) {
        return all().filter(rated -> rated.client().equals(client))
                .filter(rated -> !rated.period().from().isAfter(period.to())
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

    /** Those that hold, by period, then client, the firm's own projects first. */
    Stream<RatedPeriod> all() {
        return periods.all()
                .filter(Kept::isLive)
                .map(Kept::rated)
                .sorted(Comparator.comparing(
                                (RatedPeriod rated) -> rated.period().from())
                        .thenComparing(
                                rated -> rated.client().map(ClientId::value).orElse("")));
    }

    private void refuseBilledTwice(AgreementPeriod fee) {
        if (all().flatMap(period -> period.fees().stream())
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

    @Override
    public List<AgreementPeriod> feesBefore(ClientId client, LocalDate day) {
        return of(client)
                .filter(rated -> rated.period().from().isBefore(day))
                .flatMap(rated -> rated.fees().stream())
                .map(RatedFee::fee)
                .sorted()
                .toList();
    }

    private Stream<RatedPeriod> of(ClientId client) {
        return all().filter(rated -> rated.client().filter(client::equals).isPresent());
    }
}
