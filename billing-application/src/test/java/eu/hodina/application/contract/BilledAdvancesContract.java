package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.AdvanceChoice.Scope;
import eu.hodina.application.invoice.BilledClient;
import eu.hodina.application.invoice.BillingProposal;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.invoice.IssuedBilling;
import eu.hodina.application.invoice.LeftOut;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which advances are taken off what bills work: 95 minutes of October, billed as 105 at 1 200.00, 2 541.00 with VAT. */
public abstract class BilledAdvancesContract extends PortsContract {
    private static final Caller ALICE = new Caller("alice", "r-1");
    private static final Client PEKARNA = aClient("pekarna");
    private static final OrderId WEB =
            anOrder("Z20260001", Optional.of(PEKARNA)).id();
    private static final BillingRequest OCTOBER = BillingRequest.until(day("2026-10-31"));

    private final Billing billing;

    protected BilledAdvancesContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")),
                new Random(23));
    }

    @AfterEach
    void the_books_add_up() {
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @BeforeEach
    void a_price() {
        ports().transactions().run(() -> ports().priceLists().add(aPriceList("PROG", "1200.00")));
    }

    private Invoice paid(String amount, Optional<OrderId> order, String day) {
        Invoice proforma = billing.documents()
                .issueByHand()
                .issue(
                        ALICE,
                        new HandDraft(
                                DocumentKind.PROFORMA,
                                aFirm().id(),
                                PEKARNA.id(),
                                List.of(new HandLine(
                                        "Záloha", Optional.empty(), crowns(amount), Optional.empty(), order)),
                                Optional.empty(),
                                AdvanceChoice.NONE,
                                DocumentOptions.USUAL));
        billing.documents().receiveByHand().receive(ALICE, proforma.number(), day(day), crowns(amount));
        return proforma;
    }

    private Invoice taxed(Invoice proforma) {
        return billing.documents()
                .taxAdvances()
                .tax(
                        ALICE,
                        billing.documents().taxAdvances().of(PEKARNA.id()).stream()
                                .map(listed -> listed.advance().key())
                                .filter(key -> key.proforma().equals(proforma.id()))
                                .findFirst()
                                .orElseThrow());
    }

    private BillingProposal preview(AdvanceChoice choice) {
        return billing.invoicing().proposeInvoices().propose(aFirm(), PEKARNA.id(), OCTOBER.deducting(choice));
    }

    private static Money deducted(BillingProposal proposal) {
        return proposal.documents().get(0).content().deducted();
    }

    private static List<Object[]> advancesIn(List<LeftOut> leftOut) {
        return leftOut.stream()
                .filter(left -> left.reason().name().startsWith("ADVANCE"))
                .map(left -> new Object[] {
                    left.reason(), left.subject(), left.amount().orElseThrow()
                })
                .toList();
    }

    @Test
    void advances_are_those_of_the_orders_or_of_the_client_or_named_or_none() {
        taxed(paid("605.00", Optional.of(WEB), "2026-11-02"));
        Invoice other = paid("121.00", Optional.empty(), "2026-11-03");
        Invoice tax = taxed(other);
        assertThat(deducted(preview(AdvanceChoice.OF_ORDERS))).isEqualTo(crowns("605.00"));
        assertThat(deducted(preview(AdvanceChoice.OF_CLIENT))).isEqualTo(crowns("726.00"));
        assertThat(deducted(preview(AdvanceChoice.NONE))).isEqualTo(crowns("0.00"));
        AdvanceChoice named = new AdvanceChoice(Scope.NAMED, List.of(tax.number()));
        assertThat(deducted(preview(named))).isEqualTo(crowns("121.00"));
        AdvanceChoice stranger =
                new AdvanceChoice(Scope.NAMED, List.of(other.number(), new InvoiceNumber("ZFV1-20269999")));
        assertThatThrownBy(() -> preview(stranger))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not ZFV1-20269999");

        IssuedBilling issued =
                billing.invoicing().issueInvoices().issue(ALICE, aFirm(), PEKARNA.id(), OCTOBER.deducting(named));
        assertThat(issued.documents()).hasSize(1);
        assertThat(issued.documents().get(0).content().payable()).isEqualTo(crowns("2420.00"));
    }

    /** Handbook 4.8: it may be deducted only as it stands on its tax document; the client is billed all the same. */
    @Test
    void an_advance_without_its_tax_document_is_left_out_and_told_and_stops_nothing() {
        Invoice proforma = paid("605.00", Optional.of(WEB), "2026-11-02");
        List<Object[]> told =
                List.of(new Object[][] {{LeftOut.Reason.ADVANCE_NOT_TAXED, "ZFV1-20260001", crowns("605.00")}});
        assertThat(advancesIn(preview(AdvanceChoice.OF_ORDERS).leftOut()))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(told);
        List<BilledClient> clients = new ArrayList<>();
        billing.invoicing().billClients().issue(ALICE, aFirm(), OCTOBER, List.of(), clients::add);
        assertThat(clients)
                .extracting(
                        client -> client.failure().isPresent(),
                        client -> client.issued().get(0).content().payable())
                .containsExactly(tuple(false, crowns("2541.00")));
        assertThat(clients.get(0).leftOut()).extracting(LeftOut::reason).contains(LeftOut.Reason.ADVANCE_NOT_TAXED);
        assertThat(taxed(proforma).content().payable()).isEqualTo(crowns("0.00"));
    }

    @Test
    void an_advance_of_the_month_of_the_work_needs_no_document_and_one_that_is_too_large_waits() {
        paid("605.00", Optional.of(WEB), "2026-10-20");
        taxed(paid("2000.00", Optional.of(WEB), "2026-11-03"));
        BillingProposal proposal = preview(AdvanceChoice.OF_ORDERS);
        assertThat(deducted(proposal)).isEqualTo(crowns("605.00"));
        assertThat(proposal.documents().get(0).content().payable()).isEqualTo(crowns("1936.00"));
        assertThat(advancesIn(proposal.leftOut()))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(List.of(
                        new Object[][] {{LeftOut.Reason.ADVANCE_TOO_LARGE, "ZFV1-20260002", crowns("2000.00")}}));
    }

    @Test
    void a_draft_keeps_its_choice() {
        Invoice tax = taxed(paid("605.00", Optional.of(WEB), "2026-11-02"));
        AdvanceChoice named = new AdvanceChoice(Scope.NAMED, List.of(tax.number()));
        for (AdvanceChoice choice : List.of(AdvanceChoice.NONE, AdvanceChoice.OF_CLIENT, named)) {
            Draft draft = billing.documents()
                    .drafts()
                    .add(ALICE, aFirm().id(), PEKARNA.id(), OCTOBER.deducting(choice), DocumentOptions.USUAL)
                    .value();
            assertThat(billing.documents().drafts().find(draft.id()).value()).isEqualTo(draft);
            assertThat(billing.documents()
                            .drafts()
                            .preview(draft.id())
                            .value()
                            .documents()
                            .get(0)
                            .document()
                            .content()
                            .deducted())
                    .isEqualTo(choice.equals(AdvanceChoice.NONE) ? crowns("0.00") : crowns("605.00"));
        }
    }
}
