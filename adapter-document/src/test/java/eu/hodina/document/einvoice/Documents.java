package eu.hodina.document.einvoice;

import static eu.hodina.document.einvoice.Lines.flat;
import static eu.hodina.document.einvoice.Lines.free;
import static eu.hodina.document.einvoice.Lines.goods;
import static eu.hodina.document.einvoice.Lines.rate;
import static eu.hodina.document.einvoice.Lines.work;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceLine.Kind;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of every kind and case, by name. */
final class Documents {
    static final LocalDate ISSUED = LocalDate.of(2026, 10, 31);
    static final DocumentReference ORIGINAL = new DocumentReference(
            new InvoiceId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"), new InvoiceNumber("F2026-0123"), ISSUED);
    static final DocumentReference ON_PAYMENT = new DocumentReference(
            new InvoiceId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072"),
            new InvoiceNumber("DZ2026-0007"),
            LocalDate.of(2026, 9, 18));
    private static final DocumentReference PROFORMA = new DocumentReference(
            new InvoiceId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073"),
            new InvoiceNumber("Z2026-0007"),
            LocalDate.of(2026, 9, 1));
    private static final Party SUPPLIER =
            party("Vzorový servis s.r.o.", "Dlouhá třída 12", "CZ", "27074358", "CZ27074358");
    private static final Party CUSTOMER = party("Pekárna & syn <a.s.>", "Příčná 7/3a", "CZ", "45317054", "CZ45317054");
    private static final Party GERMAN = party("Kunde GmbH", "Hauptstraße 1", "DE", "HRB 123456", "DE123456789");

    private Documents() {}

    static Map<String, Invoice> all() {
        Map<String, Invoice> all = new LinkedHashMap<>();
        all.put("two rates", issued(twoRates().build()));
        all.put("rounded", issued(twoRates().rounding(TotalRounding.WHOLE_UNIT).build()));
        all.put(
                "fifty minutes",
                issued(czech(work("Konzultace", 50, "CZK", "1000.00")).build()));
        all.put("gross prices", issued(gross().build()));
        all.put("discount", issued(discount().build()));
        all.put(
                "in cash",
                issued(twoRates()
                        .method(PaymentMethod.CASH)
                        .rounding(TotalRounding.WHOLE_UNIT)
                        .build()));
        all.put("by card", issued(twoRates().method(PaymentMethod.CARD).build()));
        all.put(
                "orders and a note",
                issued(twoRates()
                        .purchaseOrders(List.of("OBJ-1", "OBJ-2"))
                        .note("Zpráva\u0007 📚")
                        .build()));
        all.put("final invoice", issued(finalInvoice(advance("12100.00")).build()));
        all.put(
                "three advances",
                issued(finalInvoice(advance("1000.00"), advance("1000.00"), advance("1000.00"))
                        .build()));
        all.put(
                "advances of several documents",
                issued(finalInvoice(advance("1000.00"), untaxed("5000.00")).build()));
        all.put("advance without tax", issued(finalInvoice(untaxed("5000.00")).build()));
        all.put(
                "credit note",
                issued(credit(flat(Kind.CORRECTION, "-1450.00", "21")).build()));
        all.put(
                "credit of an advance",
                issued(credit(flat(Kind.ADVANCE, "-12100.00", "21"))
                        .prices(PriceMode.GROSS)
                        .build()));
        all.put(
                "debit note",
                issued(credit(flat(Kind.CORRECTION, "1450.00", "21"))
                        .kind(DocumentKind.DEBIT_NOTE)
                        .build()));
        all.put(
                "domestic reverse charge",
                issued(czech(free("20000.00", "CZK", VatCategory.REVERSE_CHARGE_DOMESTIC))
                        .build()));
        all.put(
                "exempt",
                issued(czech(free("900.00", "CZK", VatCategory.EXEMPT)).build()));
        all.put(
                "out of scope beside taxed",
                issued(czech(
                                flat(Kind.FEE, "100.00", "21"),
                                free("50.00", "CZK", VatCategory.OUT_OF_SCOPE),
                                free("70.00", "CZK", VatCategory.EXEMPT))
                        .build()));
        all.put(
                "rate of zero",
                issued(czech(flat(Kind.PRODUCT, "300.00", "0"), flat(Kind.PRODUCT, "100.00", "21"))
                        .build()));
        all.put(
                "reverse charge in EUR",
                issued(german(work("Development", 1200, "EUR", "60.00", VatCategory.REVERSE_CHARGE_EU))
                        .inCzk(ExchangeRate.parse("EUR", "CZK", "24.5"))
                        .build()));
        all.put(
                "reverse charge in EUR without a rate",
                issued(german(work("Development", 455, "EUR", "92.50", VatCategory.REVERSE_CHARGE_EU))
                        .build()));
        all.put("Czech VAT in EUR", issued(euros().build()));
        all.put("advance in EUR", issued(eurosAfterAdvance().build()));
        all.put("credit note in EUR", issued(euroCredit().build()));
        all.put(
                "outside the EU",
                issued(german(free("800.00", "EUR", VatCategory.OUT_OF_SCOPE))
                        .customer(party("Client Inc.", "Main Street 5", "US", "12-345", "US123456789"))
                        .build()));
        all.put("non-payer", issued(nonPayer().build()));
        all.put("tax document on a payment", issued(onPayment().build()));
        all.put("proforma", issued(onPayment().kind(DocumentKind.PROFORMA).build()));
        all.put(
                "simplified",
                issued(czech(flat(Kind.PRODUCT, "10000.00", "21"))
                        .prices(PriceMode.GROSS)
                        .kind(DocumentKind.SIMPLIFIED_INVOICE)
                        .build()));
        all.put("penalty", issued(penalty().build()));
        return all;
    }

    private static InvoiceContentBuilder twoRates() {
        return czech(
                flat(Kind.FEE, "12000.00", "21"),
                work("Práce nad paušál", 210, "CZK", "1450.00"),
                flat(Kind.EXPENSE, "1000.00", "12"));
    }

    private static InvoiceContentBuilder gross() {
        return czech(
                        work("Servis", 50, "CZK", "1000.00"),
                        goods("3", "33.33"),
                        goods("0.125", "9999.99"),
                        flat(Kind.FEE, "1000.00", "12"))
                .prices(PriceMode.GROSS);
    }

    private static InvoiceContentBuilder discount() {
        return czech(
                flat(Kind.FEE, "17075.00", "21"),
                flat(Kind.FEE, "1000.00", "12"),
                flat(Kind.DISCOUNT, "-1707.50", "21"),
                flat(Kind.DISCOUNT, "-100.00", "12"));
    }

    private static InvoiceContentBuilder finalInvoice(AdvanceDeduction... advances) {
        return czech(flat(Kind.FIXED_PRICE, "30000.00", "21")).deductions(List.of(advances));
    }

    private static InvoiceContentBuilder credit(InvoiceLine line) {
        return czech(line).kind(DocumentKind.CREDIT_NOTE).original(ORIGINAL).reason("Hodina navíc.");
    }

    private static InvoiceContentBuilder euros() {
        InvoiceLine line =
                InvoiceLine.flat(Kind.FEE, "Servis", Money.parse("EUR", "333.33"), VatCategory.STANDARD, rate("21"));
        return german(
                        line,
                        work("Service", 50, "EUR", "61.00", VatCategory.STANDARD),
                        work("Help", 70, "EUR", "61.00", VatCategory.STANDARD))
                .inCzk(ExchangeRate.parse("EUR", "CZK", "25.115"));
    }

    private static InvoiceContentBuilder eurosAfterAdvance() {
        VatSummaryRow row = new VatSummaryRow(
                VatCategory.STANDARD, rate("21"), Money.parse("EUR", "100.00"), Money.parse("EUR", "21.00"));
        AdvanceDeduction advance = new AdvanceDeduction(
                ON_PAYMENT,
                List.of(row),
                List.of(row.in(ExchangeRate.parse("EUR", "CZK", "24.900"))),
                Money.parse("EUR", "121.00"));
        return euros().deductions(List.of(advance));
    }

    private static InvoiceContentBuilder euroCredit() {
        InvoiceLine line = InvoiceLine.flat(
                Kind.CORRECTION, "Sleva", Money.parse("EUR", "-33.33"), VatCategory.STANDARD, rate("21"));
        return german(line)
                .inCzk(ExchangeRate.parse("EUR", "CZK", "25.115"))
                .kind(DocumentKind.CREDIT_NOTE)
                .original(ORIGINAL)
                .reason("Sleva");
    }

    private static InvoiceContentBuilder nonPayer() {
        return content(
                VatStatus.NON_PAYER,
                CUSTOMER,
                "CZK",
                List.of(
                        work("Překlady", 725, "CZK", "600.00", VatCategory.NON_PAYER),
                        free("333.30", "CZK", VatCategory.NON_PAYER)));
    }

    private static InvoiceContentBuilder onPayment() {
        return czech(flat(Kind.ADVANCE, "12100.00", "21"))
                .prices(PriceMode.GROSS)
                .kind(DocumentKind.PAYMENT_TAX_DOCUMENT)
                .original(PROFORMA);
    }

    private static InvoiceContentBuilder penalty() {
        return czech(
                        free(Kind.INTEREST, "795.62", "CZK", VatCategory.OUT_OF_SCOPE),
                        free(Kind.COMPENSATION, "1200.00", "CZK", VatCategory.OUT_OF_SCOPE))
                .kind(DocumentKind.PENALTY)
                .original(ORIGINAL);
    }

    static Invoice issued(InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6074"),
                new InvoiceNumber("F2026-0200"),
                content,
                ISSUED,
                ISSUED.minusDays(1));
    }

