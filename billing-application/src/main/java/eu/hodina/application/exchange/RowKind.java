package eu.hodina.application.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of which each is a thing that the firm keeps, or a part of one: how they are checked and kept. */
interface RowKind {

    ExchangeKind kind();

    /** The columns, in the order in which they are written. */
    List<String> titles();

    /** Columns that a file may lack; their fields are as if nothing stood there. */
    default Set<String> mayLack() {
        return Set.of();
    }

    /** Understands a row, or tells what is wrong with it and gives none. */
    Optional<RowKey> read(FieldRow row);

    /** Tells of a staged row that its code is taken. */
    void tellTaken(FieldRow row);

    /** Tells what is wrong with the rows together. */
    default void finish(ImportProblems problems) {
        // most rows stand by themselves
    }

    /** Keeps the next of the staged rows, in their turn, all of which were good; within the open transaction. */
    void keep(List<FieldRow> rows);

    /** Keeps what waited for further rows; there are none. */
    default void keepRest() {
        // most rows wait for no other
    }
}
