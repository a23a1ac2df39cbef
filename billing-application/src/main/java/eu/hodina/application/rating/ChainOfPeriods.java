package eu.hodina.application.rating;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.BillingHistory;
import eu.hodina.domain.rating.IssuedDocument;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.PeriodDifferences;
import eu.hodina.domain.rating.RatedChain;
import eu.hodina.domain.rating.RatedFee;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rates the periods of one client in turn, and hands on what one leaves to the next (rating.md, "Between runs"). */
final class ChainOfPeriods {
    private final Ports ports;
    private final Identities identities;
    private final FreshTerms fresh;
    private final SharedFacts shared;
    private final ClientFacts facts;
    private final List<Agreement> agreements;
    private final List<AgreementPeriod> billedFees;
    private List<OpeningAllowance> opening;

    ChainOfPeriods(
            Ports ports,
            Identities identities,
            FreshTerms fresh,
            SharedFacts shared,
            ClientFacts facts,
            LocalDate firstDay) {
        this.ports = ports;
        this.identities = identities;
        this.fresh = fresh;
        this.shared = shared;
        this.facts = facts;
        this.agreements = facts.agreements();
        ClientId client = fresh.client().id();
        boolean agreed = !agreements.isEmpty() && facts.holdings().rated();
        this.billedFees = new ArrayList<>(agreed ? ports.ratedPeriods().feesBefore(client, firstDay) : List.of());
        this.opening = agreed
                ? ports.ratedPeriods()
                        .lastRunBefore(client, firstDay)
                        .map(run -> run.opening(agreements, firstDay))
                        .orElse(List.of())
                : List.of();
    }

    /** What documents bear is rated by the terms of its time, and compared with them. */
    PlannedPeriod rate(Cuts.Cut cut) {
        Optional<RatedPeriod> kept = cut.live()
                .map(LivePeriod::id)
                .map(id -> ports.ratedPeriods()
                        .find(id)
                        .orElseThrow(() -> new IllegalStateException("rated period " + id + " is gone")));
        BilledPeriod terms = cut.isBilled() ? kept.orElseThrow().basis().terms() : fresh.of(cut.days(), facts.orders());
        List<RatedCharge> borne = cut.isBilled() ? kept.orElseThrow().charges() : List.of();
        RatingInput input = input(terms, borne);
        RatingResult result = Rating.rate(input);
        PlannedPeriod planned = planned(cut, kept, terms, input, result);
        result.fees().stream().map(RatedFee::fee).forEach(billedFees::add);
        opening = new AllowanceRun(cut.days(), result.allowances(), List.of())
                .opening(agreements, cut.days().to().plusDays(1));
        return planned;
    }

    private RatingInput input(BilledPeriod terms, List<RatedCharge> borne) {
        List<WorkLog> logs = facts.logsOf(terms.days(), borne);
        return new RatingInput(
                fresh.client().currency(),
                terms.vat(),
                shared.activities(),
                shared.priceLists(fresh.client().currency()),
                terms.client(),
                ordersOf(terms),
                agreements,
                logs,
                facts.correctionsOf(logs),
                terms.days(),
                Optional.of(terms.feesTo()),
                opening,
                Optional.of(List.copyOf(billedFees)));
    }

    /** An order that the terms do not name has those of today. */
    private List<OrderTerms> ordersOf(BilledPeriod terms) {
        Set<OrderId> named = terms.orders().stream().map(OrderTerms::id).collect(Collectors.toSet());
        List<OrderTerms> orders = new ArrayList<>(terms.orders());
        facts.orders().stream()
                .filter(order -> !named.contains(order.id()))
                .map(OrderTerms::of)
                .forEach(orders::add);
        return orders;
    }

    private PlannedPeriod planned(
            Cuts.Cut cut, Optional<RatedPeriod> kept, BilledPeriod terms, RatingInput input, RatingResult result) {
        LineTexts texts = facts.texts(terms.client().lines());
        List<LineToBill> lines = RatedResults.lines(cut.days(), result, texts.of(result));
        Map<Integer, String> settled = Map.of();
        if (cut.isBilled()) {
            List<IssuedDocument> documents =
                    ports.ratedPeriods().billed(fresh.client().id(), cut.days());
            PeriodDifferences found = new RatedChain(input, List.of(terms), List.of(result), List.of(), List.of())
                    .compare(new BillingHistory(documents, List.of()));
            RevisedLines revised = new RevisedLines(lines, documents, found, texts::difference);
            lines = revised.lines();
            settled = revised.settled();
        }
        RatedPeriod rated = rated(terms, input, result, lines);
        PlannedPeriod planned = new PlannedPeriod(rated, settled, kept.map(RatedPeriod::id), true);
        return kept.filter(before -> isTheSame(before, planned))
                .map(before -> new PlannedPeriod(lookedAt(before, rated), Map.of(), Optional.of(before.id()), false))
                .orElse(planned);
    }

    private RatedPeriod rated(BilledPeriod terms, RatingInput input, RatingResult result, List<LineToBill> lines) {
        Set<String> logs =
                input.workLogs().stream().map(log -> log.id().value()).collect(Collectors.toSet());
        List<Correction> corrections = input.corrections();
        return new RatedPeriod(
                new RatedPeriodId(identities.next()),
                Optional.of(fresh.client().id()),
                terms.days(),
                input.currency(),
                RatedResults.charges(result),
                lines,
                UsedVersions.of(input, result),
                result.fees(),
                AllowanceRun.of(input, result),
                new RatedBasis(
                        terms, AgreementsHash.of(agreements, terms.days().to()), logs.size(), corrections.size()));
    }

    private boolean isTheSame(RatedPeriod before, PlannedPeriod now) {
        return before.cameToTheSameAs(now.rated())
                && ports.ratedPeriods().waitingOf(before.id()).stream()
                        .map(UnbilledLine::line)
                        .toList()
                        .equals(now.waiting().map(UnbilledLine::line).toList());
    }

    private static RatedPeriod lookedAt(RatedPeriod before, RatedPeriod now) {
        return before.onBasis(now.basis());
    }
}
