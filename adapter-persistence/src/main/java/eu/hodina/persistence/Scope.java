package eu.hodina.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * Which child rows are read for some parents: theirs, or all where the parents are so many that their list would be
 * longer than the work it saves.
 */
record Scope(String where, Object[] values) {
    private static final int LONGEST_LIST = 500;

    static <P> Scope of(String column, List<P> parents, Function<P, String> identity) {
        if (parents.size() > LONGEST_LIST) {
            return new Scope("", new Object[0]);
        }
        if (parents.isEmpty()) {
            return new Scope(" WHERE FALSE", new Object[0]);
        }
        return new Scope(
                " WHERE " + column + " IN (" + Sql.marks(parents.size()) + ")",
                parents.stream().map(identity).toArray());
    }
}
