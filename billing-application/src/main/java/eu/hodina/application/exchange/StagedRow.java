package eu.hodina.application.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A row of a file that waits to be published.
 *
 * @param turn in which it is published; no other row of the file has it
 * @param place where the file says what names it
 * @param code what names it: no other row, and nothing of its kind that is kept, may have it; "" = it needs no name
 * @param fields its texts, as they stand in the file, in the order of the columns of its kind
 */
public record StagedRow(long turn, TextPlace place, String code, List<String> fields) {
    /** Copies the fields. */
    public StagedRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        fields = List.copyOf(fields);
    }
}
