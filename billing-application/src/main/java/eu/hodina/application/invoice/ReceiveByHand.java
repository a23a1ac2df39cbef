package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Use case: what was paid in cash, by a card, or to an account whose statements are not read, is entered by a person. */
public final class ReceiveByHand {
    private final Ports ports;
    private final DocumentPress press;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param press keeps who did what
     * @param identities make the identities of what is new
     */
    public ReceiveByHand(Ports ports, DocumentPress press, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.press = Objects.requireNonNull(press, "press");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * Enters what was received for a document.
     *
     * @param caller who does it
     * @param number of an invoice, a proforma, a debit note or a penalty
     * @param day on which the money came, today or before
     * @param amount in the currency of the document, at most what is open
     * @return what was received; for a proforma an advance, which may have to be taxed
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it cannot be paid so
     */
    public HandReceipt receive(Caller caller, InvoiceNumber number, LocalDate day, Money amount) {
        return ports.transactions().call(() -> {
            Invoice document = DocumentDesk.locked(ports, number);
            DocumentKind kind = document.content().kind();
            if (document.state() == InvoiceState.CANCELLED
                    || !kind.isReceivable()
                    || kind == DocumentKind.CREDIT_NOTE) {
                throw new RefusedException(
                        "",
                        "a document that a client owes was expected: " + number + " is a " + kind + " that is "
                                + document.state());
            }
            Firm firm = ports.firms().find(document.content().firm()).orElseThrow();
            LocalDate today = press.today(firm);
            if (day.isAfter(today)) {
                throw new RefusedException("/day", "a day up to today, " + today + ", was expected, not " + day);
            }
            refuseAmount(document, amount);
            HandReceipt receipt = new HandReceipt(identities.next(), document.id(), day, amount);
            ports.documentAccounts().receive(receipt);
            press.record(caller, document, Map.of("day", day.toString(), "received", amount.toString()));
            return receipt;
        });
    }

    private void refuseAmount(Invoice document, Money amount) {
        if (!amount.currency().equals(document.content().currency())) {
            throw new RefusedException(
                    "/currency",
                    "an amount in " + document.content().currency() + " was expected, not in " + amount.currency());
        }
        Money open = ports.documentAccounts().balance(document.id()).open();
        if (!amount.isPositive() || amount.compareTo(open) > 0) {
            throw new RefusedException(
                    "/amount", "more than zero and at most the open " + open + " was expected, not " + amount);
        }
    }
}
