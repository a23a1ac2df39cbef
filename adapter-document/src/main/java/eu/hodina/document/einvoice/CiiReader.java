package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice.Format;
import eu.hodina.application.exchange.received.ReceivedInvoice.Party;
import eu.hodina.application.exchange.received.ReceivedInvoice.Payment;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads a UN/CEFACT CII D16B document, as Factur-X and ZUGFeRD have it. */
final class CiiReader {
    private static final String NAMESPACE = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";

    private final InvoiceFields fields;
    private final XmlNode root;
    private final XmlNode trade;
    private final XmlNode settlement;
    private final XmlNode sums;

    private CiiReader(String file, XmlNode root) {
        this.fields = new InvoiceFields(file);
        this.root = root;
        this.trade = fields.node(root, "SupplyChainTradeTransaction");
        this.settlement = fields.node(trade, "ApplicableHeaderTradeSettlement");
        this.sums = fields.node(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation");
    }

    static boolean accepts(XmlNode root) {
        return root.namespace().equals(NAMESPACE) && root.name().equals("CrossIndustryInvoice");
    }

    static EnDocument read(String file, XmlNode root) {
        return new CiiReader(file, root).read();
    }

    private EnDocument read() {
        Currency currency = fields.currency(settlement, "InvoiceCurrencyCode");
        XmlNode agreement = fields.node(trade, "ApplicableHeaderTradeAgreement");
        return new EnDocument(
                Format.CII,
                root,
                root.value("ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID")
                        .orElse(""),
                fields.text(root, "ExchangedDocument/TypeCode"),
                fields.text(root, "ExchangedDocument/ID"),
                party(fields.node(agreement, "SellerTradeParty")),
                party(fields.node(agreement, "BuyerTradeParty")),
                fields.date(root, "ExchangedDocument/IssueDateTime/DateTimeString"),
                settlement.all("ApplicableTradeTax").stream()
                        .flatMap(tax -> fields.findDate(tax, "TaxPointDate/DateString").stream())
                        .findFirst(),
                fields.findDate(settlement, "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"),
                currency,
                lines(),
                charges(),
                settlement.all("ApplicableTradeTax").stream().map(this::row).toList(),
                fields.number(sums, "LineTotalAmount"),
                fields.number(sums, "TaxBasisTotalAmount"),
                tax(currency),
                fields.number(sums, "GrandTotalAmount"),
                fields.numberOr0(sums, "TotalPrepaidAmount"),
                fields.numberOr0(sums, "RoundingAmount"),
                fields.number(sums, "DuePayableAmount"),
                payment());
    }

    private List<EnDocument.Line> lines() {
        List<XmlNode> lines = trade.all("IncludedSupplyChainTradeLineItem");
        if (lines.isEmpty()) {
            throw fields.wrong(
                    trade,
                    "IncludedSupplyChainTradeLineItem",
                    "lines (the profiles MINIMUM and BASIC WL have none and are no invoices)",
                    "none");
        }
        return lines.stream().map(this::line).toList();
    }

    private EnDocument.Line line(XmlNode line) {
        XmlNode tax = fields.node(line, "SpecifiedLineTradeSettlement");
        XmlNode price = fields.node(line, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice");
        XmlNode quantity = fields.node(line, "SpecifiedLineTradeDelivery");
        return new EnDocument.Line(
                fields.text(line, "AssociatedDocumentLineDocument/LineID"),
                fields.text(line, "SpecifiedTradeProduct/Name"),
                fields.number(quantity, "BilledQuantity"),
                fields.node(quantity, "BilledQuantity").attribute("unitCode"),
                fields.number(tax, "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
                category(fields.node(tax, "ApplicableTradeTax")),
                fields.number(price, "ChargeAmount"),
                fields.findNumber(price, "BasisQuantity").orElse(BigDecimal.ONE),
                tax.all("SpecifiedTradeAllowanceCharge").stream()
                        .map(this::charge)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<EnDocument.Charge> charges() {
        return settlement.all("SpecifiedTradeAllowanceCharge").stream()
                .map(one -> new EnDocument.Charge(category(fields.node(one, "CategoryTradeTax")), charge(one)))
                .toList();
    }

    private BigDecimal charge(XmlNode charge) {
        BigDecimal amount = fields.number(charge, "ActualAmount");
        return fields.anyTruth(charge, "ChargeIndicator/Indicator") ? amount : amount.negate();
    }

    private EnDocument.Tax category(XmlNode tax) {
        return new EnDocument.Tax(fields.text(tax, "CategoryCode"), fields.numberOr0(tax, "RateApplicablePercent"));
    }

    private EnDocument.Row row(XmlNode row) {
        return new EnDocument.Row(
                category(row), fields.number(row, "BasisAmount"), fields.number(row, "CalculatedAmount"));
    }

    /** There may be a second one, in the currency of the tax office; without any, nothing is taxed. */
    private BigDecimal tax(Currency currency) {
        return sums.all("TaxTotalAmount").stream()
                .filter(amount -> amount.attribute("currencyID")
                        .filter(code -> !code.equals(currency.getCurrencyCode()))
                        .isEmpty())
                .findFirst()
                .map(amount -> fields.ownNumber(amount))
                .orElse(BigDecimal.ZERO);
    }

    private Party party(XmlNode party) {
        return new Party(
                fields.text(party, "Name"),
                party.value("SpecifiedLegalOrganization/ID"),
                party.all("SpecifiedTaxRegistration").stream()
                        .flatMap(one -> one.all("ID").stream())
                        .filter(id ->
                                id.attribute("schemeID").filter("VA"::equals).isPresent())
                        .map(XmlNode::text)
                        .findFirst(),
                party.value("PostalTradeAddress/CountryID"));
    }

    private Optional<Payment> payment() {
        Optional<String> account = settlement
                .value("SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID")
                .or(() -> settlement.value(
                        "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID"));
        Optional<String> reference = settlement.value("PaymentReference");
        return account.isPresent() || reference.isPresent()
                ? Optional.of(new Payment(account, reference))
                : Optional.empty();
    }
}
