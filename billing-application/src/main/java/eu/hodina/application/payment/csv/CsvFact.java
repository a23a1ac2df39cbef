package eu.hodina.application.payment.csv;

/** What a bank may say of the whole statement in lines of a label and a value, before the table or after it. */
public enum CsvFact {
    /** The own account. */
    ACCOUNT("account"),
    /** Its currency. */
    CURRENCY("currency"),
    /** The number of the statement. */
    NUMBER("number"),
    /** The balance before the first item. */
    OPENING("opening"),
    /** The balance after the last item. */
    CLOSING("closing"),
    /** The first day. */
    FROM("from"),
    /** The last day. */
    TO("to"),
    /** Both days, parted by a hyphen: {@code 01.07.2026 - 31.07.2026}. */
    PERIOD("period");

    private final String code;

    CsvFact(String code) {
        this.code = code;
    }

    /** {@return its name in files and requests: {@code opening}} */
    public String code() {
        return code;
    }
}
