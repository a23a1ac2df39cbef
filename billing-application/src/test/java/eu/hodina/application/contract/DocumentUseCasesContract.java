package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.invoice.TaxAdvances.Duty;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.payment.Settlement;
import eu.hodina.domain.reminder.MissingRepoRateException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traps 12 to 18, 21 to 23, 33, 37 and 44 of the handbook, through the use cases. */
public abstract class DocumentUseCasesContract extends PortsContract {
    private static final Caller ALICE = new Caller("alice", "r-1");
    private static final Client PEKARNA = aClient("pekarna");
    private static final OrderId WEB =
            anOrder("Z20260001", Optional.of(PEKARNA)).id();

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Billing billing;
    private final DocumentUseCases documents;

    protected DocumentUseCasesContract(Ports empty) {
        super(empty);
        billing = new Billing(empty, Billing.Outside.closed(), (InstantSource) () -> now, new Random(23));
        documents = billing.documents();
    }

    @AfterEach
    void the_books_add_up() {
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @BeforeEach
    void another_client() {
        ports().transactions().run(() -> ports().clients().add(aClient("kovarna")));
    }

    private void itIs(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }

    private static HandDraft draft(DocumentKind kind, DocumentOptions options, HandLine... lines) {
        return new HandDraft(
                kind, aFirm().id(), PEKARNA.id(), List.of(lines), Optional.empty(), AdvanceChoice.OF_ORDERS, options);
    }

    private static HandDraft draft(DocumentKind kind, HandLine... lines) {
        return draft(kind, DocumentOptions.USUAL, lines);
    }

    private static HandDraft deducting(AdvanceChoice advances, HandLine... lines) {
        return new HandDraft(
                DocumentKind.INVOICE,
                aFirm().id(),
                PEKARNA.id(),
                List.of(lines),
                Optional.empty(),
                advances,
                DocumentOptions.USUAL);
    }

    private static HandLine line(String amount) {
        return new HandLine("Web", Optional.empty(), crowns(amount), Optional.empty(), Optional.of(WEB));
    }

    private static HandLine reduced(String amount) {
        return new HandLine(
                "Kniha", Optional.empty(), crowns(amount), Optional.of(VatCategory.REDUCED), Optional.empty());
    }

    private Invoice issue(HandDraft draft) {
        return documents.issueByHand().issue(ALICE, draft);
    }

    private static CorrectionDraft correction(HandLine... lines) {
        return new CorrectionDraft(List.of(lines), "Hodina navíc", day("2026-11-23"), Optional.empty());
    }

    private Invoice paidProforma(String amount) {
        Invoice proforma = issue(draft(DocumentKind.PROFORMA, line(amount)));
        documents.receiveByHand().receive(ALICE, proforma.number(), today(), crowns(amount));
        return proforma;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private Invoice taxed(Invoice proforma) {
        AdvanceKey key = documents.taxAdvances().of(PEKARNA.id()).stream()
                .map(listed -> listed.advance().key())
                .filter(one -> one.proforma().equals(proforma.id()))
                .findFirst()
                .orElseThrow();
        return documents.taxAdvances().tax(ALICE, key);
    }

    private static VatSummaryRow row(String rate, String base, String vat) {
        return new VatSummaryRow(
                rate.equals("21") ? VatCategory.STANDARD : VatCategory.REDUCED,
                Optional.of(VatRate.ofPercent(rate)),
                crowns(base),
                crowns(vat));
    }

    private Money open(Invoice document) {
        return ports().documentAccounts().balance(document.id()).open();
    }

    private Invoice three() {
        return issue(draft(DocumentKind.INVOICE, line("12000.00"), line("5075.00"), reduced("1000.00")));
    }

    @Test
    void a_proforma_a_payment_its_tax_document_and_the_final_invoice() {
        Invoice proforma = paidProforma("12100.00");
        assertThat(proforma.number().value()).isEqualTo("ZFV1-20260001");
        assertThat(proforma.content().vatSummary()).isEmpty();
        assertThat(open(proforma)).isEqualTo(crowns("0.00"));
        var offered =
                documents.taxAdvances().untaxed(Optional.empty(), 10).items().get(0);
        assertThat(offered.duty()).isEqualTo(Duty.REQUIRED);
        assertThat(offered.until()).isEqualTo(day("2026-12-08"));

        Invoice tax = taxed(proforma);
        assertThat(tax.number().value()).isEqualTo("DFV2-20260001");
        assertThat(tax.taxPoint()).isEqualTo(day("2026-11-23"));
        assertThat(tax.content().vatSummary()).containsExactly(row("21", "10000.00", "2100.00"));
        assertThat(tax.content().payable()).isEqualTo(crowns("0.00"));
        assertThat(ports().invoices().find(tax.id()).orElseThrow().content()).isEqualTo(tax.content());
        assertThatThrownBy(() -> taxed(proforma)).hasMessageContaining("DFV2-20260001 is issued on this one");

        Invoice last = issue(draft(DocumentKind.INVOICE, line("30000.00")));
        assertThat(last.content().declaredVat()).containsExactly(row("21", "20000.00", "4200.00"));
        assertThat(last.content().payable()).isEqualTo(crowns("24200.00"));
        assertThat(ports().invoices().find(last.id()).orElseThrow().content()).isEqualTo(last.content());
        Invoice another = issue(draft(DocumentKind.INVOICE, line("30000.00")));
        assertThat(another.content().deductions()).isEmpty();
        assertThat(documents.taxAdvances().untaxed(Optional.empty(), 10).items())
                .isEmpty();
        assertThatThrownBy(() -> documents.correct().creditAll(ALICE, tax.number(), correction(), false))
                .hasMessageContaining("deducts that of DFV2-20260001");
    }

    @Test
    void three_advances_leave_the_rest_by_subtraction() {
        for (int i = 0; i < 3; i++) {
            taxed(paidProforma("1000.00"));
        }
        Invoice last = issue(draft(DocumentKind.INVOICE, line("10000.00")));
        assertThat(last.content().declaredVat()).containsExactly(row("21", "7520.65", "1579.35"));
        assertThat(last.content().payable()).isEqualTo(crowns("9100.00"));
    }

    @Test
    void a_payment_is_taxed_in_proportion_at_the_rates_of_the_proforma() {
        Invoice proforma = issue(draft(DocumentKind.PROFORMA, line("2000.00"), reduced("1000.00")));
        documents.receiveByHand().receive(ALICE, proforma.number(), today(), crowns("1000.00"));
        assertThat(taxed(proforma).content().vatSummary())
                .containsExactly(row("21", "550.97", "115.70"), row("12", "297.62", "35.71"));
    }

    @Test
    void an_advance_of_another_month_is_taxed_first_and_one_of_a_reverse_charge_never() {
        Invoice proforma = paidProforma("12100.00");
        itIs("2026-12-01");
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE, line("30000.00"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(
                        "the tax document on the payment of 12100.00 CZK for ZFV1-20260001 on 2026-11-23");
        taxed(proforma);
        assertThat(issue(draft(DocumentKind.INVOICE, line("30000.00")))
                        .content()
                        .payable())
                .isEqualTo(crowns("24200.00"));

        HandLine building = new HandLine(
                "Stavba",
                Optional.empty(),
                crowns("5000.00"),
                Optional.of(VatCategory.REVERSE_CHARGE_DOMESTIC),
                Optional.of(WEB));
        Invoice untaxed = issue(draft(DocumentKind.PROFORMA, building));
        documents.receiveByHand().receive(ALICE, untaxed.number(), today(), crowns("5000.00"));
        assertThatThrownBy(() -> taxed(untaxed)).hasMessageContaining("declares no Czech tax");
        itIs("2027-01-05");
        Invoice last = issue(draft(DocumentKind.INVOICE, line("30000.00")));
        assertThat(last.content().declaredVat()).containsExactly(row("21", "30000.00", "6300.00"));
        assertThat(last.content().payable()).isEqualTo(crowns("31300.00"));
        assertThatThrownBy(() -> issue(draft(DocumentKind.PROFORMA, building, line("1.00"))))
                .hasMessageContaining("all bear tax, or none");
    }

    @Test
    void advances_of_more_than_the_total_of_others_or_in_other_currencies_are_refused() {
        Invoice proforma = paidProforma("12100.00");
        Invoice tax = taxed(proforma);
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE, line("9000.00"))))
                .hasMessageContaining("advances of at most 10890.00 CZK were expected, not of 12100.00 CZK");
        HandDraft kovarna = new HandDraft(
                DocumentKind.INVOICE,
                aFirm().id(),
                aClient("kovarna").id(),
                List.of(HandLine.of("Web", crowns("30000.00"))),
                Optional.empty(),
                new AdvanceChoice(AdvanceChoice.Scope.NAMED, List.of(tax.number())),
                DocumentOptions.USUAL);
        assertThatThrownBy(() -> issue(kovarna)).hasMessageContaining("of this client, firm and currency");
        AdvanceChoice named = new AdvanceChoice(AdvanceChoice.Scope.NAMED, List.of(tax.number()));
        HandLine inEuro = HandLine.of("Web", Money.parse("EUR", "30000.00"));
        assertThatThrownBy(() -> issue(deducting(named, inEuro))).isInstanceOf(RefusedException.class);
        // what is too much is refunded by a credit note to its tax document
        documents.correct().credit(ALICE, tax.number(), correction(line("1000.00")));
        Invoice last = issue(deducting(named, line("9173.55")));
        assertThat(last.content().deducted()).isEqualTo(crowns("11100.00"));
        assertThat(last.content().payable()).isEqualTo(crowns("0.00"));
    }

