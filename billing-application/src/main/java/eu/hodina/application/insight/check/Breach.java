package eu.hodina.application.insight.check;

import java.util.Objects;
import java.util.Optional;

/**
 * A place at which a law does not hold.
 *
 * <pre>{@code
 * documents.total invoice FV20260001 (01a19b45-...), net: expected 100.00 CZK, found 99.00 CZK
 * }</pre>
 *
 * @param law by its name: {@code documents.total}
 * @param severity whether our books are wrong, or what somebody else sent
 * @param kind of what it is about, in the words of the API's paths: {@code invoice}, {@code work-log}
 * @param id its identity
 * @param number by which people know it, where it has one
 * @param place what of it does not agree: {@code net}, {@code line 3}
 * @param expected what it had to be, with its unit: {@code 165 min}, {@code 100.00 CZK}, {@code 1}
 * @param found what it is
 */
public record Breach(
        String law,
        Severity severity,
        String kind,
        String id,
        Optional<String> number,
        String place,
        String expected,
        String found) {

    /** How bad it is. */
    public enum Severity {
        /** The books are wrong. */
        BREACH,
        /** What came from outside does not agree with itself; the books keep it as it came. */
        WARNING
    }

    public Breach {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** {@return one line: law, subject with number and identity, place, what was expected and what was found} */
    @Override
    public String toString() {
        return law + " " + kind + " " + number.map(one -> one + " (" + id + ")").orElse(id) + ", " + place
                + ": expected " + expected + ", found " + found;
    }
}
