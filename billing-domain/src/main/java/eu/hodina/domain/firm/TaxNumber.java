package eu.hodina.domain.firm;

import java.util.regex.Pattern;

/**
 * A VAT number of an EU state (in Czechia DIČ): two letters of the state and 2 to 13 letters or digits. It is never
 * composed from the IČO: a natural person has another one.
 *
 * @param value without spaces, {@code CZ27074358}
 */
public record TaxNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,13}");
    private static final Pattern CZECH = Pattern.compile("CZ[0-9]{8,10}");

    public TaxNumber {
        Pattern shape = value.startsWith("CZ") ? CZECH : SHAPE;
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("a VAT number is two letters of the state and 2 to 13 characters"
                    + " (CZ and 8 to 10 digits), '" + value + "' is none");
        }
    }

    /**
     * Reads what a person wrote; spaces are dropped: {@code parse("SK 2020 3178 93")}.
     *
     * @param text two letters of the state and 2 to 13 characters
     * @return the number
     * @throws IllegalArgumentException where it has not that shape
     */
    public static TaxNumber parse(String text) {
        return new TaxNumber(text.replace(" ", ""));
    }

    /**
     * The state that gave the number.
     *
     * @return ISO 3166 code of the state, but EL for Greece
     */
    public String country() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
