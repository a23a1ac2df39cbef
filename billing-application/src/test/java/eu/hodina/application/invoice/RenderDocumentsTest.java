package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.invoice.Invoice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trap 23 of the handbook: a renderer that fails after the number is committed. */
class RenderDocumentsTest {
    private final Ports ports = new MemoryPorts();
    private final Invoice first = Papers.anInvoice("FV20260001");
    private final Invoice second = Papers.anInvoice("FV20260002");

    @BeforeEach
    void two_documents() {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            ports.invoices().add(first);
            ports.invoices().add(second);
        });
    }

    private static List<DocumentFile> drawn(DocumentToRender document) {
        return List.of(Papers.aPdf(document.document().number() + ".pdf"));
    }

    private List<String> withoutFile() {
        return ports.transactions()
                .call(() -> ports.documents().missing(DocumentFile.PDF).stream()
                        .map(id ->
                                ports.invoices().find(id).orElseThrow().number().value())
                        .toList());
    }

    @Test
    void a_failing_renderer_loses_no_number_and_stops_no_other_document() {
        RenderDocuments failing = new RenderDocuments(ports, document -> {
            if (document.document().equals(first)) {
                throw new IllegalStateException("no font");
            }
            return drawn(document);
        });
        assertThatThrownBy(failing::renderMissing).hasMessage("no font");
        assertThat(ports.transactions()
                        .<Integer>call(() -> ports.invoices().all().size()))
                .isEqualTo(2);
        assertThat(withoutFile()).containsExactly("FV20260001");
        assertThat(new RenderDocuments(ports, RenderDocumentsTest::drawn).renderMissing())
                .isEqualTo(1);
        assertThat(withoutFile()).isEmpty();
    }
}
