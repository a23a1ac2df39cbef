package eu.hodina.document;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document comes to, counted once more from nothing but its lines and advances (Act 235/2004 Sb., § 36 and § 37;
 * handbook 4.3, 4.4, 4.8): per cent of tax to base and tax. What bears no tax is at 0.
 *
 * @param supply of all lines
 * @param declared what advances leave of it
 */
record CountedDocument(
        Map<BigDecimal, Tax> supply,
        Map<BigDecimal, Tax> declared,
        BigDecimal total,
        BigDecimal rounding,
        BigDecimal payable) {

    record Tax(BigDecimal base, BigDecimal vat) {
        static final Tax NONE = new Tax(new BigDecimal("0.00"), new BigDecimal("0.00"));

        Tax plus(Tax other) {
            return new Tax(base.add(other.base), vat.add(other.vat));
        }

        Tax times(int sign) {
            return new Tax(base.multiply(BigDecimal.valueOf(sign)), vat.multiply(BigDecimal.valueOf(sign)));
        }
    }

    static CountedDocument of(Invoice invoice) {
        InvoiceContent content = invoice.content();
        Map<BigDecimal, BigDecimal> sums = new TreeMap<>();
        for (InvoiceLine line : content.lines()) {
            sums.merge(percent(content, line), line.amount().toBigDecimal(), BigDecimal::add);
        }
        Map<BigDecimal, Tax> supply = new TreeMap<>();
        sums.forEach((percent, sum) -> supply.put(percent, tax(percent, sum, content.prices() == PriceMode.GROSS)));
        Map<BigDecimal, Tax> declared = new TreeMap<>(supply);
        BigDecimal total =
                supply.values().stream().map(tax -> tax.base().add(tax.vat())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = total;
        for (AdvanceDeduction advance : content.deductions()) {
            left = left.subtract(advance.amount().toBigDecimal());
            for (VatSummaryRow row : advance.taxed()) {
                Tax taken = new Tax(row.base().toBigDecimal(), row.vat().toBigDecimal());
                declared.merge(new BigDecimal(row.rate().orElseThrow().percent()), taken.times(-1), Tax::plus);
            }
        }
        BigDecimal zero = new BigDecimal("0.00");
        if (!content.kind().isReceivable()) {
            return new CountedDocument(supply, declared, total, zero, zero);
        }
        BigDecimal payable = content.rounding() == TotalRounding.EXACT
                ? left
                : left.setScale(0, RoundingMode.HALF_UP).setScale(2);
        return new CountedDocument(supply, declared, total, payable.subtract(left), payable);
    }

    private static BigDecimal percent(InvoiceContent content, InvoiceLine line) {
        return content.declaresVat()
                ? line.vatRate().map(rate -> new BigDecimal(rate.percent())).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    private static Tax tax(BigDecimal percent, BigDecimal sum, boolean gross) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (!gross) {
            return new Tax(sum, sum.multiply(percent).divide(hundred, 2, RoundingMode.HALF_UP));
        }
        BigDecimal base = sum.multiply(hundred).divide(hundred.add(percent), 2, RoundingMode.HALF_UP);
        return new Tax(base, sum.subtract(base));
    }

    /** As electronic invoices write a credit note: what it takes back is positive. */
    CountedDocument turned() {
        Map<BigDecimal, Tax> all = new TreeMap<>();
        supply.forEach((percent, tax) -> all.put(percent, tax.times(-1)));
        Map<BigDecimal, Tax> rest = new TreeMap<>();
        declared.forEach((percent, tax) -> rest.put(percent, tax.times(-1)));
        return new CountedDocument(all, rest, total.negate(), rounding.negate(), payable.negate());
    }
}
