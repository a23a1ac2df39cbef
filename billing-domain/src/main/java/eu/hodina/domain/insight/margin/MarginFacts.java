package eu.hodina.domain.insight.margin;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a margin is made of, as sums.
 *
 * @param logged the work
 * @param charged what rating made of it
 * @param lines rated lines beside the charges
 * @param drawn what the work drew from allowances, also before the period where an agreement began before it
 * @param fees of the agreements that were drawn, or whose periods the report touches
 * @param lapsed what expired of packages
 * @param goods products, expenses and fixed prices
 * @param documents lines of documents that were made by hand: discounts, write-offs, credit notes, less than 0 where they take away
 * @param writtenOff written-off work at its list price
 * @param unratable the clients whose work cannot be rated
 */
public record MarginFacts(
        List<LoggedSum> logged,
        List<ChargedSum> charged,
        List<LineSum> lines,
        List<DrawnSum> drawn,
        List<AgreementFee> fees,
        List<LapsedSum> lapsed,
        List<GoodsSum> goods,
        List<KeyedAmount> documents,
        List<KeyedAmount> writtenOff,
        List<Unratable> unratable) {
    /** No facts. */
    public static final MarginFacts NONE = new MarginFacts(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public MarginFacts {
        logged = List.copyOf(logged);
        charged = List.copyOf(charged);
        lines = List.copyOf(lines);
        drawn = List.copyOf(drawn);
        fees = List.copyOf(fees);
        lapsed = List.copyOf(lapsed);
        goods = List.copyOf(goods);
        documents = List.copyOf(documents);
        writtenOff = List.copyOf(writtenOff);
        unratable = List.copyOf(unratable);
    }

    /**
     * {@return these facts and others}
     *
     * @param other of other work
     */
    public MarginFacts plus(MarginFacts other) {
        return new MarginFacts(
                both(logged, other.logged),
                both(charged, other.charged),
                both(lines, other.lines),
                both(drawn, other.drawn),
                both(fees, other.fees),
                both(lapsed, other.lapsed),
                both(goods, other.goods),
                both(documents, other.documents),
                both(writtenOff, other.writtenOff),
                both(unratable, other.unratable));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
