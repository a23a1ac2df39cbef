package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.MissingVatRateException;
import eu.hodina.application.rating.PlannedPeriod;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.SharedFacts;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.MarginFacts;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.insight.margin.Unratable;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.RatingRefusedException;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings the facts of a margin together: the sums that are kept, and, of clients whose work or agreements are not rated to the
 * last day, what rating would make of them now. Nothing is kept.
 */
final class MarginGathering {
    private final Ports ports;
    private final RateWork rateWork;
    private final LocalDate today;
    private final ReportFilter filter;
    private final List<ClientAgreement> agreements;
    private final Set<RatedPeriodId> replaced = new HashSet<>();
    private final RatedFacts planned = new RatedFacts();
    private final List<Unratable> unratable = new ArrayList<>();

    MarginGathering(Ports ports, RateWork rateWork, LocalDate today, ReportFilter filter) {
        this.ports = ports;
        this.rateWork = rateWork;
        this.today = today;
        this.filter = filter;
        this.agreements = agreements();
    }

    /** The agreements that the period touches. */
    List<ClientAgreement> agreements() {
        List<ClientId> clients =
                filter.client().map(List::of).orElseGet(() -> ports.agreements().clients());
        return clients.stream()
                .flatMap(client -> ports.agreements().of(client).stream())
                .filter(ClientAgreement::isAgreed)
                .filter(one -> one.terms()
                        .validity()
                        .first()
                        .filter(first -> first.isAfter(filter.period().to()))
                        .isEmpty())
                .filter(one -> one.terms()
                        .validity()
                        .last()
                        .filter(last -> last.isBefore(filter.period().from()))
                        .isEmpty())
                .toList();
    }

    MarginFacts facts() {
        clientsToPlan().forEach(this::plan);
        ReportFacts kept = ports.reportFacts();
        List<LoggedSum> logged = kept.logged(filter);
        MarginFacts facts = new MarginFacts(
                logged,
                kept.charged(filter, replaced),
                kept.lines(filter, replaced),
                List.of(),
                List.of(),
                List.of(),
                kept.goods(filter),
                kept.documents(filter),
                new WrittenOffPrices(ports).of(logged),
                unratable);
        return facts.plus(ofAgreements(kept)).plus(planned.of(filter));
    }

    /** Work that no document bears; of clients whose work is not rated yet, as rating would make it now. */
    List<UnbilledSum> unbilled() {
        clientsToPlan().forEach(this::plan);
        List<UnbilledSum> all = new ArrayList<>(ports.reportFacts().unbilled(filter, replaced));
        all.addAll(planned.unbilled(filter));
        return all;
    }

    /** The clients that could not be rated; known after the facts are. */
    List<Unratable> unratable() {
        return unratable;
    }

    /** Draws and fees of whole periods of retainers, and of the whole life of packages, for shares follow from the whole. */
    private MarginFacts ofAgreements(ReportFacts kept) {
        Optional<DatePeriod> days = agreements.stream()
                .map(this::daysOf)
                .reduce((one, other) -> new DatePeriod(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to()));
        return days.map(all -> new MarginFacts(
                        List.of(),
                        List.of(),
                        List.of(),
                        kept.drawn(filter.client(), all, replaced),
                        kept.fees(filter.client(), all, replaced),
                        kept.lapsed(filter.client(), all, replaced),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .orElse(MarginFacts.NONE);
    }

    private DatePeriod daysOf(ClientAgreement agreement) {
        LocalDate from =
                agreement.terms().validity().first().orElse(filter.period().from());
        LocalDate to = filter.period().to();
        if (agreement.terms() instanceof Retainer retainer) {
            LocalDate begin = from.isAfter(filter.period().from())
                    ? from
                    : filter.period().from();
            LocalDate end = agreement
                    .terms()
                    .validity()
                    .last()
                    .filter(last -> last.isBefore(to))
                    .orElse(to);
            return new DatePeriod(
                    retainer.period(retainer.indexOf(begin)).first(),
                    retainer.period(retainer.indexOf(end)).last());
        }
        return new DatePeriod(from, to);
    }

    private Set<ClientId> clientsToPlan() {
        Set<ClientId> clients = new HashSet<>(ports.reportFacts().withUnratedWork(filter.period()));
        LocalDate until = filter.period().to().isBefore(today) ? filter.period().to() : today;
        agreements.stream()
                .map(ClientAgreement::client)
                .distinct()
                .filter(client -> ports.agreementUse()
                        .ratedTo(client)
                        .filter(day -> !day.isBefore(until))
                        .isEmpty())
                .forEach(clients::add);
        filter.client().ifPresent(one -> clients.retainAll(Set.of(one)));
        return clients;
    }

    private void plan(ClientId id) {
        Optional<Firm> firm = ports.firms().all().stream().findFirst();
        Client client = ports.clients().find(id).orElseThrow();
        LocalDate lastOfMonth = YearMonth.from(today).atEndOfMonth();
        LocalDate until =
                filter.period().to().isBefore(lastOfMonth) ? filter.period().to() : lastOfMonth;
        if (firm.isEmpty()) {
            return;
        }
        try {
            rateWork.plan(firm.get(), client, until, new SharedFacts(ports)).periods().stream()
                    .filter(PlannedPeriod::isNews)
                    .forEach(period -> add(client, period));
        } catch (RatingRefusedException | MissingVatRateException e) {
            unratable.add(new Unratable(
                    id,
                    new ReportProblem(
                            ReportProblem.Code.CANNOT_BE_RATED,
                            List.of(client.name(), String.valueOf(e.getMessage())))));
        }
    }

    private void add(Client client, PlannedPeriod period) {
        RatedPeriod rated = period.rated();
        period.replaces().ifPresent(replaced::add);
        List<OrderId> orders = ports.orders().of(Optional.of(client.id())).stream()
                .map(Order::id)
                .toList();
        Map<WorkLogId, WorkLog> logs = ports.workLogs().of(orders, rated.period()).stream()
                .collect(Collectors.toMap(WorkLog::id, Function.identity()));
        Set<Integer> waiting = IntStream.range(0, rated.lines().size())
                .filter(position -> !period.settled().containsKey(position))
                .boxed()
                .collect(Collectors.toSet());
        planned.add(rated, waiting, logs, filter.period());
    }
}
