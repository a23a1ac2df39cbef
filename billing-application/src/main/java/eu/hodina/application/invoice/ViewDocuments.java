package eu.hodina.application.invoice;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.Objects;

/** Use case: a document of any kind, with how it stands. */
public final class ViewDocuments {
    private final Ports ports;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param recorder says how often something was done to it
     */
    public ViewDocuments(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * A document and how it stands.
     *
     * @param document as it was issued
     * @param balance what is paid, credited and open
     */
    public record Standing(Invoice document, DocumentBalance balance) {
        /** Checks nothing but presence. */
        public Standing {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(balance, "balance");
        }
    }

    /**
     * {@return the document}
     *
     * @param number as it is printed
     * @throws NotFoundException where there is none of this number
     */
    public Versioned<Standing> find(InvoiceNumber number) {
        return ports.transactions().call(() -> {
            Invoice document = DocumentDesk.kept(ports, number);
            DocumentBalance balance = ports.documentAccounts().balance(document.id());
            return new Versioned<>(new Standing(document, balance), recorder.version(DocumentPress.subject(document)));
        });
    }
}
