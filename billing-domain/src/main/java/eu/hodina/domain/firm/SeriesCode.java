package eu.hodina.domain.firm;

import java.util.Optional;

/** The series of documents that a firm numbers apart from one another (handbook 4.12). */
public enum SeriesCode {
    /** Invoices, simplified ones too. */
    INVOICE(' ', ' '),
    /** Requests for advances. */
    PROFORMA('Z', '1'),
    /** Tax documents on payments that were received. */
    PAYMENT_TAX_DOCUMENT('D', '2'),
    /** Credit notes. */
    CREDIT_NOTE('O', '3'),
    /** Debit notes. */
    DEBIT_NOTE('V', '4'),
    /** Documents of interest on late payment. */
    PENALTY('P', '5');

    private static final int LONGEST_PREFIX = 8;
    private static final int LEAST_DIGITS = 3;
    private static final int SYMBOL = 10;
    private static final int YEAR = 4;

    private final char letter;
    private final char digit;

    SeriesCode(char letter, char digit) {
        this.letter = letter;
        this.digit = digit;
    }

    /**
     * The series of a firm that set up none of this code: that of its invoices with a letter before and a digit behind the
     * prefix, so that no two come to one variable symbol, and a dash before the year where there is room for it. From
     * {@code FV} proformas are numbered {@code ZFV1-20260001}, and from {@code F-} {@code ZF1-20260001}.
     *
     * @param invoices the firm's series of invoices
     * @return a series of this code, the firm's own for INVOICE; none where the prefix or the counter leaves no room, and the
     *     firm has to set one up
     */
    public Optional<NumberSeries> findDerivedFrom(NumberSeries invoices) {
        if (this == INVOICE) {
            return Optional.of(invoices);
        }
        String stem = letter + invoices.prefix().replaceFirst("-+$", "") + digit;
        String prefix = stem.length() < LONGEST_PREFIX ? stem + "-" : stem;
        int room = SYMBOL - YEAR - (invoices.symbolStem() + digit).length();
        int digits = Math.min(invoices.digits(), room);
        boolean fits = prefix.length() <= LONGEST_PREFIX && digits >= LEAST_DIGITS;
        return fits ? Optional.of(new NumberSeries(name(), prefix, digits)) : Optional.empty();
    }
}
