package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client owes on one document of any system.
 *
 * <pre>{@code
 * new OpenItem(new InvoiceNumber("2026-0123"), VariableSymbol.parse("20260123"), Money.parse("CZK", "21780.75"),
 *         LocalDate.of(2026, 11, 14), "Pekárna U Kaple", Optional.empty())
 * }</pre>
 *
 * @param number unique among those that are matched together
 * @param symbol to be paid under
 * @param open what is still to be paid; 0 for a paid one, less than 0 for a credit note
 * @param due the last day to pay
 * @param client by whatever that system knows them: one text, one client
 * @param account from which the client is known to pay
 */
public record OpenItem(
        InvoiceNumber number, VariableSymbol symbol, Money open, LocalDate due, String client, Optional<Iban> account) {
    /** Checks nothing but presence. */
    public OpenItem {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(account, "account");
    }
}
