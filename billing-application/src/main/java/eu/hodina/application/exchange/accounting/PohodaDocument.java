package eu.hodina.application.exchange.accounting;

import eu.hodina.domain.insight.ControlAmounts;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document in Pohoda's terms.
 *
 * @param document that was issued
 * @param rate into CZK, of one in another currency
 */
record PohodaDocument(Invoice document, Optional<ExchangeRate> rate) {
    /** What Pohoda calls the kind; a tax document on a payment is an internal document there, and has no type. */
    String type() {
        return switch (document.content().kind()) {
            case INVOICE, SIMPLIFIED_INVOICE -> "issuedInvoice";
            case PROFORMA -> "issuedAdvanceInvoice";
            case CREDIT_NOTE -> "issuedCreditNotice";
            case DEBIT_NOTE -> "issuedDebitNote";
            case PENALTY -> "penalty";
            case PAYMENT_TAX_DOCUMENT -> "";
        };
    }

    boolean isInternal() {
        return document.content().kind() == DocumentKind.PAYMENT_TAX_DOCUMENT;
    }

    /** The supply, an item a rate or category, then what advances take off it. */
    List<Item> items() {
        InvoiceContent content = document.content();
        List<Item> items = new ArrayList<>();
        supply(content).forEach(row -> items.add(new Item(texts(content, row), row, content.declaresVat())));
        for (AdvanceDeduction deduction : content.deductions()) {
            String text = "Odpočet zálohy " + deduction.document().number();
            List<VatSummaryRow> rows =
                    deduction.taxed().isEmpty() ? List.of(untaxed(deduction.amount())) : deduction.taxed();
            rows.forEach(row ->
                    items.add(new Item(text, negated(row), !deduction.taxed().isEmpty())));
        }
        return items;
    }

    private static List<VatSummaryRow> supply(InvoiceContent content) {
        return content.kind().declaresVat() ? content.vatSummary() : List.of(untaxed(content.total()));
    }

    private static String texts(InvoiceContent content, VatSummaryRow row) {
        return content.lines().stream()
                .filter(line -> !content.kind().declaresVat()
                        || line.vatCategory() == row.category()
                                && line.vatRate().equals(row.rate()))
                .map(InvoiceLine::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static VatSummaryRow untaxed(Money amount) {
        return new VatSummaryRow(VatCategory.NON_PAYER, Optional.empty(), amount, Money.zero(amount.currency()));
    }

    private static VatSummaryRow negated(VatSummaryRow row) {
        return new VatSummaryRow(
                row.category(), row.rate(), row.base().negated(), row.vat().negated());
    }

    /** In CZK: what the document declares, rate by rate, less advances on which no tax was declared. */
    ControlAmounts inCrowns() {
        InvoiceContent content = document.content();
        List<VatSummaryRow> rows = new ArrayList<>(
                content.inCzk().isPresent() && content.kind().declaresVat()
                        ? content.declaredVatInCzk()
                        : converted(content.kind().declaresVat() ? content.declaredVat() : supply(content)));
        rows.addAll(converted(content.deductions().stream()
                .filter(deduction -> deduction.taxed().isEmpty())
                .map(deduction -> negated(untaxed(deduction.amount())))
                .toList()));
        return ControlAmounts.of(rows);
    }

    /** What rounding adds to what is to be paid, in CZK. */
    Money rounding() {
        Money amount = document.content().roundingAmount();
        return rate.map(into -> into.convert(amount)).orElse(amount);
    }

    private List<VatSummaryRow> converted(List<VatSummaryRow> rows) {
        return rate.map(into -> rows.stream().map(row -> row.in(into)).toList()).orElse(rows);
    }

    /**
     * A row of the document in Pohoda.
     *
     * @param text for people
     * @param row base and tax, in the currency of the document
     * @param declared whether it is in the VAT return
     */
    record Item(String text, VatSummaryRow row, boolean declared) {

        String rate() {
            return switch (row.category()) {
                case STANDARD -> "high";
                case REDUCED -> "low";
                default -> "none";
            };
        }

        boolean isReverseCharge() {
            return row.category() == VatCategory.REVERSE_CHARGE_DOMESTIC;
        }

        /** Taxed here, by the ordinary regime. */
        boolean isInland() {
            return declared && row.category().bearsTax();
        }
    }
}
