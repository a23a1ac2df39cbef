package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import java.time.LocalDate;
import java.util.List;

/**
 * Port: a bank that hands out what moved on accounts, where an administrator gave it leave to. Asking changes nothing at
 * the bank, so that what is lost on the way is asked for again. Thread-safe.
 */
public interface StatementSource {

    /**
     * {@return the accounts that may be asked for, in their order; none where nothing is set up}
     *
     * @throws StatementSourceException where what is set up cannot be read any more
     */
    List<Iban> accounts();

    /**
     * Asks for all that moved on an account in a span of days. Calls that the bank wants apart wait for each other.
     *
     * @param account one of {@link #accounts}
     * @param from the first day
     * @param to the last day, not before the first
     * @return a file as {@link StatementReader} reads them; whether it is one is not looked at here
     * @throws StatementSourceException where the bank does not hand it out, with the reason
     */
    StatementFile fetch(Iban account, LocalDate from, LocalDate to);

    /** {@return a source without accounts} */
    static StatementSource none() {
        return NoSource.ONLY;
    }
}

/** @see StatementSource#none() */
enum NoSource implements StatementSource {
    ONLY;

    @Override
    public List<Iban> accounts() {
        return List.of();
    }

    @Override
    public StatementFile fetch(Iban account, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("no bank hands out account " + account);
    }
}
