package eu.hodina.application.exchange.accounting;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.day;

import eu.hodina.application.AccountingUseCases;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The documents of October 2026 that the tests of accounting look at; all are issued and taxed on the 20th. */
final class OctoberBooks {
    static final String ALFA = "CZ12345678";

    final Ports ports = new MemoryPorts();
    final AccountingMonth october = new AccountingMonth(aFirm(), YearMonth.of(2026, 10));

    OctoberBooks() {
        ports.firms().add(aFirm());
        ports.exchangeRates()
                .putAll(List.of(
                        new PublishedRate(day("2026-10-20"), ExchangeRate.parse("EUR", "CZK", "24.350"), "ČNB")));
    }

    AccountingUseCases accounting() {
        return new Billing(
                        ports,
                        Billing.Outside.closed(),
                        InstantSource.fixed(Instant.parse("2026-11-20T23:30:00Z")),
                        new Random(7))
                .accounting();
    }

    Invoice add(String number, InvoiceContentBuilder content) {
        return add(number, content, day("2026-10-20"));
    }

    Invoice add(String number, InvoiceContentBuilder content, LocalDate taxPoint) {
        Invoice document = Invoice.issue(
                new InvoiceId(number), new InvoiceNumber(number), content.build(), day("2026-10-20"), taxPoint);
        ports.invoices().add(document);
        return document;
    }

    void addAll() {
        add("FV20260001", gross("10000.00"));
        add("FV20260002", gross("10000.01"));
        add("FV20260003", gross("10000.01").customer(party("=cmd|' /C calc'!A1 <b>\"&", Optional.empty())));
        add("OD20260001", credit("-1450.00"));
        add("FV20260004", content(CZK, "8000.00", VatCategory.REVERSE_CHARGE_DOMESTIC));
        add(
                "FV20260005",
                content(EUR, "1000.00", VatCategory.REVERSE_CHARGE_EU)
                        .customer(party("Müller GmbH", Optional.of("DE123456789"))));
        add(
                "FV20260006",
                content(EUR, "1000.00", VatCategory.STANDARD).inCzk(ExchangeRate.parse("EUR", "CZK", "24.350")));
        Invoice advance = add("DZ20260001", gross("12100.00").kind(DocumentKind.PAYMENT_TAX_DOCUMENT));
        add(
                "FV20260007",
                content(CZK, "30000.00", VatCategory.STANDARD)
                        .deductions(List.of(
                                AdvanceDeduction.taxed(advance, List.of()).orElseThrow())));
        add("ZF20260001", gross("12100.00").kind(DocumentKind.PROFORMA));
        add("PF20260001", content(CZK, "795.62", VatCategory.NON_PAYER).kind(DocumentKind.PENALTY));
    }

    static InvoiceContentBuilder gross(String amount) {
        return content(CZK, amount, VatCategory.STANDARD).prices(PriceMode.GROSS);
    }

    static InvoiceContentBuilder credit(String base) {
        return content(CZK, base, VatCategory.STANDARD)
                .kind(DocumentKind.CREDIT_NOTE)
                .original(new DocumentReference(
                        new InvoiceId("F2026-0123"), new InvoiceNumber("F2026-0123"), day("2026-09-30")))
                .reason("Hodina navíc");
    }

    static InvoiceContentBuilder content(Currency currency, String amount, VatCategory category) {
        InvoiceContent usual = Papers.anInvoice("FV1").content();
        Optional<VatRate> rate = category.bearsTax() ? Optional.of(VatRate.ofPercent("21")) : Optional.empty();
        InvoiceLine line = InvoiceLine.flat(
                InvoiceLine.Kind.FEE, "Servis", Money.parse(currency.getCurrencyCode(), amount), category, rate);
        return new InvoiceContent(
                        usual.firm(),
                        usual.client(),
                        usual.supplier(),
                        party("Alfa s.r.o.", Optional.of(ALFA)),
                        usual.supplierStatus(),
                        aFirm().accountIn(currency).orElseThrow(),
                        currency,
                        usual.language(),
                        usual.period(),
                        14,
                        List.of("OBJ-7"),
                        List.of(line))
                .toBuilder();
    }

    static Party party(String name, Optional<String> taxNumber) {
        return new Party(
                name,
                new PostalAddress("Náměstí 1", "110 00", "Praha", "CZ"),
                Optional.of("12345678"),
                taxNumber,
                Optional.empty(),
                Optional.of("alfa@klient.example"),
                Optional.empty(),
                Optional.empty());
    }
}
