package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: makes the files that issued documents still lack, after their numbers are committed, so that a failing
 * renderer loses no number (handbook 4.12). Killed at any moment, the next run goes on with what is missing.
 */
public final class RenderDocuments {
    private final Ports ports;
    private final InvoiceRenderer renderer;

    /**
     * Made by {@link eu.hodina.application.Billing#renderDocuments}.
     *
     * @param ports all that is kept
     * @param renderer makes the files
     */
    public RenderDocuments(Ports ports, InvoiceRenderer renderer) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    /**
     * Makes them all, by number. One that fails stops no other, and lacks its files until the next run.
     *
     * @return how many documents had none
     * @throws RuntimeException the first failure of the renderer, with the others suppressed, after all were tried
     */
    public int renderMissing() {
        List<InvoiceId> missing =
                ports.transactions().call(() -> ports.documents().missing(DocumentFile.PDF));
        List<RuntimeException> failures =
                missing.stream().flatMap(id -> failure(id).stream()).toList();
        failures.stream().findFirst().ifPresent(first -> {
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        });
        return missing.size();
    }

    private Optional<RuntimeException> failure(InvoiceId id) {
        try {
            render(id);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /**
     * Makes the files of one document. It draws outside of any transaction, and keeps the files, all or none, in one of their
     * own; where somebody else was first, theirs stay.
     *
     * @param id of an issued document
     */
    public void render(InvoiceId id) {
        DocumentToRender document = ports.transactions().call(() -> documentOf(id));
        List<DocumentFile> files = renderer.render(document);
        try {
            ports.transactions()
                    .run(() -> files.forEach(file -> ports.documents().add(id, file)));
        } catch (IllegalStateException e) {
            if (ports.transactions()
                    .call(() -> ports.documents().find(id, DocumentFile.PDF))
                    .isEmpty()) {
                throw e;
            }
        }
    }

    private DocumentToRender documentOf(InvoiceId id) {
        Invoice document = ports.invoices().find(id).orElseThrow();
        return new DocumentToRender(
                document, ports.firms().logo(document.content().firm()), new WorkBehind(ports).of(document));
    }
}
