package eu.hodina.domain.rating;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The charges of a run: each is made when it is asked for, so that a million of them need no million objects. */
final class ChargeList extends AbstractList<Charge> implements RandomAccess {
    private final ChargeColumns columns;
    private final ChargeColumns.Shared shared;

    ChargeList(ChargeColumns columns, ChargeColumns.Shared shared) {
        this.columns = columns;
        this.shared = shared;
    }

    @Override
    public Charge get(int index) {
        return new Charge(columns, index, shared);
    }

    @Override
    public int size() {
        return columns.size();
    }
}
