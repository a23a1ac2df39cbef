package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.List;
import java.util.Optional;
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
