package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The lines of an ISDOC document, and the advances that it takes off. */
final class IsdocLines {
    private final XmlText xml;
    private final InvoiceContent content;
    private final Supply supply;
    private final IsdocSums.Rates rates;
    private final List<Money> localNets;

    IsdocLines(XmlText xml, InvoiceContent content, Supply supply, IsdocSums sums) {
        this.xml = xml;
        this.content = content;
        this.supply = supply;
        this.rates = new IsdocSums.Rates(content.inCzk());
        List<VatSummaryRow> local = sums.rows().stream()
                .map(row -> new VatSummaryRow(
                        row.category(),
                        row.rate(),
                        row.supply().base().local(),
                        row.supply().vat().local()))
                .toList();
        this.localNets = supply.netsIn(
                local,
                amount -> content.inCzk().map(rate -> rate.convert(amount)).orElse(amount));
    }

    void write() {
        xml.open("InvoiceLines");
        for (int i = 0; i < supply.lines().size(); i++) {
            line(i + 1, supply.lines().get(i), localNets.get(i));
        }
        xml.close();
        nonTaxed();
        taxed();
    }

    private void line(int number, Supply.Line line, Money localNet) {
        Priced net = new Priced(localNet, rates.priced(line.net()).foreign());
        Priced tax = tax(line, localNet);
        xml.open("InvoiceLine").leaf("ID", String.valueOf(number));
        Measure measure = line.measure();
        xml.leaf("InvoicedQuantity", Measure.plain(measure.quantity()), "unitCode", measure.unit());
        net.before(xml, "LineExtensionAmount");
        net.plus(tax).before(xml, "LineExtensionAmountTaxInclusive");
        xml.leaf("LineExtensionTaxAmount", tax.local().toPlainString());
        BigDecimal price = local(measure.price());
        xml.leaf("UnitPrice", Measure.plain(price));
        xml.leaf("UnitPriceTaxInclusive", Measure.plain(withTax(price, line.rate())));
        category(line.category(), line.rate(), content.prices() == PriceMode.GROSS);
        xml.leaf("VATNote", supply.taxed() ? Phrases.in(content.language()).reason(line.category()) : Optional.empty());
        xml.open("Item").leaf("Description", line.printed().text()).close().close();
    }

    private Priced tax(Supply.Line line, Money localNet) {
        Money vat = line.gross().minus(line.net());
        if (content.inCzk().isEmpty()) {
            return new Priced(vat, Optional.empty());
        }
        Money local = line.rate().map(rate -> rate.taxOf(localNet)).orElse(Money.zero(localNet.currency()));
        return new Priced(local, Optional.of(vat));
    }

    /** Unit prices stand in the local currency alone. */
    private BigDecimal local(BigDecimal price) {
        return content.inCzk().map(rate -> local(price, rate)).orElse(price);
    }

    private static BigDecimal local(BigDecimal price, ExchangeRate rate) {
        return price.multiply(rate.worth()).divide(BigDecimal.valueOf(rate.quantity()), 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal withTax(BigDecimal price, Optional<VatRate> rate) {
        BigDecimal factor =
                BigDecimal.valueOf(10_000L + rate.map(VatRate::hundredths).orElse(0), 4);
        BigDecimal gross = price.multiply(factor);
        return gross.scale() > 6 ? gross.setScale(6, RoundingMode.HALF_UP) : gross;
    }

    private void category(VatCategory category, Optional<VatRate> rate, boolean fromGross) {
        xml.open("ClassifiedTaxCategory");
        xml.leaf("Percent", rate.map(VatRate::percent).orElse("0"));
        xml.leaf("VATCalculationMethod", fromGross ? "1" : "0");
        xml.leaf("VATApplicable", String.valueOf(supply.taxed() && category != VatCategory.OUT_OF_SCOPE));
        xml.close();
    }

    /** A tax document on a payment names the proforma that was paid; a final invoice what came without a tax document. */
    private void nonTaxed() {
        List<AdvanceDeduction> untaxed = content.deductions().stream()
                .filter(one -> one.taxed().isEmpty())
                .toList();
        boolean onPayment = content.kind() == DocumentKind.PAYMENT_TAX_DOCUMENT
                && content.original().isPresent();
        if (untaxed.isEmpty() && !onPayment) {
            return;
        }
        xml.open("NonTaxedDeposits");
        untaxed.forEach(one -> nonTaxed(one.document(), one.amount()));
        if (onPayment) {
            nonTaxed(content.original().orElseThrow(), content.total());
        }
        xml.close();
    }

    private void nonTaxed(DocumentReference document, Money amount) {
        xml.open("NonTaxedDeposit");
        identity(document);
        rates.priced(amount).before(xml, "DepositAmount");
        xml.close();
    }

    private void taxed() {
        if (content.deductions().stream().allMatch(one -> one.taxed().isEmpty())) {
            return;
        }
        xml.open("TaxedDeposits");
        for (AdvanceDeduction one : content.deductions()) {
            for (int i = 0; i < one.taxed().size(); i++) {
                VatSummaryRow row = one.taxed().get(i);
                VatSummaryRow inCzk = one.taxedInCzk().isEmpty()
                        ? content.inCzk().map(row::in).orElse(row)
                        : one.taxedInCzk().get(i);
                taxed(one.document(), row, inCzk);
            }
        }
        xml.close();
    }

    private void taxed(DocumentReference document, VatSummaryRow row, VatSummaryRow local) {
        xml.open("TaxedDeposit");
        identity(document);
        new Priced(local.base(), rates.priced(row.base()).foreign()).before(xml, "TaxableDepositAmount");
        new Priced(local.gross(), rates.priced(row.gross()).foreign()).before(xml, "TaxInclusiveDepositAmount");
        category(row.category(), row.rate(), true);
        xml.close();
    }

    private void identity(DocumentReference document) {
        xml.leaf("ID", document.number().value());
        xml.leaf("VariableSymbol", document.number().variableSymbol().digits());
    }
}
