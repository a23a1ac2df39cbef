package eu.hodina.domain.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says, all but its number and its dates: parties as they are, lines, and what follows from them. A usual
 * invoice has the first twelve; {@link #toBuilder} makes any other kind of them.
 *
 * @param kind what the document is
 * @param firm who issues it
 * @param client who owes it
 * @param supplier the issuer, as it is printed
 * @param customer the client, as it is printed
 * @param supplierStatus what the issuer is to the tax office; a non-payer's document has no word of VAT
 * @param account to which it is to be paid, in its currency
 * @param currency of all its amounts
 * @param language in which it is written
 * @param otherLanguage a second one that stands beside the first
 * @param period the days whose work is billed
 * @param paymentDays from the day of issue to the due date
 * @param method how it is meant to be paid
 * @param purchaseOrders the customer's own order numbers
 * @param prices whether the amounts of lines include VAT
 * @param lines at least one, in the order in which they are printed
 * @param deductions advances that it takes off
 * @param rounding whether what is to be paid is rounded
 * @param original the document that it corrects, or that it is about: the proforma of an advance, the invoice of interest
 * @param reason why it was made, of a correction always
 * @param inCzk by which its tax is stated in crowns, where it is in another currency
 * @param note printed above the lines
 * @param annex whether the work that it bills is listed behind it
 */
public record InvoiceContent(
        DocumentKind kind,
        FirmId firm,
        ClientId client,
        Party supplier,
        Party customer,
        VatStatus supplierStatus,
        BankAccount account,
        Currency currency,
        Language language,
        Optional<Language> otherLanguage,
        DatePeriod period,
        int paymentDays,
        PaymentMethod method,
        List<String> purchaseOrders,
        PriceMode prices,
        List<InvoiceLine> lines,
        List<AdvanceDeduction> deductions,
        TotalRounding rounding,
        Optional<DocumentReference> original,
        Optional<String> reason,
        Optional<ExchangeRate> inCzk,
        Optional<String> note,
        boolean annex) {
    public InvoiceContent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(supplierStatus, "supplierStatus");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(otherLanguage, "otherLanguage");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(inCzk, "inCzk");
        Objects.requireNonNull(note, "note");
        purchaseOrders = List.copyOf(purchaseOrders);
        lines = List.copyOf(lines);
        deductions = List.copyOf(deductions);
        ContentRules.check(kind, currency, prices, lines, deductions, original, reason, inCzk);
    }

    /**
     * A usual invoice: net prices, paid by transfer, to the haléř, in one language.
     *
     * @param firm who issues it
     * @param client who owes it
     * @param supplier the issuer, as it is printed
     * @param customer the client, as it is printed
     * @param supplierStatus what the issuer is to the tax office
     * @param account to which it is to be paid
     * @param currency of all its amounts
     * @param language in which it is written
     * @param period the days whose work is billed
     * @param paymentDays from the day of issue to the due date
     * @param purchaseOrders the customer's own order numbers
     * @param lines at least one, in the order in which they are printed
     */
    public InvoiceContent(
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
        this(
                DocumentKind.INVOICE,
                firm,
                client,
                supplier,
                customer,
                supplierStatus,
                account,
                currency,
                language,
                Optional.empty(),
                period,
                paymentDays,
                PaymentMethod.TRANSFER,
                purchaseOrders,
                PriceMode.NET,
                lines,
                List.of(),
                TotalRounding.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** {@return a builder of a content like this one} */
    public InvoiceContentBuilder toBuilder() {
        return new InvoiceContentBuilder(this);
    }

    /** {@return whether VAT is declared on it: by its kind, and because its issuer is a payer} */
    public boolean declaresVat() {
        return kind.declaresVat() && supplierStatus == VatStatus.PAYER;
    }

    /** {@return the tax of the whole supply, a row a rate and category; none where the kind declares no VAT} */
    public List<VatSummaryRow> vatSummary() {
        return kind.declaresVat() ? VatSummaryRow.of(lines, prices) : List.of();
    }

    /**
     * {@return the tax that this document declares: that of the whole supply less what the documents on its advances
     * declared, rate by rate, by subtraction (handbook 4.8)}
     */
    public List<VatSummaryRow> declaredVat() {
        List<VatSummaryRow> claimed =
                deductions.stream().flatMap(one -> one.taxed().stream()).toList();
        return VatSummaryRow.difference(vatSummary(), claimed);
    }

    /** {@return {@link #vatSummary} in crowns; none where the document is in crowns, or bears no tax} */
    public List<VatSummaryRow> vatSummaryInCzk() {
        return inCzk.map(rate -> vatSummary().stream().map(row -> row.in(rate)).toList())
                .orElse(List.of());
    }

    /**
     * {@return {@link #declaredVat} in crowns; an advance keeps the rate of its own day}
     */
    public List<VatSummaryRow> declaredVatInCzk() {
        List<VatSummaryRow> claimed =
                deductions.stream().flatMap(one -> one.taxedInCzk().stream()).toList();
        return inCzk.isEmpty() ? List.of() : VatSummaryRow.difference(vatSummaryInCzk(), claimed);
    }

    /** {@return the sum without VAT; of a kind that declares none, the sum of the lines} */
    public Money net() {
        return kind.declaresVat()
                ? sum(vatSummary().stream().map(VatSummaryRow::base).toList())
                : sum(lines.stream().map(InvoiceLine::amount).toList());
    }

    /** {@return the sum of the tax of all rows} */
    public Money vat() {
        return sum(vatSummary().stream().map(VatSummaryRow::vat).toList());
    }

    /** {@return net and tax of the whole supply, before advances and rounding} */
    public Money total() {
        return net().plus(vat());
    }

    /** {@return what advances paid of it already} */
    public Money deducted() {
        return sum(deductions.stream().map(AdvanceDeduction::amount).toList());
    }

    /** {@return what rounding adds to what is to be paid} */
    public Money roundingAmount() {
        return kind.isReceivable() ? rounding.of(total().minus(deducted())) : Money.zero(currency);
    }

    /**
     * {@return what is to be paid: total less advances, rounded; the document, its QR code, its e-invoice and the
     * receivable all say this. Negative where the client is owed, 0 on a tax document on a payment}
     */
    public Money payable() {
        return kind.isReceivable() ? total().minus(deducted()).plus(roundingAmount()) : Money.zero(currency);
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
