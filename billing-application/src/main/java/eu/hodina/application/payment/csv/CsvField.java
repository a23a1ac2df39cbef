package eu.hodina.application.payment.csv;

/** What a column of a bank's table can hold. */
public enum CsvField {
    /** The day on which the bank booked it. */
    BOOKED("booked"),
    /** The day from which it bears interest. */
    VALUED("valued"),
    /** The amount, signed or with an indicator beside it. */
    AMOUNT("amount"),
    /** What went out, without a sign. */
    DEBIT("debit"),
    /** What came in, without a sign. */
    CREDIT("credit"),
    /** A word that says whether the amount came in or went out. */
    INDICATOR("indicator"),
    /** The currency of the amount. */
    CURRENCY("currency"),
    /** The own account. */
    ACCOUNT("account"),
    /** The variable symbol. */
    VARIABLE_SYMBOL("variableSymbol"),
    /** The constant symbol. */
    CONSTANT_SYMBOL("constantSymbol"),
    /** The specific symbol. */
    SPECIFIC_SYMBOL("specificSymbol"),
    /** The name of the other side. */
    NAME("name"),
    /** The account of the other side; a bank may stand behind a slash. */
    COUNTERPARTY_ACCOUNT("counterpartyAccount"),
    /** The bank of the other side, its code or BIC. */
    COUNTERPARTY_BANK("counterpartyBank"),
    /** The message; the only one that several columns can make up. */
    MESSAGE("message"),
    /** The bank's own id of the item. */
    REFERENCE("reference"),
    /** The id that the payer chose. */
    END_TO_END_ID("endToEndId");

    private final String code;

    CsvField(String code) {
        this.code = code;
    }

    /** {@return its name in files and requests: {@code variableSymbol}} */
    public String code() {
        return code;
    }
}