    @Test
    void two_at_once_deduct_an_advance_once() throws Exception {
        taxed(paidProforma("12100.00"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Invoice> work = () -> issue(deducting(AdvanceChoice.OF_CLIENT, line("30000.00")));
            List<Money> payable = new ArrayList<>();
            for (Future<Invoice> one : threads.invokeAll(List.of(work, work))) {
                payable.add(one.get().content().payable());
            }
            assertThat(payable).containsExactlyInAnyOrder(crowns("24200.00"), crowns("36300.00"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_invoice_that_is_cancelled_frees_its_advances() {
        taxed(paidProforma("12100.00"));
        Invoice first = issue(draft(DocumentKind.INVOICE, line("30000.00")));
        documents.close().cancel(ALICE, first.number());
        Invoice second = issue(draft(DocumentKind.INVOICE, line("30000.00")));
        assertThat(second.content().payable()).isEqualTo(crowns("24200.00"));
        assertThat(second.number().value()).isEqualTo("FV20260002");
    }

    @Test
    void euros_bear_their_tax_in_crowns_at_the_rate_of_the_tax_point() {
        HandLine line = HandLine.of("Web", Money.parse("EUR", "333.33"));
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE, line)))
                .isInstanceOf(MissingExchangeRateException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("2026-11-23");
        ports().exchangeRates()
                .putAll(List.of(
                        new PublishedRate(day("2026-11-20"), ExchangeRate.parse("EUR", "CZK", "25.115"), "ČNB")));
        Invoice invoice = issue(draft(DocumentKind.INVOICE, line));
        assertThat(invoice.content().vatSummaryInCzk()).containsExactly(row("21", "8371.58", "1758.05"));
        assertThat(ports().invoices().find(invoice.id()).orElseThrow().content().vatSummaryInCzk())
                .containsExactly(row("21", "8371.58", "1758.05"));
        assertThat(invoice.content().account().currency()).isEqualTo(EUR);
    }

    @Test
    void an_advance_in_euros_keeps_the_rate_of_its_day() {
        ports().exchangeRates()
                .putAll(List.of(
                        new PublishedRate(day("2026-11-20"), ExchangeRate.parse("EUR", "CZK", "24.000"), "ČNB"),
                        new PublishedRate(day("2026-12-01"), ExchangeRate.parse("EUR", "CZK", "25.000"), "ČNB")));
        HandLine advance = HandLine.of("Web", Money.parse("EUR", "121.00"));
        Invoice proforma = issue(draft(DocumentKind.PROFORMA, advance));
        documents.receiveByHand().receive(ALICE, proforma.number(), today(), Money.parse("EUR", "121.00"));
        taxed(proforma);
        itIs("2026-12-02");
        Invoice last = issue(deducting(AdvanceChoice.OF_CLIENT, HandLine.of("Web", Money.parse("EUR", "1000.00"))));
        // 25 000 + 5 250 at the new rate less 2 400 + 504 at the old
        assertThat(last.content().declaredVatInCzk()).containsExactly(row("21", "22600.00", "4746.00"));
        assertThat(last.content().payable()).isEqualTo(Money.parse("EUR", "1089.00"));
    }

    @Test
    void totals_are_rounded_as_they_are_paid() {
        DocumentOptions rounded = new DocumentOptions(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                PaymentMethod.TRANSFER,
                Optional.of(PriceMode.NET),
                Optional.of(TotalRounding.WHOLE_UNIT),
                List.of(),
                Optional.of("Děkujeme"),
                false);
        Invoice invoice =
                issue(draft(DocumentKind.INVOICE, rounded, line("12000.00"), line("5075.00"), reduced("1000.00")));
        assertThat(invoice.content().vat()).isEqualTo(crowns("3705.75"));
        assertThat(invoice.content().payable()).isEqualTo(crowns("21781.00"));
        Invoice note = documents.correct().creditAll(ALICE, invoice.number(), correction(), false);
        assertThat(note.content().payable()).isEqualTo(crowns("-21781.00"));
        assertThat(open(invoice)).isEqualTo(crowns("0.00"));

        DocumentOptions cash = new DocumentOptions(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                PaymentMethod.CASH,
                Optional.of(PriceMode.GROSS),
                Optional.of(TotalRounding.EXACT),
                List.of(),
                Optional.empty(),
                false);
        Invoice receipt = issue(draft(DocumentKind.SIMPLIFIED_INVOICE, cash, line("6105.23")));
        assertThat(receipt.content().payable()).isEqualTo(crowns("6105.00"));
        assertThat(issue(draft(DocumentKind.SIMPLIFIED_INVOICE, cash, line("10000.00")))
                        .content()
                        .total())
                .isEqualTo(crowns("10000.00"));
        assertThatThrownBy(() -> issue(draft(DocumentKind.SIMPLIFIED_INVOICE, cash, line("10000.01"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 10000.00 CZK");
    }

    @Test
    void a_credit_note_lowers_what_is_open_and_the_rest_is_owed() {
        Invoice invoice = three();
        CorrectionDraft hour = correction(new HandLine(
                "Hodina navíc",
                Optional.empty(),
                crowns("1450.00"),
                Optional.of(VatCategory.STANDARD),
                Optional.empty()));
        Invoice note = documents.correct().credit(ALICE, invoice.number(), hour);
        assertThat(note.content().net()).isEqualTo(crowns("-1450.00"));
        assertThat(note.content().vat()).isEqualTo(crowns("-304.50"));
        assertThat(note.content().payable()).isEqualTo(crowns("-1754.50"));
        assertThat(open(invoice)).isEqualTo(crowns("20026.25"));
        documents.receiveByHand().receive(ALICE, invoice.number(), today(), crowns("20026.25"));
        Invoice second = documents.correct().credit(ALICE, invoice.number(), hour);
        assertThat(open(second)).isEqualTo(crowns("-1754.50"));
        assertThat(ports().receivables().settlements(List.of(invoice.id())).get(invoice.id()))
                .isEqualTo(new Settlement(crowns("21780.75"), crowns("20026.25"), crowns("0.00"), crowns("1754.50")));
        Invoice next = issue(draft(DocumentKind.INVOICE, line("1000.00")));
        documents.correct().apply(ALICE, second.number(), next.number(), crowns("1210.00"));
        assertThat(open(next)).isEqualTo(crowns("0.00"));
        assertThat(open(second)).isEqualTo(crowns("-544.50"));
        assertThatThrownBy(() -> documents.correct().apply(ALICE, second.number(), next.number(), crowns("1.00")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void no_rate_is_credited_beyond_what_was_billed() {
        Invoice invoice = three();
        HandLine book = new HandLine(
                "Kniha", Optional.empty(), crowns("1000.01"), Optional.of(VatCategory.REDUCED), Optional.empty());
        assertThatThrownBy(() -> documents.correct().credit(ALICE, invoice.number(), correction(book)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 1000.00 CZK without VAT, at 12 %");
        assertThatThrownBy(() -> documents.correct().credit(ALICE, invoice.number(), correction(line("1.00"))))
                .hasMessageContaining("one of the categories of the original was expected");
        Invoice more = documents.correct().debit(ALICE, invoice.number(), correction(reduced("0.01")));
        assertThat(more.content().payable()).isEqualTo(crowns("0.01"));
        assertThat(documents
                        .correct()
                        .credit(ALICE, invoice.number(), correction(book))
                        .content()
                        .net())
                .isEqualTo(crowns("-1000.01"));
    }

    @Test
    void all_is_credited_once() {
        Invoice invoice = three();
        Invoice note = documents.correct().creditAll(ALICE, invoice.number(), correction(), true);
        assertThat(note.content().total()).isEqualTo(crowns("-21780.75"));
        assertThat(note.content().lines()).hasSize(3);
        assertThat(open(invoice)).isEqualTo(crowns("0.00"));
        assertThatThrownBy(() -> documents.correct().creditAll(ALICE, invoice.number(), correction(), true))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is credited whole already");
        assertThatThrownBy(() -> documents.close().cancel(ALICE, note.number())).hasMessageContaining("stays so");
        assertThatThrownBy(() -> documents.correct().credit(ALICE, note.number(), correction(line("1.00"))))
                .hasMessageContaining("CREDIT_NOTE is not corrected");
    }

    @Test
    void a_document_is_cancelled_only_before_it_was_sent_and_paid() {
        Invoice invoice = three();
        Invoice note = documents.correct().credit(ALICE, invoice.number(), correction(reduced("1000.00")));
        assertThatThrownBy(() -> documents.close().cancel(ALICE, invoice.number()))
                .hasMessageContaining("another document is about FV20260001: " + note.number());
        assertThat(documents.close().cancel(ALICE, note.number()).state()).isEqualTo(InvoiceState.CANCELLED);
        assertThat(open(invoice)).isEqualTo(crowns("21780.75"));
        documents.receiveByHand().receive(ALICE, invoice.number(), today(), crowns("1.00"));
        assertThatThrownBy(() -> documents.close().cancel(ALICE, invoice.number()))
                .hasMessageContaining("something was paid");
        Invoice sent = documents.close().markSent(ALICE, three().number());
        assertThat(sent.state()).isEqualTo(InvoiceState.SENT);
        assertThat(documents.close().markSent(ALICE, sent.number()).state()).isEqualTo(InvoiceState.SENT);
        assertThatThrownBy(() -> documents.close().cancel(ALICE, sent.number()))
                .hasMessageContaining("a credit note corrects it");
        assertThatThrownBy(() ->
                        documents.receiveByHand().receive(ALICE, sent.number(), day("2026-11-24"), crowns("1.00")))
                .hasMessageContaining("a day up to today");
        assertThatThrownBy(() ->
                        documents.receiveByHand().receive(ALICE, sent.number(), today(), Money.parse("EUR", "1.00")))
                .hasMessageContaining("an amount in CZK was expected");
    }

    @Test
    void interest_is_charged_once_and_the_compensation_too() {
        itIs("2026-02-28");
        Invoice invoice = issue(draft(DocumentKind.INVOICE, line("10000.00")));
        assertThat(invoice.dueDate()).isEqualTo(day("2026-03-14"));
        itIs("2026-09-30");
        // due on a Saturday: in default from 17 March on, 198 days at 11.5 %
        Invoice penalty = documents.penalties().issue(ALICE, invoice.number(), Optional.empty(), true);
        assertThat(penalty.content().lines())
                .extracting(line -> line.amount())
                .containsExactly(crowns("754.84"), crowns("1200.00"));
        assertThat(penalty.content().vatSummary()).isEmpty();
        assertThat(penalty.content().payable()).isEqualTo(crowns("1954.84"));
        assertThatThrownBy(() -> documents.penalties().issue(ALICE, invoice.number(), Optional.empty(), true))
                .hasMessageContaining("charged already");
        itIs("2026-10-01");
        assertThat(documents
                        .penalties()
                        .issue(ALICE, invoice.number(), Optional.empty(), true)
                        .content()
                        .payable())
                .isEqualTo(crowns("3.81"));
        Invoice second = issue(draft(DocumentKind.INVOICE, line("10000.00")));
        itIs("2026-12-31");
        assertThatThrownBy(() -> documents.penalties().issue(ALICE, second.number(), Optional.empty(), false))
                .isInstanceOf(MissingRepoRateException.class);
    }

    private static HandDraft suppliedOn(String day) {
        return new HandDraft(
                DocumentKind.INVOICE,
                aFirm().id(),
                PEKARNA.id(),
                List.of(line("1.00")),
                Optional.of(day(day)),
                AdvanceChoice.NONE,
                DocumentOptions.USUAL);
    }

    @Test
    void a_day_to_come_one_of_long_ago_a_strange_order_and_no_line_are_refused() {
        assertThatThrownBy(() -> issue(suppliedOn("2026-11-24")))
                .hasMessageContaining("a day from 2016-11-23 to today, 2026-11-23, was expected, not 2026-11-24");
        assertThatThrownBy(() -> issue(suppliedOn("1900-01-01"))).hasMessageContaining("not 1900-01-01");
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE))).hasMessageContaining("at least one line");
        assertThatThrownBy(() -> issue(draft(DocumentKind.PROFORMA, line("100.00"), line("-1.00"))))
                .hasMessageContaining("above zero was expected of a proforma");
        HandLine foreign = new HandLine(
                "Web", Optional.empty(), crowns("1.00"), Optional.empty(), Optional.of(new OrderId("nothing")));
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE, foreign)))
                .hasMessageContaining("an order of client pekarna");
        assertThatThrownBy(() -> issue(
                        draft(DocumentKind.INVOICE, line("1.00"), HandLine.of("Web", Money.parse("EUR", "1.00")))))
                .isInstanceOf(RefusedException.class);
        HandLine union = new HandLine(
                "Web", Optional.empty(), crowns("1.00"), Optional.of(VatCategory.REVERSE_CHARGE_EU), Optional.empty());
        assertThatThrownBy(() -> issue(draft(DocumentKind.INVOICE, union)))
                .hasMessageContaining("a VAT number of another EU state");
    }

    @Test
    void who_was_no_payer_that_day_names_no_vat() {
        HandDraft lastYear = new HandDraft(
                DocumentKind.INVOICE,
                aFirm().id(),
                PEKARNA.id(),
                List.of(line("1000.00")),
                Optional.of(day("2025-12-31")),
                AdvanceChoice.NONE,
                DocumentOptions.USUAL);
        Invoice invoice = issue(lastYear);
        assertThat(invoice.content().lines().get(0).vatCategory()).isEqualTo(VatCategory.NON_PAYER);
        assertThat(invoice.content().payable()).isEqualTo(crowns("1000.00"));
        assertThat(invoice.content().supplier().taxNumber()).isEmpty();
    }
}
