package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An issued invoice with what a client still owes on it.
 *
 * @param id its identity
 * @param number as it is printed
 * @param variableSymbol to be paid under
 * @param client who owes it
 * @param account the firm's, to which it is to be paid
 * @param open total - allocations; 0 for a paid one, which explains a second payment and never takes it
 * @param due the last day to pay
 */
public record OpenInvoice(
        InvoiceId id,
        InvoiceNumber number,
        VariableSymbol variableSymbol,
        ClientId client,
        Iban account,
        Money open,
        LocalDate due) {
    public OpenInvoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(variableSymbol, "variableSymbol");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(due, "due");
        if (open.isNegative()) {
            throw new IllegalArgumentException("invoice " + number + " cannot have " + open + " open");
        }
    }
}
