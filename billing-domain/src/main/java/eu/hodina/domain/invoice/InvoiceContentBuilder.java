package eu.hodina.domain.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the content of a document from another one's: a credit note from its invoice, a final invoice from a usual one. What
 * is not set stays.
 *
 * <pre>{@code
 * invoice.content().toBuilder()
 *         .kind(DocumentKind.CREDIT_NOTE)
 *         .original(DocumentReference.to(invoice))
 *         .reason("Sleva za prodlení")
 *         .lines(List.of(lessByThreeHours))
 *         .build();
 * }</pre>
 */
public final class InvoiceContentBuilder {
    private DocumentKind kind;
    private final FirmId firm;
    private final ClientId client;
    private final Party supplier;
    private Party customer;
    private final VatStatus supplierStatus;
    private BankAccount account;
    private final Currency currency;
    private Language language;
    private Optional<Language> otherLanguage;
    private DatePeriod period;
    private int paymentDays;
    private PaymentMethod method;
    private List<String> purchaseOrders;
    private PriceMode prices;
    private List<InvoiceLine> lines;
    private List<AdvanceDeduction> deductions;
    private TotalRounding rounding;
    private Optional<DocumentReference> original;
    private Optional<String> reason;
    private Optional<ExchangeRate> inCzk;
    private Optional<String> note;
    private boolean annex;

    InvoiceContentBuilder(InvoiceContent content) {
        kind = content.kind();
        firm = content.firm();
        client = content.client();
        supplier = content.supplier();
        customer = content.customer();
        supplierStatus = content.supplierStatus();
        account = content.account();
        currency = content.currency();
        language = content.language();
        otherLanguage = content.otherLanguage();
        period = content.period();
        paymentDays = content.paymentDays();
        method = content.method();
        purchaseOrders = content.purchaseOrders();
        prices = content.prices();
        lines = content.lines();
        deductions = content.deductions();
        rounding = content.rounding();
        original = content.original();
        reason = content.reason();
        inCzk = content.inCzk();
        note = content.note();
        annex = content.annex();
    }

    /**
     * Sets it.
     *
     * @param value what the document is
     * @return this
     */
    public InvoiceContentBuilder kind(DocumentKind value) {
        this.kind = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value a second language that stands beside the first
     * @return this
     */
    public InvoiceContentBuilder otherLanguage(Language value) {
        this.otherLanguage = Optional.of(value);
        return this;
    }

    /**
     * Sets it.
     *
     * @param value in which it is written
     * @return this
     */
    public InvoiceContentBuilder language(Language value) {
        this.language = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value the days that it is about
     * @return this
     */
    public InvoiceContentBuilder period(DatePeriod value) {
        this.period = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value from the day of issue to the due date
     * @return this
     */
    public InvoiceContentBuilder paymentDays(int value) {
        this.paymentDays = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value how it is meant to be paid
     * @return this
     */
    public InvoiceContentBuilder method(PaymentMethod value) {
        this.method = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value the customer's own order numbers
     * @return this
     */
    public InvoiceContentBuilder purchaseOrders(List<String> value) {
        this.purchaseOrders = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value whether the amounts of lines include VAT
     * @return this
     */
    public InvoiceContentBuilder prices(PriceMode value) {
        this.prices = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value at least one
     * @return this
     */
    public InvoiceContentBuilder lines(List<InvoiceLine> value) {
        this.lines = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value advances that it takes off
     * @return this
     */
    public InvoiceContentBuilder deductions(List<AdvanceDeduction> value) {
        this.deductions = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value whether what is to be paid is rounded
     * @return this
     */
    public InvoiceContentBuilder rounding(TotalRounding value) {
        this.rounding = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value the document that it corrects or is about
     * @return this
     */
    public InvoiceContentBuilder original(DocumentReference value) {
        this.original = Optional.of(value);
        return this;
    }

    /**
     * Sets it.
     *
     * @param value why it was made
     * @return this
     */
    public InvoiceContentBuilder reason(String value) {
        this.reason = Optional.of(value);
        return this;
    }

    /**
     * Sets it.
     *
     * @param value by which its tax is stated in crowns
     * @return this
     */
    public InvoiceContentBuilder inCzk(ExchangeRate value) {
        this.inCzk = Optional.of(value);
        return this;
    }

    /**
     * Sets it.
     *
     * @param value printed above the lines
     * @return this
     */
    public InvoiceContentBuilder note(String value) {
        return note(Optional.of(value));
    }

    /**
     * Sets it, or takes it out.
     *
     * @param value printed above the lines; none for a document without a note
     * @return this
     */
    public InvoiceContentBuilder note(Optional<String> value) {
        this.note = Objects.requireNonNull(value, "note");
        return this;
    }

    /**
     * Sets it.
     *
     * @param value whether the work is listed behind it
     * @return this
     */
    public InvoiceContentBuilder annex(boolean value) {
        this.annex = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value to which it is to be paid
     * @return this
     */
    public InvoiceContentBuilder account(BankAccount value) {
        this.account = value;
        return this;
    }

    /**
     * Sets it.
     *
     * @param value the client, as it is printed
     * @return this
     */
    public InvoiceContentBuilder customer(Party value) {
        this.customer = value;
        return this;
    }

    /**
     * {@return the content}
     *
     * @throws IllegalArgumentException for what no document of the kind says
     */
    public InvoiceContent build() {
        return new InvoiceContent(
                kind,
                firm,
                client,
                supplier,
                customer,
                supplierStatus,
                account,
                currency,
                language,
                otherLanguage,
                period,
                paymentDays,
                method,
                purchaseOrders,
                prices,
                lines,
                deductions,
                rounding,
                original,
                reason,
                inCzk,
                note,
                annex);
    }
}
