package eu.hodina.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;

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
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Traps 19 and 21 of the handbook, and 4.13. */
class ControlStatementTest {
    private static final ExchangeRate EURO = ExchangeRate.parse("EUR", "CZK", "24.350");

    @Test
    void exactly_ten_thousand_crowns_are_a_sum_and_a_haler_more_is_a_row() {
        ControlStatement statement = of(
                issue("FV1", gross("CZ12345678", "10000.00")),
                issue("FV2", gross("CZ12345678", "10000.01")),
                issue("FV3", gross("", "10000.01")),
                issue("FV4", gross("DE123456789", "10000.01")));
        assertThat(sections(statement)).containsExactly("FV1 A5", "FV2 A4", "FV3 A5", "FV4 A5");
        assertThat(statement.sum(ControlSection.A4)).isEqualTo(taxed("8264.47", "1735.54", "0.00", "0.00"));
        assertThat(statement.sum(ControlSection.A5).total()).isEqualTo(czk("30000.02"));
        assertThat(statement.rows(ControlSection.A4).get(0).czechTaxNumber()).contains("12345678");
    }

    @Test
    void a_correction_is_judged_by_its_own_amount_whatever_its_sign() {
        ControlStatement statement = of(issue("OD1", credit("-1450.00")), issue("OD2", credit("-10000.00")));
        assertThat(sections(statement)).containsExactly("OD1 A5", "OD2 A4");
        assertThat(statement.sum(ControlSection.A5)).isEqualTo(taxed("-1450.00", "-304.50", "0.00", "0.00"));
        assertThat(statement.sum(ControlSection.A5).total()).isEqualTo(czk("-1754.50"));
    }

    @Test
    void an_advance_and_its_final_invoice_each_declare_their_own() {
        InvoiceContent advance = gross("CZ12345678", "12100.00").toBuilder()
                .kind(DocumentKind.PAYMENT_TAX_DOCUMENT)
                .build();
        Invoice taxed = issue("DZ1", advance);
        InvoiceContent whole = usual("CZ12345678", line("30000.00", VatCategory.STANDARD, "21")).toBuilder()
                .deductions(List.of(AdvanceDeduction.taxed(taxed, List.of()).orElseThrow()))
                .build();
        ControlStatement statement = of(taxed, issue("FV1", whole));
        assertThat(sections(statement)).containsExactly("DZ1 A4", "FV1 A4");
        assertThat(statement.rows().get(0).amounts()).isEqualTo(taxed("10000.00", "2100.00", "0.00", "0.00"));
        assertThat(statement.rows().get(1).amounts()).isEqualTo(taxed("20000.00", "4200.00", "0.00", "0.00"));
    }

    @Test
    void a_small_rest_of_a_big_supply_is_a_sum() {
        Invoice advance = issue(
                "DZ1",
                gross("CZ12345678", "12100.00").toBuilder()
                        .kind(DocumentKind.PAYMENT_TAX_DOCUMENT)
                        .build());
        InvoiceContent whole = usual("CZ12345678", line("11000.00", VatCategory.STANDARD, "21")).toBuilder()
                .deductions(List.of(AdvanceDeduction.taxed(advance, List.of()).orElseThrow()))
                .build();
        ControlStatement statement = of(issue("FV1", whole));
        assertThat(sections(statement)).containsExactly("FV1 A5");
        assertThat(statement.sum(ControlSection.A5)).isEqualTo(taxed("1000.00", "210.00", "0.00", "0.00"));
    }

    @Test
    void what_is_exempt_counts_for_the_limit_and_stands_in_no_column() {
        ControlStatement statement = of(issue(
                "FV1",
                usual(
                        "CZ12345678",
                        line("1000.00", VatCategory.STANDARD, "21"),
                        line("500.00", VatCategory.REDUCED, "12"),
                        line("9000.00", VatCategory.EXEMPT, ""))));
        assertThat(sections(statement)).containsExactly("FV1 A4", "FV1 RETURN_ONLY");
        assertThat(statement.sum(ControlSection.A4)).isEqualTo(taxed("1000.00", "210.00", "500.00", "60.00"));
    }

    @Test
    void domestic_reverse_charge_is_a_row_whatever_it_comes_to() {
        ControlStatement statement =
                of(issue("FV1", usual("CZ12345678", line("400.00", VatCategory.REVERSE_CHARGE_DOMESTIC, ""))));
        assertThat(sections(statement)).containsExactly("FV1 A1");
        assertThat(statement.sum(ControlSection.A1).untaxed()).isEqualTo(czk("400.00"));
    }

    @Test
    void services_to_the_eu_are_listed_by_customer_and_are_no_row_of_the_statement() {
        ControlStatement statement = of(
                issue("FV1", euros("DE123456789", "1000.00", VatCategory.REVERSE_CHARGE_EU)),
                issue("FV2", euros("DE123456789", "2000.00", VatCategory.REVERSE_CHARGE_EU)),
                issue("FV3", euros("AT12345678", "10.00", VatCategory.REVERSE_CHARGE_EU)),
                issue("FV4", euros("", "10.00", VatCategory.OUT_OF_SCOPE)));
        assertThat(statement.rows().stream().filter(row -> row.section().isInStatement()))
                .isEmpty();
        assertThat(statement.recapitulative())
                .containsExactly(
                        new RecapitulativeRow("AT12345678", 1, czk("243.50")),
                        new RecapitulativeRow("DE123456789", 2, czk("73050.00")));
        assertThat(statement.recapitulative().get(1).country()).isEqualTo("DE");
    }

