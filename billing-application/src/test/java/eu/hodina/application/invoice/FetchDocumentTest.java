package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchDocumentTest {
    private final MemoryPorts ports = new MemoryPorts();
    private final List<String> drawn = new ArrayList<>();
    private final Invoice invoice = anInvoice("FV20260001");
    private final Billing billing = new Billing(
            ports,
            Billing.Outside.closed().withRenderer(this::draw),
            () -> Instant.parse("2026-11-02T12:00:00Z"),
            new Random(1));

    private List<DocumentFile> draw(DocumentToRender document) {
        drawn.add(document.document().number().value());
        return List.of(aPdf("FV20260001.pdf"));
    }

    @BeforeEach
    void an_issued_invoice() {
        Fixtures.aSmallFirmIn(ports);
        ports.invoices().add(invoice);
    }

    @Test
    void what_nobody_has_drawn_is_drawn_once() {
        assertThat(billing.fetchDocument().pdf(invoice.number())).contains(aPdf("FV20260001.pdf"));
        assertThat(billing.fetchDocument().pdf(invoice.number())).contains(aPdf("FV20260001.pdf"));
        assertThat(drawn).containsExactly("FV20260001");
        assertThat(billing.fetchDocument().pdf(new InvoiceNumber("FV20260009"))).isEmpty();
    }

    @Test
    void whoever_draws_second_keeps_what_the_first_one_drew() {
        ports.documents().add(invoice.id(), aPdf("first.pdf"));
        billing.renderDocuments().render(invoice.id());
        assertThat(billing.fetchDocument().pdf(invoice.number())).contains(aPdf("first.pdf"));
    }
}
