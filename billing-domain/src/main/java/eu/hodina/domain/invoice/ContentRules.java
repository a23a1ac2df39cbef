package eu.hodina.domain.invoice;

import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What no document may say, whatever its kind, and what a kind may not say. */
final class ContentRules {
    private static final Currency CZK = Currency.getInstance("CZK");
    /** With VAT (Act 235/2004 Sb., § 30). */
    private static final Money MOST_OF_A_SIMPLIFIED_INVOICE = Money.ofMinor(CZK, 1_000_000);

    private ContentRules() {}

    static void check(
            DocumentKind kind,
            Currency currency,
            PriceMode prices,
            List<InvoiceLine> lines,
            List<AdvanceDeduction> deductions,
            Optional<DocumentReference> original,
            Optional<String> reason,
            Optional<ExchangeRate> inCzk) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one line");
        }
        lines.forEach(line -> refuseForeign(currency, line.amount(), line.text()));
        deductions.forEach(one -> refuseForeign(
                currency, one.amount(), "advance " + one.document().number()));
        if (kind.corrects() && (original.isEmpty() || reason.isEmpty())) {
            throw new IllegalArgumentException("a " + kind + " names the document that it corrects, and says why");
        }
        if (!deductions.isEmpty() && kind != DocumentKind.INVOICE) {
            throw new IllegalArgumentException("only an INVOICE deducts advances, not a " + kind);
        }
        inCzk.filter(rate -> !rate.from().equals(currency) || !rate.to().equals(CZK))
                .ifPresent(rate -> {
                    throw new IllegalArgumentException("a rate from " + currency + " to CZK was expected, not from "
                            + rate.from() + " to " + rate.to());
                });
        checkSign(kind, currency, lines);
        if (kind == DocumentKind.SIMPLIFIED_INVOICE) {
            checkSimplified(currency, prices, lines);
        }
    }

    private static void refuseForeign(Currency currency, Money amount, String what) {
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException("a document in " + currency + " has a line of " + amount + ": " + what);
        }
    }

    private static void checkSign(DocumentKind kind, Currency currency, List<InvoiceLine> lines) {
        Money sum = lines.stream().map(InvoiceLine::amount).reduce(Money.zero(currency), Money::plus);
        if (kind == DocumentKind.CREDIT_NOTE && sum.isPositive()) {
            throw new IllegalArgumentException("a credit note lowers what is owed; its lines come to " + sum);
        }
        boolean raises = kind == DocumentKind.DEBIT_NOTE
                || kind == DocumentKind.PROFORMA
                || kind == DocumentKind.PAYMENT_TAX_DOCUMENT
                || kind == DocumentKind.PENALTY;
        if (raises && !sum.isPositive()) {
            throw new IllegalArgumentException("a " + kind + " is of more than zero; its lines come to " + sum);
        }
    }

    private static void checkSimplified(Currency currency, PriceMode prices, List<InvoiceLine> lines) {
        if (!currency.equals(CZK)) {
            throw new IllegalArgumentException("a simplified invoice is in CZK, not in " + currency);
        }
        lines.stream()
                .map(InvoiceLine::vatCategory)
                .filter(category ->
                        category == VatCategory.REVERSE_CHARGE_DOMESTIC || category == VatCategory.REVERSE_CHARGE_EU)
                .findFirst()
                .ifPresent(category -> {
                    throw new IllegalArgumentException("a simplified invoice has no line of category " + category);
                });
        Money total = VatSummaryRow.of(lines, prices).stream()
                .map(VatSummaryRow::gross)
                .reduce(Money.zero(CZK), Money::plus);
        if (total.compareTo(MOST_OF_A_SIMPLIFIED_INVOICE) > 0) {
            throw new IllegalArgumentException(
                    "a simplified invoice is of at most 10000.00 CZK with VAT, not of " + total);
        }
    }
}
