package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.application.invoice.EditDrafts;
import eu.hodina.application.invoice.HandDraft;
import eu.hodina.application.invoice.HandLine;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.DocumentDiscount;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Quantity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traps 15 and 23 of the handbook: drafts of 17 075.00 at 21 % and 1 000.00 at 12 %, and what becomes of issued ones. */
public abstract class DraftsContract extends PortsContract {
    private static final Caller ALICE = new Caller("alice", "r-1");
    private static final Client PEKARNA = aClient("pekarna");
    private static final Order WEB = anOrder("Z20260001", Optional.of(PEKARNA));

    private Instant now = Instant.parse("2026-09-30T09:00:00Z");
    private final Billing billing;
    private final EditDrafts drafts;

    protected DraftsContract(Ports empty) {
        super(empty);
        billing = new Billing(empty, Billing.Outside.closed(), (InstantSource) () -> now, new Random(15));
        drafts = billing.documents().drafts();
    }

    @AfterEach
    void the_books_add_up() {
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @BeforeEach
    void what_was_sold() {
        ports().transactions().run(() -> {
            ports().priceLists().add(aPriceList("PROG", "1200.00"));
            ports().orders().addTask(aTask("T-" + WEB.number(), WEB));
            ports().orderLines().add(sold("Skříň", "17075.00", VatCategory.STANDARD));
            ports().orderLines().add(sold("Kniha", "1000.00", VatCategory.REDUCED));
        });
    }

    private static OrderLine sold(String text, String price, VatCategory category) {
        return new OrderLine(
                new OrderLineId(identityOf("sold " + text)),
                WEB.id(),
                OrderLine.Kind.EXPENSE,
                Optional.empty(),
                text,
                Quantity.parse("1"),
                crowns(price),
                category,
                day("2026-09-30"),
                Optional.empty());
    }

    private Versioned<Draft> draft() {
        return drafts.add(
                ALICE, aFirm().id(), PEKARNA.id(), BillingRequest.until(day("2026-09-30")), DocumentOptions.USUAL);
    }

    private Versioned<Draft> edited(Versioned<Draft> before, DraftEdit... edits) {
        return drafts.change(ALICE, before.value().id(), before.version(), DocumentOptions.USUAL, List.of(edits));
    }

    private String keyOf(Versioned<Draft> draft, String text) {
        var document = drafts.preview(draft.value().id()).value().documents().get(0);
        List<InvoiceLine> lines = document.document().content().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().equals(text)) {
                return document.keys().get(i);
            }
        }
        throw new AssertionError("no line " + text);
    }

    private static DraftEdit off(DocumentDiscount discount) {
        return new DraftEdit.Discount(Optional.empty(), discount);
    }

    private Invoice issue(Versioned<Draft> draft) {
        return drafts.issue(ALICE, draft.value().id(), draft.version())
                .documents()
                .get(0);
    }

    @Test
    void a_draft_has_neither_number_nor_date_until_it_is_issued() {
        Versioned<Draft> draft = draft();
        assertThat(ports().invoices().all()).isEmpty();
        assertThat(drafts.preview(draft.value().id()).value().documents()).hasSize(1);
        now = Instant.parse("2026-10-02T09:00:00Z");
        Invoice invoice = issue(draft);
        assertThat(invoice.issueDate()).isEqualTo(day("2026-10-02"));
        assertThat(invoice.taxPoint()).isEqualTo(day("2026-09-30"));
        assertThat(invoice.number().value()).isEqualTo("FV20260001");
        assertThat(invoice.content().total()).isEqualTo(crowns("21780.75"));
        assertThatThrownBy(() -> drafts.find(draft.value().id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::draft)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("something to be billed up to 2026-09-30");
    }

    @Test
    void ten_per_cent_and_a_thousand_are_taken_off_rate_by_rate() {
        Versioned<Draft> draft = draft();
        Versioned<Draft> tenth =
                edited(draft, off(new DocumentDiscount.OfPercent(Percentage.parse("10"), "Věrnostní sleva")));
        assertThat(drafts.find(draft.value().id()).value()).isEqualTo(tenth.value());
        assertThat(drafts.preview(draft.value().id())
                        .value()
                        .documents()
                        .get(0)
                        .document()
                        .content()
                        .total())
                .isEqualTo(crowns("19602.68"));
        Versioned<Draft> thousand =
                edited(tenth, off(new DocumentDiscount.OfAmount(crowns("1000.00"), "Věrnostní sleva")));
        Invoice invoice = issue(thousand);
        assertThat(invoice.content().lines())
                .extracting(InvoiceLine::amount)
                .containsExactly(crowns("17075.00"), crowns("1000.00"), crowns("-944.67"), crowns("-55.33"));
        assertThat(invoice.content().lines().get(2).text()).isEqualTo("Věrnostní sleva");
    }

    @Test
    void words_are_changed_and_amounts_only_given_up() {
        Versioned<Draft> draft = draft();
        String book = keyOf(draft, "Kniha");
        Versioned<Draft> edited = edited(
                draft,
                new DraftEdit.LineText(book, "Kniha o chlebu"),
                new DraftEdit.WriteOff(book, crowns("400.00"), "Poškozený obal"));
        Invoice invoice = issue(edited);
        assertThat(invoice.content().lines())
                .extracting(line -> line.kind() + " " + line.text() + " " + line.amount())
                .containsExactly(
                        "EXPENSE Skříň 17075.00 CZK",
                        "EXPENSE Kniha o chlebu 1000.00 CZK",
                        "WRITE_OFF Poškozený obal -400.00 CZK");
        assertThat(invoice.content().lines().get(2).vatCategory()).isEqualTo(VatCategory.REDUCED);
    }

    @Test
    void an_edit_that_meets_no_line_or_takes_too_much_is_refused() {
        Versioned<Draft> draft = draft();
        String book = keyOf(draft, "Kniha");
        assertThatThrownBy(() -> edited(draft, new DraftEdit.LineText("0123456789abcdef", "Nic")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("this one is not there");
        assertThatThrownBy(() -> edited(draft, new DraftEdit.WriteOff(book, crowns("1000.01"), "Obal")))
                .hasMessageContaining("at most 1000.00 CZK");
        assertThatThrownBy(() -> edited(draft, off(new DocumentDiscount.OfAmount(crowns("18075.01"), "Sleva"))))
                .hasMessageContaining("at most 18075.00 CZK");
        assertThatThrownBy(() -> edited(
                        draft,
                        new DraftEdit.Discount(
                                Optional.of(WEB.id()), new DocumentDiscount.OfPercent(Percentage.parse("1"), "Sleva"))))
                .hasMessageContaining("this one is not there");
        Versioned<Draft> edited = edited(draft, new DraftEdit.LineText(book, "Jiná kniha"));
        assertThatThrownBy(() -> edited(draft)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> drafts.issue(ALICE, draft.value().id(), 1)).isInstanceOf(StaleVersionException.class);
        drafts.remove(ALICE, edited.value().id(), edited.version());
        assertThat(drafts.page(Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void drafts_come_in_pages_with_their_options() {
        DocumentOptions options = new DocumentOptions(
                Optional.empty(),
                Optional.of(Language.EN),
                OptionalInt.of(7),
                PaymentMethod.CASH,
                Optional.of(PriceMode.NET),
                Optional.of(TotalRounding.WHOLE_UNIT),
                List.of(),
                Optional.of("Děkujeme"),
                true);
        BillingRequest apart = new BillingRequest(day("2026-09-30"), Optional.of(WEB.id()), true);
        Draft first =
                drafts.add(ALICE, aFirm().id(), PEKARNA.id(), apart, options).value();
        now = now.plusSeconds(1);
        Draft second = draft().value();
        assertThat(drafts.page(Optional.empty(), 1).items()).containsExactly(first);
        assertThat(drafts.page(Optional.of(first.id().value()), 1).items()).containsExactly(second);
        assertThat(drafts.page(Optional.of("none"), 1).items()).isEmpty();
        assertThatThrownBy(() -> drafts.change(
                        ALICE, second.id(), 1, DocumentOptions.USUAL.withPrices(PriceMode.GROSS), List.of()))
                .hasMessageContaining("NET was expected");
    }

    @Test
    void what_is_billed_deducts_the_advance_of_its_order_where_it_fits() {
        HandDraft asked = new HandDraft(
                DocumentKind.PROFORMA,
                aFirm().id(),
                PEKARNA.id(),
                List.of(new HandLine(
                        "Záloha", Optional.empty(), crowns("12100.00"), Optional.empty(), Optional.of(WEB.id()))),
                Optional.empty(),
                AdvanceChoice.NONE,
                DocumentOptions.USUAL);
        var documents = billing.documents();
        Invoice proforma = documents.issueByHand().issue(ALICE, asked);
        documents.receiveByHand().receive(ALICE, proforma.number(), day("2026-09-30"), crowns("12100.00"));
        var key = documents.taxAdvances().of(PEKARNA.id()).get(0).advance().key();
        documents.taxAdvances().tax(ALICE, key);
        Versioned<Draft> draft = draft();
        assertThat(drafts.preview(draft.value().id())
                        .value()
                        .documents()
                        .get(0)
                        .document()
                        .content()
                        .payable())
                .isEqualTo(crowns("9680.75"));
        Versioned<Draft> small =
                edited(draft, new DraftEdit.WriteOff(keyOf(draft, "Skříň"), crowns("17000.00"), "Sleva"));
        assertThat(drafts.preview(draft.value().id())
                        .value()
                        .documents()
                        .get(0)
                        .document()
                        .content()
                        .deductions())
                .isEmpty();
        Invoice invoice = issue(edited(small));
        assertThat(invoice.content().deducted()).isEqualTo(crowns("12100.00"));
        assertThat(invoice.content().payable()).isEqualTo(crowns("9680.75"));
        assertThat(documents.taxAdvances().of(PEKARNA.id()).get(0).advance().deductedBy())
                .contains(invoice.id());
        documents.close().cancel(ALICE, invoice.number());
        Invoice again = issue(draft());
        assertThat(again.content().payable()).isEqualTo(crowns("9680.75"));
    }

    @Test
    void only_a_whole_credit_note_that_bills_anew_gives_back() {
        Invoice invoice = issue(draft());
        CorrectionDraft why = new CorrectionDraft(List.of(), "Chyba", day("2026-09-30"), Optional.empty());
        CorrectionDraft some = new CorrectionDraft(
                List.of(new HandLine(
                        "Kniha",
                        Optional.empty(),
                        crowns("100.00"),
                        Optional.of(VatCategory.REDUCED),
                        Optional.empty())),
                "Sleva",
                day("2026-09-30"),
                Optional.empty());
        billing.documents().correct().credit(ALICE, invoice.number(), some);
        assertThatThrownBy(this::draft).hasMessageContaining("something to be billed");
        billing.documents().correct().creditAll(ALICE, invoice.number(), why, true);
        Invoice anew = issue(draft());
        assertThat(anew.content().total()).isEqualTo(crowns("21780.75"));
        Invoice kept = billing.documents().correct().creditAll(ALICE, anew.number(), why, false);
        assertThat(kept.content().total()).isEqualTo(crowns("-21780.75"));
        assertThatThrownBy(this::draft).hasMessageContaining("something to be billed");
    }
}
