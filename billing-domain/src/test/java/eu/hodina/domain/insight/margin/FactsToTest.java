package eu.hodina.domain.insight.margin;

import java.util.List;

/** Facts, one kind after another. */
final class FactsToTest {
    private MarginFacts facts = MarginFacts.NONE;

    FactsToTest logged(LoggedSum... some) {
        return with(of(List.of(some), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    FactsToTest charged(ChargedSum... some) {
        return with(of(List.of(), List.of(some), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    FactsToTest lines(LineSum... some) {
        return with(of(List.of(), List.of(), List.of(some), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    FactsToTest drawn(DrawnSum... some) {
        return with(of(List.of(), List.of(), List.of(), List.of(some), List.of(), List.of(), List.of(), List.of()));
    }

    FactsToTest fees(AgreementFee... some) {
        return with(of(List.of(), List.of(), List.of(), List.of(), List.of(some), List.of(), List.of(), List.of()));
    }

    FactsToTest lapsed(LapsedSum... some) {
        return with(of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(some), List.of(), List.of()));
    }

    FactsToTest goods(GoodsSum... some) {
        return with(of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(some), List.of()));
    }

    FactsToTest writtenOff(KeyedAmount... some) {
        return with(of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(some)));
    }

    MarginFacts made() {
        return facts;
    }

    private FactsToTest with(MarginFacts more) {
        facts = facts.plus(more);
        return this;
    }

    private static MarginFacts of(
            List<LoggedSum> logged,
            List<ChargedSum> charged,
            List<LineSum> lines,
            List<DrawnSum> drawn,
            List<AgreementFee> fees,
            List<LapsedSum> lapsed,
            List<GoodsSum> goods,
            List<KeyedAmount> writtenOff) {
        return new MarginFacts(logged, charged, lines, drawn, fees, lapsed, goods, List.of(), writtenOff, List.of());
    }
}
