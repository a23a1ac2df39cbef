package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.money.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a run did to the client's allowances: plain data that is kept with a rated period, so that the next run can begin
 * with what this one left (rating.md, "Between runs").
 *
 * <pre>{@code
 * AllowanceRun october = AllowanceRun.of(input, Rating.rate(input));
 * november.opening(october.opening(agreements, november.period().from()));
 * }</pre>
 *
 * @param days that were rated
 * @param allowances by agreement and period
 * @param draws of the logs, in the order in which they were drawn
 */
public record AllowanceRun(DatePeriod days, List<AllowanceBalance> allowances, List<LogDraw> draws) {
    /** Keeps copies. */
    public AllowanceRun {
        Objects.requireNonNull(days, "days");
        allowances = List.copyOf(allowances);
        draws = List.copyOf(draws);
    }

    /**
     * What a run did to allowances; it is rated once more where there are any. A draw names the log, also where a correction
     * stands in its place.
     *
     * @param input of the run
     * @param result of the same run
     * @return to be kept
     */
    public static AllowanceRun of(RatingInput input, RatingResult result) {
        List<LogDraw> draws = new ArrayList<>();
        if (!result.allowances().isEmpty()) {
            for (Explanation explanation : Rating.explain(input)) {
                for (AllowanceDraw draw : explanation.draws()) {
                    draws.add(new LogDraw(
                            explanation.charge().work().id(),
                            explanation.charge().work().date(),
                            new AgreementPeriod(draw.agreement().id(), draw.period()),
                            draw.drawn()));
                }
            }
        }
        return new AllowanceRun(input.period(), result.allowances(), draws);
    }

    /**
     * What the next run begins with. What says nothing any more is left out: a retainer's allowance that is not named any
     * longer has nothing left.
     *
     * @param agreements of the client; the allowances of others are left out
     * @param next the first day of the next run
     * @return its opening
     */
    public List<OpeningAllowance> opening(List<? extends Agreement> agreements, LocalDate next) {
        Map<AgreementId, Agreement> byId =
                agreements.stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        return allowances.stream()
                .filter(row -> byId.containsKey(row.allowance().agreement()))
                .filter(row -> row.left().units() > 0
                        || !isOver(byId.get(row.allowance().agreement()), row, next))
                .map(row -> new OpeningAllowance(row.allowance(), row.left()))
                .toList();
    }

    private static boolean isOver(Agreement agreement, AllowanceBalance row, LocalDate next) {
        return agreement instanceof Retainer retainer
                && retainer.periodBeginning(row.allowance().period())
                        .filter(period -> !period.last().isBefore(next))
                        .isEmpty();
    }

    /**
     * {@return a run that met no allowance}
     *
     * @param days that were rated
     */
    public static AllowanceRun none(DatePeriod days) {
        return new AllowanceRun(days, List.of(), List.of());
    }
}
