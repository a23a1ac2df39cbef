package eu.hodina.domain.invoice;

import java.util.Objects;

/**
 * The number of a document, unique over all series: 1 to 30 characters, {@code FV20260001}.
 *
 * @param value as it is printed: {@code FV20260001}
 */
public record InvoiceNumber(String value) implements Comparable<InvoiceNumber> {
    public InvoiceNumber {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 30) {
            throw new IllegalArgumentException("a document number has 1 to 30 characters, not '" + value + "'");
        }
    }

    /** {@return the digits of the number, at most the last ten: {@code FV20260001} is paid under {@code 20260001}} */
    public VariableSymbol variableSymbol() {
        String digits = value.replaceAll("[^0-9]", "");
        return VariableSymbol.parse(digits.substring(Math.max(0, digits.length() - 10)));
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
