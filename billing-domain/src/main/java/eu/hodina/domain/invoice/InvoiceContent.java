package eu.hodina.domain.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says, all but its number and its dates: parties as they are, lines, and what follows from them.
 *
 * @param firm who issues it
 * @param client who owes it
 * @param supplier the issuer, as it is printed
 * @param customer the client, as it is printed
 * @param supplierStatus what the issuer is to the tax office; a non-payer's document has no word of VAT
 * @param account to which it is to be paid, in its currency
 * @param currency of all its amounts
 * @param language in which it is written
 * @param period the days whose work is billed
 * @param paymentDays from the day of issue to the due date
 * @param purchaseOrders the customer's own order numbers
 * @param lines at least one, in the order in which they are printed
 */
public record InvoiceContent(
        FirmId firm,
        ClientId client,
        Party supplier,
        Party customer,
        VatStatus supplierStatus,
        BankAccount account,
        Currency currency,
        Language language,
        DatePeriod period,
        int paymentDays,
        List<String> purchaseOrders,
        List<InvoiceLine> lines) {
    public InvoiceContent {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(supplierStatus, "supplierStatus");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(period, "period");
        purchaseOrders = List.copyOf(purchaseOrders);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one line");
        }
        Optional<InvoiceLine> foreign = lines.stream()
                .filter(line -> !line.net().currency().equals(currency))
                .findFirst();
        if (foreign.isPresent()) {
            throw new IllegalArgumentException("a document in " + currency + " has a line of "
                    + foreign.get().net() + ": " + foreign.get().text());
        }
    }

    /** {@return the tax, a row a rate and category, each computed once over the sum of its lines} */
    public List<VatSummaryRow> vatSummary() {
        return VatSummaryRow.of(lines);
    }

    /** {@return the sum of the lines, without VAT} */
    public Money net() {
        return lines.stream().map(InvoiceLine::net).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return the sum of the tax of all rows} */
    public Money vat() {
        return vatSummary().stream().map(VatSummaryRow::vat).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return what the client pays: net and tax} */
    public Money total() {
        return net().plus(vat());
    }
}
