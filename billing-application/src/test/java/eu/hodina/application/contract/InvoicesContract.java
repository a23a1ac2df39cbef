package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.payment.Settlement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Invoices and their files. */
public abstract class InvoicesContract extends PortsContract {
    private static final Invoice FIRST = anInvoice("FV20260001");

    protected InvoicesContract(Ports empty) {
        super(empty);
    }

    private void add(String... numbers) {
        List.of(numbers).forEach(number -> ports().invoices().add(anInvoice(number)));
    }

    @Test
    void an_invoice_comes_back_as_it_was_issued() {
        add("FV20260001");
        Invoice found = ports().invoices().find(FIRST.id()).orElseThrow();
        assertThat(found.number()).isEqualTo(FIRST.number());
        assertThat(found.content()).isEqualTo(FIRST.content());
        assertThat(found.issueDate()).isEqualTo(FIRST.issueDate());
        assertThat(found.taxPoint()).isEqualTo(FIRST.taxPoint());
        assertThat(found.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(found.content().total()).isEqualTo(crowns("1827.35"));
    }

    @Test
    void a_document_of_any_kind_comes_back_with_all_that_it_says() {
        add("FV20260001");
        InvoiceContent content = FIRST.content().toBuilder()
                .kind(DocumentKind.CREDIT_NOTE)
                .original(DocumentReference.to(FIRST))
                .reason("Hodina navíc")
                .note("Děkujeme")
                .annex(true)
                .method(PaymentMethod.CASH)
                .rounding(TotalRounding.WHOLE_UNIT)
                .prices(PriceMode.GROSS)
                .otherLanguage(Language.EN)
                .lines(List.of(InvoiceLine.flat(
                        InvoiceLine.Kind.CORRECTION,
                        "Oprava",
                        crowns("-1450.00"),
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")))))
                .build();
        Invoice note = document("OD20260001", content);
        ports().invoices().add(note);
        assertThat(ports().invoices().find(note.id()).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void documents_of_a_month_are_found_by_day_of_issue_and_by_tax_point() {
        add("FV20260002", "FV20260001");
        assertThat(ports().invoices().issuedOn(aFirm().id(), NOVEMBER))
                .extracting(invoice -> invoice.number().value())
                .containsExactly("FV20260001", "FV20260002");
        assertThat(ports().invoices().taxedOn(aFirm().id(), NOVEMBER)).isEmpty();
        assertThat(ports().invoices().taxedOn(aFirm().id(), OCTOBER)).hasSize(2);
        assertThat(ports().invoices().issuedOn(aFirm("Jiná").id(), NOVEMBER)).isEmpty();
        assertThat(ports().invoices().issuedOn(aFirm().id(), new DatePeriod(day("2026-11-02"), day("2026-11-02"))))
                .hasSize(2);
    }

    @Test
    void a_final_invoice_keeps_what_it_deducts() {
        add("FV20260001");
        AdvanceDeduction advance = new AdvanceDeduction(
                DocumentReference.to(FIRST),
                List.of(new VatSummaryRow(
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        crowns("826.45"),
                        crowns("173.55"))),
                List.of(new VatSummaryRow(
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        crowns("826.40"),
                        crowns("173.50"))),
                crowns("1000.00"));
        AdvanceDeduction untaxed =
                new AdvanceDeduction(DocumentReference.to(FIRST), List.of(), List.of(), crowns("100.00"));
        InvoiceContent content = FIRST.content().toBuilder()
                .deductions(List.of(advance, untaxed))
                .lines(List.of(new InvoiceLine(
                        InvoiceLine.Kind.PRODUCT,
                        "Disk",
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.of(Quantity.parse("1.5")),
                        Optional.of("bal."),
                        Optional.of(crowns("1990.00")),
                        crowns("2985.00"),
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        Optional.empty())))
                .build();
        Invoice settled = document("FV20260002", content);
        ports().invoices().add(settled);
        assertThat(ports().invoices().find(settled.id()).orElseThrow().content())
                .isEqualTo(content);
        assertThat(ports().receivables().settlements(List.of(settled.id())).get(settled.id()))
                .isEqualTo(Settlement.unpaid(crowns("2511.85")));
    }

    private static Invoice document(String number, InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId(identityOf("invoice " + number)),
                new InvoiceNumber(number),
                content,
                FIRST.issueDate(),
                FIRST.taxPoint());
    }

    @Test
    void an_invoice_is_found_by_its_number_exactly() {
        add("FV20260001");
        assertThat(ports().invoices().find(new InvoiceNumber("FV20260001"))).contains(FIRST);
        assertThat(ports().invoices().find(new InvoiceNumber("fv20260001"))).isEmpty();
        assertThat(ports().invoices().find(new InvoiceNumber("FV20260001 "))).isEmpty();
        assertThat(ports().invoices().find(new InvoiceId(identityOf("none")))).isEmpty();
    }

    @Test
    void a_number_is_given_once() {
        add("FV20260001");
        Invoice same = Invoice.issue(
                new InvoiceId(identityOf("other")),
                FIRST.number(),
                FIRST.content(),
                FIRST.issueDate(),
                FIRST.taxPoint());
        assertThatThrownBy(() -> ports().invoices().add(same)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void all_come_by_number_with_their_lines() {
        add("FV20260002", "FV20260010", "FV20260001");
        assertThat(ports().invoices().all())
                .extracting(invoice -> invoice.number().value())
                .containsExactly("FV20260001", "FV20260002", "FV20260010");
        assertThat(ports().invoices().all())
                .allSatisfy(invoice -> assertThat(invoice.content()).isEqualTo(FIRST.content()));
    }

    @Test
    void pages_fall_by_number() {
        add("FV20260001", "FV20260002", "FV20260003");
        assertThat(page(Optional.empty(), 2)).containsExactly("FV20260003", "FV20260002");
        assertThat(page(Optional.of("FV20260002"), 2)).containsExactly("FV20260001");
        assertThat(page(Optional.of("FV20260001"), 200)).isEmpty();
        assertThatThrownBy(() -> page(Optional.empty(), 201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page(Optional.empty(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> page(Optional<String> before, int limit) {
        return ports().invoices().page(before.map(InvoiceNumber::new), limit).stream()
                .map(invoice -> invoice.number().value())
                .toList();
    }

    @Test
    void the_state_is_kept_and_nothing_else() {
        add("FV20260001", "FV20260002");
        ports().invoices().keepState(FIRST.sent());
        ports().invoices().keepState(FIRST.sent());
        assertThat(stateOf(FIRST)).isEqualTo(InvoiceState.SENT);
        assertThat(stateOf(anInvoice("FV20260002"))).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void what_was_sent_is_not_cancelled_by_who_did_not_know() {
        add("FV20260001");
        ports().invoices().keepState(FIRST.sent());
        assertThatThrownBy(() -> ports().invoices().keepState(FIRST.cancelled()))
                .isInstanceOf(RuntimeException.class);
        assertThat(stateOf(FIRST)).isEqualTo(InvoiceState.SENT);
    }

    @Test
    void the_state_of_an_unknown_invoice_is_not_kept() {
        assertThatThrownBy(() -> ports().invoices().keepState(FIRST)).isInstanceOf(IllegalStateException.class);
    }

    private InvoiceState stateOf(Invoice invoice) {
        return ports().invoices().find(invoice.id()).orElseThrow().state();
    }

    @Test
    void a_file_comes_back_and_is_set_once() {
        add("FV20260001");
        DocumentFile pdf = aPdf("FV20260001.pdf");
        ports().documents().add(FIRST.id(), pdf);
        assertThat(ports().documents().find(FIRST.id(), "application/pdf")).contains(pdf);
        assertThat(ports().documents().find(FIRST.id(), "application/xml")).isEmpty();
        assertThatThrownBy(() -> ports().documents().add(FIRST.id(), aPdf("other.pdf")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void invoices_without_a_file_are_found_by_number() {
        add("FV20260003", "FV20260001", "FV20260002");
        ports().documents().add(anInvoice("FV20260002").id(), aPdf("FV20260002.pdf"));
        assertThat(ports().documents().missing("application/pdf"))
                .containsExactly(FIRST.id(), anInvoice("FV20260003").id());
    }
}
