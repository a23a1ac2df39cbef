package eu.hodina.application.mail.allowance;

import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.AllowanceState;
import eu.hodina.domain.rating.LogDraw;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What became of a retainer's allowance in one of its periods, by the runs that were rated:
 * granted + carried = used + lapsed + left.
 *
 * @param period of the retainer
 * @param granted by the period
 * @param carried over from the periods before it
 * @param used by work of the period, of this allowance and of what was carried
 * @param lapsed by its end: over the cap, or too old
 * @param left for the periods after it
 * @param draws of the work, in the order in which it drew
 */
record RetainerStatement(
        RetainerPeriod period,
        Allowed granted,
        Allowed carried,
        Allowed used,
        Allowed lapsed,
        Allowed left,
        List<LogDraw> draws) {
    RetainerStatement {
        draws = List.copyOf(draws);
    }

    /** Of a retainer that includes something, whose runs go up to the end of the period. */
    static RetainerStatement of(Retainer retainer, RetainerPeriod period, List<AllowanceRun> runs) {
        List<AllowanceState> before = upTo(retainer, runs, period.first().minusDays(1));
        List<AllowanceState> after = upTo(retainer, runs, period.last());
        Allowed kind = retainer.includes().orElseThrow();
        List<LogDraw> draws = after.stream()
                .flatMap(state -> state.draws().stream())
                .filter(draw -> !draw.date().isBefore(period.firstValid())
                        && !draw.date().isAfter(period.last()))
                .toList();
        return new RetainerStatement(
                period,
                kind.ofUnits(after.stream()
                        .filter(state -> state.allowance().period().equals(period.first()))
                        .mapToLong(state -> state.granted().units())
                        .sum()),
                kind.ofUnits(sum(before, AllowanceState::left)),
                kind.ofUnits(sum(after, AllowanceState::used) - sum(before, AllowanceState::used)),
                kind.ofUnits(sum(after, AllowanceState::lost) - sum(before, AllowanceState::lost)),
                kind.ofUnits(sum(after, AllowanceState::left)),
                draws);
    }

    private static List<AllowanceState> upTo(Retainer retainer, List<AllowanceRun> runs, LocalDate day) {
        return AllowanceState.of(
                retainer,
                runs.stream().filter(run -> !run.days().to().isAfter(day)).toList());
    }

    private static long sum(List<AllowanceState> states, Function<AllowanceState, Allowed> part) {
        return states.stream().mapToLong(state -> part.apply(state).units()).sum();
    }
}
