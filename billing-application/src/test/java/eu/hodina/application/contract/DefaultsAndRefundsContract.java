package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How documents are made where nobody says otherwise; and what is paid back by a credit note. */
public abstract class DefaultsAndRefundsContract extends PortsContract {
    private static final Caller ALICE = new Caller("alice", "r-1");
    private static final Client PEKARNA = aClient("pekarna");
    private static final DocumentDefaults ROUNDED =
            new DocumentDefaults(Optional.empty(), Optional.of(TotalRounding.WHOLE_UNIT));

    private final Billing billing;

    protected DefaultsAndRefundsContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")),
                new Random(23));
    }

    /** 105 minutes of October at 1 201.00 are 2 101.75, 2 543.12 with VAT. */
    @AfterEach
    void the_books_add_up() {
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @BeforeEach
    void a_price() {
        ports().transactions().run(() -> ports().priceLists().add(aPriceList("PROG", "1201.00")));
    }

    private Invoice issue(DocumentOptions options, String amount) {
        return billing.documents()
                .issueByHand()
                .issue(
                        ALICE,
                        new HandDraft(
                                DocumentKind.INVOICE,
                                aFirm().id(),
                                PEKARNA.id(),
                                List.of(HandLine.of("Web", crowns(amount))),
                                Optional.empty(),
                                AdvanceChoice.NONE,
                                options));
    }

    private void the_firm_rounds_and_the_client_types_prices_with_vat() {
        ports().transactions().run(() -> {
            ports().firms().replace(aFirm().withDocuments(ROUNDED));
            ports().clients()
                    .replace(PEKARNA.withDocuments(
                            new DocumentDefaults(Optional.of(PriceMode.GROSS), Optional.empty())));
        });
    }

    @Test
    void what_is_not_said_is_the_clients_or_else_the_firms() {
        assertThat(issue(DocumentOptions.USUAL, "1000.20").content().payable()).isEqualTo(crowns("1210.24"));
        the_firm_rounds_and_the_client_types_prices_with_vat();
        assertThat(ports().transactions()
                        .call(() ->
                                ports().firms().find(aFirm().id()).orElseThrow().documents()))
                .isEqualTo(ROUNDED);
        Invoice gross = issue(DocumentOptions.USUAL, "1000.20");
        assertThat(gross.content().net()).isEqualTo(crowns("826.61"));
        assertThat(gross.content().payable()).isEqualTo(crowns("1000.00"));
        Invoice net = issue(DocumentOptions.USUAL.withPrices(PriceMode.NET), "1000.20");
        assertThat(net.content().payable()).isEqualTo(crowns("1210.00"));
        ports().transactions()
                .run(() -> ports().clients()
                        .replace(PEKARNA.withDocuments(
                                new DocumentDefaults(Optional.empty(), Optional.of(TotalRounding.EXACT)))));
        assertThat(issue(DocumentOptions.USUAL, "1000.20").content().payable()).isEqualTo(crowns("1210.24"));
    }

    @Test
    void an_invoice_of_work_is_rounded_by_default_and_its_work_has_no_vat_in_it() {
        the_firm_rounds_and_the_client_types_prices_with_vat();
        BillingRequest october = BillingRequest.until(day("2026-10-31"));
        Draft draft = billing.documents()
                .drafts()
                .add(ALICE, aFirm().id(), PEKARNA.id(), october, DocumentOptions.USUAL)
                .value();
        assertThat(billing.documents().drafts().find(draft.id()).value()).isEqualTo(draft);
        Invoice invoice = billing.documents()
                .drafts()
                .issue(ALICE, draft.id(), 1)
                .documents()
                .get(0);
        assertThat(invoice.content().net()).isEqualTo(crowns("2101.75"));
        assertThat(invoice.content().total()).isEqualTo(crowns("2543.12"));
        assertThat(invoice.content().payable()).isEqualTo(crowns("2543.00"));
    }

    private Money open(Invoice document) {
        return ports().transactions()
                .call(() -> ports().documentAccounts().balance(document.id()).open());
    }

    @Test
    void a_credit_note_is_closed_by_what_is_paid_back() {
        Invoice invoice = issue(DocumentOptions.USUAL, "1000.00");
        var receipts = billing.documents().receiveByHand();
        receipts.receive(ALICE, invoice.number(), day("2026-11-23"), crowns("1210.00"));
        Invoice note = billing.documents()
                .correct()
                .creditAll(
                        ALICE,
                        invoice.number(),
                        new CorrectionDraft(List.of(), "Omyl", day("2026-11-23"), Optional.empty()),
                        false);
        assertThat(open(note)).isEqualTo(crowns("-1210.00"));
        assertThatThrownBy(() -> receipts.payBack(ALICE, invoice.number(), day("2026-11-23"), crowns("1.00")))
                .hasMessageContaining("a credit note that holds was expected: FV20260001 is a INVOICE");
        assertThatThrownBy(() -> receipts.payBack(ALICE, note.number(), day("2026-11-22"), crowns("1.00")))
                .hasMessageContaining("a day from that of issue, 2026-11-23");
        assertThatThrownBy(() -> receipts.payBack(ALICE, note.number(), day("2026-11-23"), crowns("1210.01")))
                .hasMessageContaining("at most 1210.00 CZK, which the client is owed");
        assertThatThrownBy(() -> receipts.payBack(ALICE, note.number(), day("2026-11-23"), Money.parse("EUR", "1.00")))
                .hasMessageContaining("an amount in CZK");
        assertThat(receipts.payBack(ALICE, note.number(), day("2026-11-23"), crowns("210.00"))
                        .amount())
                .isEqualTo(crowns("-210.00"));
        assertThat(open(note)).isEqualTo(crowns("-1000.00"));
        receipts.payBack(ALICE, note.number(), day("2026-11-23"), crowns("1000.00"));
        assertThat(open(note)).isEqualTo(crowns("0.00"));
        assertThat(open(invoice)).isEqualTo(crowns("0.00"));
        assertThatThrownBy(() -> receipts.payBack(ALICE, note.number(), day("2026-11-23"), crowns("0.01")))
                .hasMessageContaining("at most 0.00 CZK");
        assertThatThrownBy(() -> billing.documents().close().cancel(ALICE, note.number()))
                .hasMessageContaining("something was paid on " + note.number());
    }
}
