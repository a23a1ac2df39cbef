package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AllowanceBalance;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.domain.rating.LogDraw;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the work behind a document: the charges of the lines that it bills; of the same orders also what is not billed,
 * and of an agreement whose fee it bills what that covered; and how the agreements' allowances stand after it. It is to be
 * called within a transaction.
 */
final class WorkBehind {
    private final Ports ports;

    WorkBehind(Ports ports) {
        this.ports = ports;
    }

    /** None where the document does not ask for it, or bills no work that was rated. */
    Optional<WorkAnnex> of(Invoice document) {
        if (!document.content().annex()) {
            return Optional.empty();
        }
        List<WorkAnnex.Row> rows = new ArrayList<>();
        Map<AgreementPeriod, AllowanceBalance> allowances = new LinkedHashMap<>();
        AnnexNames names = new AnnexNames(ports, document.content());
        linesOf(document)
                .forEach((id, lines) -> ports.ratedPeriods()
                        .find(id)
                        .ifPresent(period -> gather(new Part(period, lines), names, rows, allowances)));
        rows.sort(Comparator.comparing(WorkAnnex.Row::date));
        List<WorkAnnex.Allowance> left = allowances.values().stream()
                .map(one -> new WorkAnnex.Allowance(
                        names.agreement(one.allowance().agreement()),
                        one.allowance().period(),
                        one.granted(),
                        one.used(),
                        one.lost(),
                        one.left()))
                .toList();
        return rows.isEmpty() && left.isEmpty() ? Optional.empty() : Optional.of(new WorkAnnex(rows, left));
    }

    /** By rated period: the positions of its lines that the document bills. */
    private Map<RatedPeriodId, Set<Integer>> linesOf(Invoice document) {
        Map<RatedPeriodId, Set<Integer>> lines = new LinkedHashMap<>();
        for (int line = 0; line < document.content().lines().size(); line++) {
            ports.billedItems().find(document.id(), line).ifPresent(item -> {
                if (item instanceof BilledItem.OfRating rating) {
                    lines.computeIfAbsent(rating.rated(), none -> new HashSet<>())
                            .add(rating.position());
                }
            });
        }
        return lines;
    }

    private static void gather(
            Part part, AnnexNames names, List<WorkAnnex.Row> rows, Map<AgreementPeriod, AllowanceBalance> allowances) {
        List<RatedCharge> charges = part.charges();
        names.learn(charges, part.period.period());
        for (RatedCharge charge : charges) {
            List<AgreementPeriod> drawn = part.drawnBy(charge);
            names.row(charge, drawn).ifPresent(rows::add);
        }
        part.balances(charges).forEach(one -> allowances.merge(one.allowance(), one, WorkBehind::continued));
    }

    /** A package that two rated periods drew from: what the first began with, what the last left. */
    private static AllowanceBalance continued(AllowanceBalance first, AllowanceBalance next) {
        Allowed used = first.used().ofUnits(first.used().units() + next.used().units());
        Allowed lost = first.lost().ofUnits(first.lost().units() + next.lost().units());
        return new AllowanceBalance(first.allowance(), first.granted(), used, lost, next.left());
    }

    /** A rated period and which of its lines the document bills. */
    private static final class Part {
        private final RatedPeriod period;
        private final Set<Integer> billed;
        private final Set<String> fees;
        private final Map<WorkLogId, List<AgreementPeriod>> draws;

        Part(RatedPeriod period, Set<Integer> billed) {
            this.period = period;
            this.billed = billed;
            this.fees = billed.stream()
                    .map(period.lines()::get)
                    .filter(line -> line.kind() == LineKind.FEE)
                    .map(line -> line.key().text())
                    .collect(Collectors.toSet());
            this.draws = period.allowances().draws().stream()
                    .collect(Collectors.groupingBy(
                            LogDraw::log, Collectors.mapping(LogDraw::allowance, Collectors.toList())));
        }

        List<RatedCharge> charges() {
            boolean whole = wholeIsBilled();
            Set<OrderId> orders = period.charges().stream()
                    .filter(this::isBilled)
                    .map(RatedCharge::order)
                    .collect(Collectors.toSet());
            return period.charges().stream()
                    .filter(charge -> charge.line().isPresent()
                            ? isBilled(charge)
                            : whole || orders.contains(charge.order()) || isCoveredByBilledFee(charge))
                    .toList();
        }

        private boolean isBilled(RatedCharge charge) {
            return charge.line().isPresent() && billed.contains(charge.line().getAsInt());
        }

        private boolean wholeIsBilled() {
            for (int line = 0; line < period.lines().size(); line++) {
                LineToBill one = period.lines().get(line);
                if (!billed.contains(line) && !one.isDifference()) {
                    return false;
                }
            }
            return true;
        }

        private boolean isCoveredByBilledFee(RatedCharge charge) {
            return charge.disposition() == Disposition.COVERED
                    && drawnBy(charge).stream()
                            .anyMatch(one -> fees.contains(one.agreement().value()));
        }

        List<AgreementPeriod> drawnBy(RatedCharge charge) {
            return charge.disposition() == Disposition.COVERED
                    ? draws.getOrDefault(charge.log(), List.of())
                    : List.of();
        }

        /** Of the allowances that the charges drew from, and of the fees that are billed. */
        List<AllowanceBalance> balances(List<RatedCharge> charges) {
            Set<AgreementPeriod> drawn = charges.stream()
                    .flatMap(charge -> draws.getOrDefault(charge.log(), List.of()).stream())
                    .collect(Collectors.toSet());
            return period.allowances().allowances().stream()
                    .filter(one -> drawn.contains(one.allowance())
                            || fees.contains(one.allowance().agreement().value()))
                    .toList();
        }
    }
}
