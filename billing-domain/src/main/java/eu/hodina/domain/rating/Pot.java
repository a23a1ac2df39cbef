package eu.hodina.domain.rating;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is settled together: a period's lines of one order (or of all that are invoiced together) at one VAT rate, fees apart.
 * A CREDIT pays work of its own pot only, so no invoice may owe less than nothing for a pot.
 */
final class Pot {
    /** By what lines fall into pots. */
    record Id(DatePeriod rated, Optional<OrderId> order, Optional<VatRate> vatRate, boolean ofFees) {
        static Id of(LineKey key) {
            return new Id(key.rated(), key.order(), key.vatRate(), key.kind() == LineKind.FEE);
        }
    }

    private final TreeMap<LineKey, Long> expected = new TreeMap<>();
    private final List<ChargedAmounts> newestFirst = new ArrayList<>();
    private final ChargedAmounts next = new ChargedAmounts(Optional.empty());

    Pot() {
        newestFirst.add(next);
    }

    void expect(LineKey key, long minor) {
        expected.merge(key, minor, Math::addExact);
    }

    /** What waits for the next invoice. */
    ChargedAmounts next() {
        return next;
    }

    /** The amounts of an invoice that is older than those added before. */
    void add(ChargedAmounts older) {
        newestFirst.add(older);
    }

    List<ChargedAmounts> newestFirst() {
        return newestFirst;
    }

    /** Changes what the invoices bear until they bear in all what was expected. */
    void settle() {
        List<LineKey> credits = new ArrayList<>();
        for (LineKey key : keys()) {
            if (key.kind() == LineKind.CREDIT) {
                credits.add(key);
            } else {
                settleWork(key);
            }
        }
        newestFirst.forEach(Pot::giveCreditBack);
        credits.forEach(this::chargeWhatCreditNoLongerPays);
        credits.forEach(this::giveMoreCredit);
    }

    private TreeSet<LineKey> keys() {
        TreeSet<LineKey> keys = new TreeSet<>(expected.keySet());
        newestFirst.forEach(amounts -> keys.addAll(amounts.borne().keySet()));
        return keys;
    }

    private long missing(LineKey key) {
        long charged = 0;
        for (ChargedAmounts amounts : newestFirst) {
            charged = Math.addExact(charged, amounts.of(key));
        }
        return Math.subtractExact(expected.getOrDefault(key, 0L), charged);
    }

    private void settleWork(LineKey key) {
        long missing = missing(key);
        if (missing > 0) {
            next.change(key, missing);
        }
        long tooMuch = Math.negateExact(Math.min(0, missing));
        for (ChargedAmounts amounts : newestFirst) {
            long piece = Math.min(tooMuch, amounts.of(key));
            if (piece > 0) {
                amounts.change(key, -piece);
                tooMuch -= piece;
            }
        }
        refuseRest(key, tooMuch);
    }

    /** Where work goes that a money allowance had paid, the CREDIT goes with it: nobody is paid back what he did not pay. */
    private static void giveCreditBack(ChargedAmounts amounts) {
        for (Map.Entry<LineKey, Long> line : List.copyOf(amounts.borne().entrySet())) {
            boolean isCredit = line.getKey().kind() == LineKind.CREDIT && line.getValue() < 0;
            if (isCredit && amounts.sum() < 0) {
                amounts.change(line.getKey(), Math.min(-amounts.sum(), -line.getValue()));
            }
        }
    }

    private void chargeWhatCreditNoLongerPays(LineKey credit) {
        long missing = missing(credit);
        if (missing > 0) {
            next.change(credit, missing);
        }
    }

    /** A CREDIT that pays more: of the next invoice first, then of the newest invoices that still owe anything. */
    private void giveMoreCredit(LineKey credit) {
        long more = Math.negateExact(Math.min(0, missing(credit)));
        for (ChargedAmounts amounts : newestFirst) {
            long piece = Math.min(more, amounts.sum());
            if (piece > 0) {
                amounts.change(credit, -piece);
                more -= piece;
            }
        }
        refuseRest(credit, more);
    }

    private static void refuseRest(LineKey key, long rest) {
        if (rest > 0) {
            throw new ConservationException("no document bears the " + rest + " that are too much for " + key);
        }
    }
}
