package eu.hodina.domain.money;

import java.util.Currency;

/** Two amounts of different currencies met where only one currency makes sense. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Currency expected;
    private final transient Currency found;

    /**
     * Says which currency was met where another one was wanted.
     *
     * @param expected what was wanted
     * @param found what was met
     */
    public CurrencyMismatchException(Currency expected, Currency found) {
        super("expected an amount in " + expected + ", found one in " + found);
        this.expected = expected;
        this.found = found;
    }

    /** {@return the currency that was wanted} */
    public Currency expected() {
        return expected;
    }

    /** {@return the currency that was met} */
    public Currency found() {
        return found;
    }
}