    @Test
    void euros_count_in_crowns_by_the_rate_on_the_document() {
        InvoiceContent taxed = euros("CZ12345678", "333.33", VatCategory.STANDARD).toBuilder()
                .inCzk(ExchangeRate.parse("EUR", "CZK", "25.115"))
                .build();
        ControlStatement statement = of(issue("FV1", taxed));
        assertThat(sections(statement)).containsExactly("FV1 A4");
        assertThat(statement.sum(ControlSection.A4)).isEqualTo(taxed("8371.58", "1758.05", "0.00", "0.00"));
        assertThat(statement.rows().get(0).rate()).contains(ExchangeRate.parse("EUR", "CZK", "25.115"));
    }

    @Test
    void what_declares_no_tax_is_left_out() {
        InvoiceContent usual = gross("CZ12345678", "12100.00");
        InvoiceContent foreign = usual("CZ12345678", line("20000.00", VatCategory.NON_PAYER, ""));
        InvoiceContent nonPayers = new InvoiceContent(
                foreign.firm(),
                foreign.client(),
                foreign.supplier(),
                foreign.customer(),
                VatStatus.NON_PAYER,
                foreign.account(),
                foreign.currency(),
                foreign.language(),
                foreign.period(),
                foreign.paymentDays(),
                List.of(),
                foreign.lines());
        assertThat(of(
                                issue("FV1", usual).cancelled(),
                                issue(
                                        "ZF1",
                                        usual.toBuilder()
                                                .kind(DocumentKind.PROFORMA)
                                                .build()),
                                issue(
                                        "PF1",
                                        usual.toBuilder()
                                                .kind(DocumentKind.PENALTY)
                                                .build()),
                                issue("FV2", nonPayers))
                        .rows())
                .isEmpty();
    }

    private static ControlStatement of(Invoice... documents) {
        return ControlStatement.of(List.of(documents), document -> EURO);
    }

    private static List<String> sections(ControlStatement statement) {
        return statement.rows().stream()
                .map(row -> row.document().number() + " " + row.section())
                .toList();
    }

    private static Invoice issue(String number, InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId(number),
                new InvoiceNumber(number),
                content,
                LocalDate.parse("2026-11-02"),
                LocalDate.parse("2026-10-31"));
    }

    private static InvoiceContent gross(String taxNumber, String amount) {
        return usual(taxNumber, line(amount, VatCategory.STANDARD, "21")).toBuilder()
                .prices(PriceMode.GROSS)
                .build();
    }

    private static InvoiceContent credit(String base) {
        return usual("CZ12345678", line(base, VatCategory.STANDARD, "21")).toBuilder()
                .kind(DocumentKind.CREDIT_NOTE)
                .original(new DocumentReference(
                        new InvoiceId("I1"), new InvoiceNumber("F2026-0123"), LocalDate.parse("2026-09-30")))
                .reason("Reklamace")
                .build();
    }

    private static InvoiceContent euros(String taxNumber, String amount, VatCategory category) {
        Optional<VatRate> rate = category.bearsTax() ? Optional.of(VatRate.ofPercent("21")) : Optional.empty();
        return content(
                taxNumber,
                Currency.getInstance("EUR"),
                List.of(InvoiceLine.flat(InvoiceLine.Kind.FEE, "Servis", Money.parse("EUR", amount), category, rate)));
    }

    private static InvoiceContent usual(String taxNumber, InvoiceLine... lines) {
        return content(taxNumber, Currency.getInstance("CZK"), List.of(lines));
    }

    private static InvoiceContent content(String taxNumber, Currency currency, List<InvoiceLine> lines) {
        Party party = new Party(
                "Alfa",
                new PostalAddress("Dlouhá 1", "110 00", "Praha", "CZ"),
                Optional.empty(),
                Optional.of(taxNumber).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new InvoiceContent(
                new FirmId("F"),
                new ClientId("C"),
                party,
                party,
                VatStatus.PAYER,
                new BankAccount(Iban.ofCzech("19-2000145399", "0800"), Optional.empty(), currency, "ČS"),
                currency,
                Language.CS,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                List.of(),
                lines);
    }

    private static InvoiceLine line(String amount, VatCategory category, String percent) {
        return InvoiceLine.flat(
                InvoiceLine.Kind.FEE,
                "Servis",
                czk(amount),
                category,
                percent.isEmpty() ? Optional.empty() : Optional.of(VatRate.ofPercent(percent)));
    }

    private static ControlAmounts taxed(String basic, String vat, String reduced, String reducedVat) {
        return new ControlAmounts(czk(basic), czk(vat), czk(reduced), czk(reducedVat), czk("0.00"));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