    static InvoiceContentBuilder czech(InvoiceLine... lines) {
        return content(VatStatus.PAYER, CUSTOMER, "CZK", List.of(lines));
    }

    static InvoiceContentBuilder german(InvoiceLine... lines) {
        return content(VatStatus.PAYER, GERMAN, "EUR", List.of(lines));
    }

    private static InvoiceContentBuilder content(
            VatStatus status, Party customer, String currency, List<InvoiceLine> lines) {
        return new InvoiceContent(
                        new FirmId("firm"),
                        new ClientId("client"),
                        SUPPLIER,
                        customer,
                        status,
                        new BankAccount(
                                Iban.ofCzech("19-2000145399", "0800"),
                                Optional.of("GIBACZPX"),
                                Currency.getInstance(currency),
                                "Česká spořitelna"),
                        Currency.getInstance(currency),
                        currency.equals("EUR") ? Language.EN : Language.CS,
                        DatePeriod.month(YearMonth.of(2026, 10)),
                        14,
                        List.of(),
                        lines)
                .toBuilder();
    }

    private static Party party(String name, String street, String country, String number, String tax) {
        return new Party(
                name,
                new PostalAddress(street, "110 00", "Praha 1", country),
                Optional.of(number),
                Optional.of(tax),
                Optional.of("Zapsáno v obchodním rejstříku, oddíl C, vložka 12345"),
                Optional.of("fakturace@vzor.example"),
                Optional.of("+420 222 333 444"),
                Optional.empty());
    }

    private static AdvanceDeduction advance(String gross) {
        Money amount = Money.parse("CZK", gross);
        List<VatSummaryRow> rows = onPayment()
                .lines(List.of(flat(Kind.ADVANCE, gross, "21")))
                .build()
                .vatSummary();
        return new AdvanceDeduction(ON_PAYMENT, rows, List.of(), amount);
    }

    private static AdvanceDeduction untaxed(String amount) {
        return new AdvanceDeduction(PROFORMA, List.of(), List.of(), Money.parse("CZK", amount));
    }
}
