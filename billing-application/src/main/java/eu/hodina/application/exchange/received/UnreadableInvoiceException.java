package eu.hodina.application.exchange.received;

import java.io.Serial;
import java.util.List;

/**
 * An invoice that was refused, with every reason: {@code f.isdoc: LegalMonetaryTotal/TaxInclusiveAmount: expected 21780.75,
 * found 99999.99}. Nothing of it is kept.
 */
public final class UnreadableInvoiceException extends RuntimeException {
    private static final int LISTED = 20;
    private static final int SHOWN = 200;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /**
     * Refuses a file for these reasons.
     *
     * @param file its name
     * @param reasons at least one; the first twenty are kept, shortened to a line each
     */
    public UnreadableInvoiceException(String file, List<String> reasons) {
        super(shown(file) + ": "
                + String.join(
                        "; ",
                        reasons.stream()
                                .limit(LISTED)
                                .map(UnreadableInvoiceException::shown)
                                .toList()));
        this.reasons = reasons.stream()
                .limit(LISTED)
                .map(UnreadableInvoiceException::shown)
                .toList();
    }

    /**
     * Refuses a file for one reason.
     *
     * @param file its name
     * @param reason what was expected
     * @return the refusal
     */
    public static UnreadableInvoiceException of(String file, String reason) {
        return new UnreadableInvoiceException(file, List.of(reason));
    }

    /** {@return every reason, at most twenty} */
    public List<String> reasons() {
        return reasons;
    }

    /** What comes from a file forges no line of a message. */
    private static String shown(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, 100)) + "…";
    }
}
