package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aStatement;
import static eu.hodina.application.fixture.Papers.aTransaction;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.application.invoice.DocumentBalance;
import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.application.invoice.ReceivedAdvance;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.Receivables.PaidAmount;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Advances, receipts by hand, and what credit notes take off. */
public abstract class AdvancesContract extends PortsContract {
    private static final Invoice INVOICE = anInvoice("FV20260001");
    private static final Invoice PROFORMA = proforma();
    private static final Invoice NOTE = note();
    private static final ImportedStatement STATEMENT = aStatement("2026-11.xml");
    private static final ImportedTransaction PAID = aTransaction(STATEMENT, 0, "2000.000");
    private static final HandReceipt CASH =
            new HandReceipt(identityOf("cash"), PROFORMA.id(), day("2026-11-05"), crowns("100.00"));

    protected AdvancesContract(Ports empty) {
        super(empty);
    }

    private static Invoice document(String number, InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId(identityOf("invoice " + number)),
                new InvoiceNumber(number),
                content,
                day("2026-11-02"),
                day("2026-11-02"));
    }

    private static InvoiceLine line(InvoiceLine.Kind kind, String amount) {
        return InvoiceLine.flat(
                kind, "Web", crowns(amount), VatCategory.STANDARD, Optional.of(VatRate.ofPercent("21")));
    }

    private static Invoice proforma() {
        return document(
                "ZFV1-20260001",
                anInvoice("FV20260001").content().toBuilder()
                        .kind(DocumentKind.PROFORMA)
                        .prices(PriceMode.GROSS)
                        .lines(List.of(line(InvoiceLine.Kind.ADVANCE, "12100.00")))
                        .build());
    }

    /** 100.00 and 21.00 off the invoice. */
    private static Invoice note() {
        return document(
                "OFV3-20260001",
                INVOICE.content().toBuilder()
                        .kind(DocumentKind.CREDIT_NOTE)
                        .original(DocumentReference.to(INVOICE))
                        .reason("Sleva")
                        .lines(List.of(line(InvoiceLine.Kind.CORRECTION, "-100.00")))
                        .build());
    }

    @BeforeEach
    void documents_and_payments() {
        ports().invoices().add(INVOICE);
        ports().invoices().add(PROFORMA);
        ports().invoices().add(NOTE);
        ports().payments().add(STATEMENT);
        ports().payments().addAll(List.of(PAID));
        ports().documentAccounts().receive(CASH);
        Booking booking = new Booking(
                PAID.id(),
                MatchKind.SEVERAL,
                true,
                List.of(
                        new Allocation(PROFORMA.id(), crowns("1500.00")),
                        new Allocation(INVOICE.id(), crowns("500.00"))),
                crowns("0.00"),
                aClient("pekarna").id(),
                Optional.empty(),
                List.of(MatchReason.CONFIRMED),
                false);
        ports().bookings().addAll(List.of(Decision.of(booking, "ucetni", Instant.EPOCH)));
    }

    private static ReceivedAdvance cash(Optional<InvoiceId> taxDocument, Optional<InvoiceId> deductedBy) {
        return new ReceivedAdvance(
                new AdvanceKey(PROFORMA.id(), CASH.id()),
                aClient("pekarna").id(),
                day("2026-11-05"),
                crowns("100.00"),
                taxDocument,
                deductedBy);
    }

    private static ReceivedAdvance booked() {
        return new ReceivedAdvance(
                new AdvanceKey(PROFORMA.id(), PAID.id().value()),
                aClient("pekarna").id(),
                day("2026-11-10"),
                crowns("1500.00"),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void what_came_for_a_proforma_is_an_advance_however_it_came() {
        assertThat(ports().advances().of(aClient("pekarna").id()))
                .containsExactly(cash(Optional.empty(), Optional.empty()), booked());
        assertThat(ports().advances().find(booked().key())).contains(booked());
        assertThat(ports().advances()
                        .find(new AdvanceKey(INVOICE.id(), PAID.id().value())))
                .isEmpty();
        assertThat(ports().advances().of(aClient("nobody").id())).isEmpty();
        ports().invoices().keepState(PROFORMA.cancelled());
        assertThat(ports().advances().of(aClient("pekarna").id())).isEmpty();
    }

    @Test
    void an_advance_is_taxed_and_deducted_once() {
        AdvanceKey key = cash(Optional.empty(), Optional.empty()).key();
        assertThat(ports().advances().isUsed(CASH.id())).isFalse();
        ports().advances().tax(key, NOTE.id());
        ports().advances().deduct(List.of(key), INVOICE.id());
        ReceivedAdvance used = cash(Optional.of(NOTE.id()), Optional.of(INVOICE.id()));
        assertThat(ports().advances().find(key)).contains(used);
        assertThat(ports().advances().taxedBy(NOTE.id())).contains(used);
        assertThat(ports().advances().isUsed(CASH.id())).isTrue();
        assertThatThrownBy(() -> ports().advances().tax(key, INVOICE.id())).isInstanceOf(AlreadyThereException.class);
        assertThatThrownBy(() -> ports().advances().deduct(List.of(booked().key(), key), INVOICE.id()))
                .isInstanceOf(AlreadyThereException.class);
        assertThat(ports().advances().find(booked().key())).contains(booked());
        ports().advances().release(INVOICE.id());
        assertThat(ports().advances().find(key)).contains(cash(Optional.of(NOTE.id()), Optional.empty()));
    }

    @Test
    void untaxed_advances_come_in_pages() {
        List<ReceivedAdvance> all = ports().advances().untaxed(Optional.empty(), 9);
        assertThat(all).containsExactlyInAnyOrder(cash(Optional.empty(), Optional.empty()), booked());
        assertThat(ports().advances().untaxed(Optional.empty(), 1)).containsExactly(all.get(0));
        assertThat(ports().advances().untaxed(Optional.of(all.get(0).key()), 9)).containsExactly(all.get(1));
        ports().advances().tax(booked().key(), NOTE.id());
        assertThat(ports().advances().untaxed(Optional.empty(), 9))
                .containsExactly(cash(Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_asked_for_is_paid_credited_or_open() {
        ports().documentAccounts().apply(NOTE.id(), INVOICE.id(), crowns("121.00"));
        DocumentBalance balance = ports().documentAccounts().balance(INVOICE.id());
        assertThat(balance).isEqualTo(new DocumentBalance(crowns("1827.35"), crowns("500.00"), crowns("121.00")));
        assertThat(balance.open()).isEqualTo(crowns("1206.35"));
        assertThat(ports().documentAccounts().balance(NOTE.id()).open()).isEqualTo(crowns("0.00"));
        assertThat(ports().receivables().settlements(List.of(INVOICE.id(), NOTE.id(), PROFORMA.id())))
                .containsEntry(
                        INVOICE.id(),
                        new Settlement(crowns("1827.35"), crowns("500.00"), crowns("0.00"), crowns("121.00")))
                .containsEntry(
                        NOTE.id(), new Settlement(crowns("-121.00"), crowns("0.00"), crowns("0.00"), crowns("-121.00")))
                .containsEntry(PROFORMA.id(), new Settlement(crowns("12100.00"), crowns("1600.00"), crowns("0.00")));
        assertThat(ports().receivables().paidOn(INVOICE.id()))
                .containsExactly(
                        new PaidAmount(day("2026-11-02"), crowns("121.00")),
                        new PaidAmount(day("2026-11-10"), crowns("500.00")));
        assertThatThrownBy(() -> ports().documentAccounts().apply(NOTE.id(), INVOICE.id(), crowns("1.00")))
                .isInstanceOf(AlreadyThereException.class);
        ports().documentAccounts().takeBack(NOTE.id());
        assertThat(ports().documentAccounts().balance(INVOICE.id()).open()).isEqualTo(crowns("1327.35"));
    }

    @Test
    void neither_a_credit_note_nor_a_proforma_is_overdue() {
        assertThat(ports().receivables().dueBefore(day("2027-01-01")))
                .extracting(one -> one.number().value())
                .containsExactly("FV20260001");
        assertThat(ports().receivables().find(List.of(NOTE.id(), PROFORMA.id())))
                .extracting(one -> one.number().value())
                .containsExactly("OFV3-20260001", "ZFV1-20260001");
        assertThat(ports().receivables().payableNotes(Set.of(ACCOUNT)))
                .extracting(one -> one.open())
                .containsExactly(crowns("-121.00"));
    }

    @Test
    void an_open_document_holds_its_symbol() {
        assertThat(ports().openSymbols().openUnder(ACCOUNT, INVOICE.variableSymbol()))
                .contains(INVOICE.number());
        assertThat(ports().openSymbols().openUnder(ACCOUNT, NOTE.variableSymbol()))
                .isEmpty();
        assertThat(ports().openSymbols().openUnder(ACCOUNT, new VariableSymbol("7")))
                .isEmpty();
        ports().invoices().keepState(INVOICE.cancelled());
        assertThat(ports().openSymbols().openUnder(ACCOUNT, INVOICE.variableSymbol()))
                .isEmpty();
    }

    @Test
    void a_document_is_billed_anew_once() {
        assertThat(ports().documentAccounts().billsAnew(NOTE.id())).isFalse();
        ports().documentAccounts().billAnew(INVOICE.id(), NOTE.id());
        assertThat(ports().documentAccounts().billsAnew(NOTE.id())).isTrue();
        assertThatThrownBy(() -> ports().documentAccounts().billAnew(INVOICE.id(), PROFORMA.id()))
                .isInstanceOf(AlreadyThereException.class);
        assertThat(ports().invoices().about(INVOICE.id())).containsExactly(NOTE);
    }

    @Test
    void an_account_is_locked_within_a_transaction() {
        inTransaction(() -> ports().documentAccounts().lock(ACCOUNT));
        assertThatThrownBy(() -> ports().documentAccounts().lock(ACCOUNT)).hasMessageContaining("within a transaction");
    }
}
