package eu.hodina.bankimport.expected;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import java.util.Optional;

/** Compares what the independent reader found in a file of one format with what ours found. */
public interface Expectation {

    /**
     * Fails where the two differ.
     *
     * @param expected raw values of one file
     * @param read the same file in the normal form
     */
    void check(JsonNode expected, Recording read);

    /** A raw value as text; empty where there is none. */
    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /** A symbol as the normal form has it: without leading zeros, zeros alone are none. */
    static Optional<String> symbol(JsonNode node, String field) {
        return text(node, field).map(Expectation::stripped).filter(digits -> !digits.isEmpty());
    }

    /** Without leading zeros. */
    static String stripped(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
