package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a document of ours one of EN 16931. */
final class EnInvoices {
    private final Invoice document;
    private final InvoiceContent content;
    private final Supply supply;
    private final Phrases phrases;
    private final boolean outOfScope;
    private final boolean turned;

    private EnInvoices(Invoice document) {
        this.document = document;
        this.content = document.content();
        this.supply = Supply.of(content);
        this.phrases = Phrases.in(content.language());
        this.outOfScope = supply.rows().stream().allMatch(row -> EnCategory.of(row.category(), true) == EnCategory.O);
        this.turned = content.kind() == DocumentKind.CREDIT_NOTE;
    }

    /** {@return the document; none for a proforma, which has no type code there} */
    static Optional<EnInvoice> of(Invoice document) {
        return typeCode(document.content().kind()).map(code -> new EnInvoices(document).made(code));
    }

    /** UNTDID 1001. Interest is debited for a financial reason: 84. */
    private static Optional<String> typeCode(DocumentKind kind) {
        return switch (kind) {
            case INVOICE, SIMPLIFIED_INVOICE -> Optional.of("380");
            case CREDIT_NOTE -> Optional.of(EnInvoice.CREDIT_NOTE);
            case DEBIT_NOTE -> Optional.of("383");
            case PAYMENT_TAX_DOCUMENT -> Optional.of("386");
            case PENALTY -> Optional.of("84");
            case PROFORMA -> Optional.empty();
        };
    }

    private EnInvoice made(String typeCode) {
        return new EnInvoice(
                document,
                typeCode,
                Notes.of(content, supply),
                vatInCzk(),
                content.purchaseOrders().isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(", ", content.purchaseOrders())),
                preceding(),
                !outOfScope,
                account(),
                lines(),
                rows(),
                prepaid(),
                signed(content.roundingAmount()),
                signed(content.payable()));
    }

    private Money signed(Money amount) {
        return turned ? amount.negated() : amount;
    }

    private Optional<Money> vatInCzk() {
        boolean taxed = supply.taxed()
                && supply.rows().stream().anyMatch(row -> row.rate().isPresent());
        return content.inCzk()
                .filter(rate -> taxed)
                .map(rate -> signed(content.declaredVatInCzk().stream()
                        .map(VatSummaryRow::vat)
                        .reduce(Money.zero(rate.to()), Money::plus)));
    }

    private List<DocumentReference> preceding() {
        return Stream.concat(
                        content.original().stream(),
                        content.deductions().stream().map(AdvanceDeduction::document))
                .distinct()
                .toList();
    }

    private Optional<BankAccount> account() {
        boolean transfer = content.method() == PaymentMethod.TRANSFER && !turned;
        return transfer && content.payable().isPositive() ? Optional.of(content.account()) : Optional.empty();
    }

    private Money prepaid() {
        if (!content.kind().isReceivable()) {
            return content.total();
        }
        return content.deductions().stream()
                .filter(one -> one.taxed().isEmpty())
                .map(AdvanceDeduction::amount)
                .reduce(Money.zero(content.currency()), Money::plus);
    }

    private List<EnInvoice.Line> lines() {
        List<EnInvoice.Line> lines = new ArrayList<>();
        for (Supply.Line line : supply.lines()) {
            EnCategory category = EnCategory.of(line.category(), outOfScope);
            lines.add(new EnInvoice.Line(
                    named(line.printed().text()), category, line.rate(), line.net(), line.measure()));
        }
        for (AdvanceDeduction one : content.deductions()) {
            one.taxed().forEach(row -> lines.add(deducted(one, row)));
        }
        return lines;
    }

    /** A name is obligatory (BR-25). */
    private static String named(String text) {
        return text.isBlank() ? "-" : text;
    }

    private EnInvoice.Line deducted(AdvanceDeduction one, VatSummaryRow row) {
        Measure minusOne =
                new Measure(BigDecimal.ONE.negate(), "C62", row.base().toBigDecimal());
        return new EnInvoice.Line(
                phrases.text("deduction", one.document().number()),
                EnCategory.of(row.category(), outOfScope),
                row.rate(),
                row.base().negated(),
                minusOne);
    }

    /** One row a category and rate: two categories of ours may be one there. */
    private List<EnInvoice.Row> rows() {
        List<VatSummaryRow> declared = supply.taxed() && !turned ? content.declaredVat() : supply.rows();
        Map<Key, EnInvoice.Row> rows = new LinkedHashMap<>();
        for (VatSummaryRow row : declared) {
            EnCategory category = EnCategory.of(row.category(), outOfScope);
            EnInvoice.Row one =
                    new EnInvoice.Row(category, row.rate(), row.base(), row.vat(), phrases.reason(row.category()));
            rows.merge(new Key(category, row.rate()), one, EnInvoices::together);
        }
        return List.copyOf(rows.values());
    }

    private record Key(EnCategory category, Optional<VatRate> rate) {}

    private static EnInvoice.Row together(EnInvoice.Row one, EnInvoice.Row other) {
        Optional<String> reason = one.reason()
                .map(text -> other.reason()
                        .filter(second -> !second.equals(text))
                        .map(second -> text + " " + second)
                        .orElse(text));
        return new EnInvoice.Row(
                one.category(),
                one.rate(),
                one.base().plus(other.base()),
                one.vat().plus(other.vat()),
                reason);
    }
}
