package eu.hodina.application.invoice;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.List;
import java.util.Objects;

/** Use cases: a document is marked as handed over, or cancelled before it was. Its number stays used. */
public final class CloseDocuments {
    private final Ports ports;
    private final DocumentPress press;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param press keeps who did what
     */
    public CloseDocuments(Ports ports, DocumentPress press) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.press = Objects.requireNonNull(press, "press");
    }

    /**
     * Marks a document as handed over to the client, by whatever way; from then on it is corrected by others only.
     *
     * @param caller who does it
     * @param number of the document
     * @return the document; one that was sent before stays as it is
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it is cancelled
     */
    public Invoice markSent(Caller caller, InvoiceNumber number) {
        return ports.transactions().callAgain(() -> {
            Invoice document = DocumentDesk.locked(ports, number);
            if (document.state() == InvoiceState.CANCELLED) {
                throw new RefusedException("", number + " is cancelled, and cannot be sent");
            }
            if (document.state() != InvoiceState.SENT) {
                press.keepState(caller, document, document.sent());
            }
            return document.sent();
        });
    }

    /**
     * Cancels a document that nobody has yet, and frees all that it billed, taxed, deducted or took off.
     *
     * @param caller who does it
     * @param number of the document
     * @return the document
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it was sent, something was paid on it, or another document builds on it
     */
    public Invoice cancel(Caller caller, InvoiceNumber number) {
        return ports.transactions().callAgain(() -> {
            Invoice document = DocumentDesk.locked(ports, number);
            if (document.state() == InvoiceState.SENT) {
                throw new RefusedException("", number + " was sent: a credit note corrects it");
            }
            if (document.state() == InvoiceState.CANCELLED) {
                throw new RefusedException("", number + " is cancelled already");
            }
            refuseUsed(document);
            press.keepState(caller, document, document.cancelled());
            ports.documentAccounts().takeBack(document.id());
            ports.advances().release(document.id());
            ports.billedItems().giveBack(document.id());
            return document.cancelled();
        });
    }

    private void refuseUsed(Invoice document) {
        if (!ports.documentAccounts().balance(document.id()).paid().isZero()) {
            throw new RefusedException(
                    "", "something was paid on " + document.number() + ": a credit note corrects it");
        }
        boolean credited = document.content().kind() != DocumentKind.CREDIT_NOTE
                && !ports.documentAccounts().balance(document.id()).credited().isZero();
        List<Invoice> about = ports.invoices().about(document.id()).stream()
                .filter(one -> one.state() != InvoiceState.CANCELLED)
                .toList();
        if (credited || !about.isEmpty()) {
            throw new RefusedException(
                    "",
                    "another document is about " + document.number()
                            + about.stream()
                                    .findFirst()
                                    .map(one -> ": " + one.number())
                                    .orElse("") + "; that has to be cancelled first");
        }
        ports.advances()
                .taxedBy(document.id())
                .flatMap(ReceivedAdvance::deductedBy)
                .flatMap(id -> ports.invoices().find(id))
                .ifPresent(invoice -> {
                    throw new RefusedException("", invoice.number() + " deducts the advance of " + document.number());
                });
        if (ports.documentAccounts().billsAnew(document.id())) {
            throw new RefusedException(
                    "", "what " + document.number() + " credited is free to be billed anew, and stays so");
        }
    }
}
