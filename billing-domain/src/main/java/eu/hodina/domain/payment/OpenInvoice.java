package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An issued document with what a client still owes on it, or is owed.
 *
 * @param id its identity
 * @param number as it is printed
 * @param kind invoice, proforma, penalty …; a payment of a proforma makes a tax document due
 * @param variableSymbol to be paid under
 * @param client who owes it
 * @param account the firm's, to which it is to be paid
 * @param open total - allocations - credits; 0 for a paid one, which explains a second payment and never takes it; less
 *     than 0 for a credit note alone, which a debit may pay out
 * @param due the last day to pay
 */
public record OpenInvoice(
        InvoiceId id,
        InvoiceNumber number,
        DocumentKind kind,
        VariableSymbol variableSymbol,
        ClientId client,
        Iban account,
        Money open,
        LocalDate due) {
    public OpenInvoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(variableSymbol, "variableSymbol");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(due, "due");
        if (open.isNegative() && kind != DocumentKind.CREDIT_NOTE) {
            throw new IllegalArgumentException("invoice " + number + " cannot have " + open + " open");
        }
    }

    /**
     * An ordinary invoice.
     *
     * @param id its identity
     * @param number as it is printed
     * @param variableSymbol to be paid under
     * @param client who owes it
     * @param account the firm's, to which it is to be paid
     * @param open total - allocations - credits, 0 or more
     * @param due the last day to pay
     */
    public OpenInvoice(
            InvoiceId id,
            InvoiceNumber number,
            VariableSymbol variableSymbol,
            ClientId client,
            Iban account,
            Money open,
            LocalDate due) {
        this(id, number, DocumentKind.INVOICE, variableSymbol, client, account, open, due);
    }
}
