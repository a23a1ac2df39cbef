package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One allowance of an agreement as it stands after some runs, down to the logs that drew it: granted = used + lost +
 * left.
 *
 * <pre>{@code
 * // 600 minutes a month, one month carried over, at most 200; September used 300, October 250
 * // September: granted 600, used 500, carried 200, lost 100, left 0
 * AllowanceState.of(retainer, List.of(september, october))
 * }</pre>
 *
 * @param allowance which one: the agreement and the first day of its period
 * @param granted by the period, or by the purchase
 * @param used by work up to now
 * @param carried what of it was used after its own period or still can be; 0 while that runs, and of a package
 * @param lost what the cap took, or what expired
 * @param left what there still is to draw
 * @param draws of the logs, in the order in which they were drawn
 */
public record AllowanceState(
        AgreementPeriod allowance,
        Allowed granted,
        Allowed used,
        Allowed carried,
        Allowed lost,
        Allowed left,
        List<LogDraw> draws) {
    /** Keeps a copy. */
    public AllowanceState {
        Objects.requireNonNull(allowance, "allowance");
        draws = List.copyOf(draws);
    }

    /**
     * {@return how much of it is used, in whole per cent, rounded down; 100 where nothing was granted}
     */
    public int percentUsed() {
        return granted.units() == 0 ? 100 : (int) (used.units() * 100 / granted.units());
    }

    /**
     * Adds runs up.
     *
     * @param agreement whose allowances they are
     * @param runs by day, each from what the one before left; what they say of other agreements is left out
     * @return one for each allowance that a run met, by period
     */
    public static List<AllowanceState> of(Agreement agreement, List<AllowanceRun> runs) {
        Map<AgreementPeriod, List<AllowanceBalance>> rows = new TreeMap<>();
        List<LogDraw> draws = new ArrayList<>();
        for (AllowanceRun run : runs) {
            run.allowances().stream()
                    .filter(row -> row.allowance().agreement().equals(agreement.id()))
                    .forEach(row -> rows.computeIfAbsent(row.allowance(), none -> new ArrayList<>())
                            .add(row));
            draws.addAll(run.draws());
        }
        Optional<LocalDate> to = runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1).days().to());
        return rows.entrySet().stream()
                .map(entry -> state(agreement, to.orElseThrow(), entry.getValue(), draws))
                .toList();
    }

    private static AllowanceState state(
            Agreement agreement, LocalDate to, List<AllowanceBalance> rows, List<LogDraw> draws) {
        AllowanceBalance last = rows.get(rows.size() - 1);
        Allowed granted = rows.get(0).granted();
        List<LogDraw> own = draws.stream()
                .filter(draw -> draw.allowance().equals(last.allowance()))
                .toList();
        long used = rows.stream().mapToLong(row -> row.used().units()).sum();
        long lost = rows.stream().mapToLong(row -> row.lost().units()).sum();
        Optional<LocalDate> periodEnds = Optional.of(agreement)
                .filter(Retainer.class::isInstance)
                .flatMap(
                        one -> ((Retainer) one).periodBeginning(last.allowance().period()))
                .map(RetainerPeriod::last)
                .filter(end -> end.isBefore(to));
        long carried = periodEnds.isEmpty()
                ? 0
                : last.left().units()
                        + own.stream()
                                .filter(draw -> draw.date().isAfter(periodEnds.get()))
                                .mapToLong(draw -> draw.drawn().units())
                                .sum();
        return new AllowanceState(
                last.allowance(),
                granted,
                granted.ofUnits(used),
                granted.ofUnits(carried),
                granted.ofUnits(lost),
                last.left(),
                own);
    }
}
