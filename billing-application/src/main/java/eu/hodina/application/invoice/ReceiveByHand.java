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

/**
 * Use cases: what was paid in cash, by a card, or to an account whose statements are not read, is entered by a person; and what
 * was paid back so.
 */
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
        return ports.transactions().callAgain(() -> {
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

    /**
     * Enters what was paid back to a client: from then on less, or nothing, is open on the credit note.
     *
     * @param caller who does it
     * @param number of a credit note by which the client is owed
     * @param day on which it was paid back, from the day of issue to today
     * @param amount in the currency of the note, at most what the client is owed by it
     * @return what was paid back, with a negative amount
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it cannot be paid back so
     */
    public HandReceipt payBack(Caller caller, InvoiceNumber number, LocalDate day, Money amount) {
        return ports.transactions().callAgain(() -> {
            Invoice note = DocumentDesk.locked(ports, number);
            if (note.state() == InvoiceState.CANCELLED || note.content().kind() != DocumentKind.CREDIT_NOTE) {
                throw new RefusedException(
                        "",
                        "a credit note that holds was expected: " + number + " is a "
                                + note.content().kind() + " that is " + note.state());
            }
            LocalDate today =
                    press.today(ports.firms().find(note.content().firm()).orElseThrow());
            if (day.isAfter(today) || day.isBefore(note.issueDate())) {
                throw new RefusedException(
                        "/day",
                        "a day from that of issue, " + note.issueDate() + ", to today, " + today
                                + ", was expected, not " + day);
            }
            refuseOtherCurrency(note, amount);
            Money owed = ports.documentAccounts().balance(note.id()).open().negated();
            if (!amount.isPositive() || amount.compareTo(owed) > 0) {
                throw new RefusedException(
                        "/amount",
                        "more than zero and at most " + owed + ", which the client is owed, was expected, not "
                                + amount);
            }
            HandReceipt refund = new HandReceipt(identities.next(), note.id(), day, amount.negated());
            ports.documentAccounts().receive(refund);
            press.record(caller, note, Map.of("day", day.toString(), "paidBack", amount.toString()));
            return refund;
        });
    }

    private static void refuseOtherCurrency(Invoice document, Money amount) {
        if (!amount.currency().equals(document.content().currency())) {
            throw new RefusedException(
                    "/currency",
                    "an amount in " + document.content().currency() + " was expected, not in " + amount.currency());
        }
    }

    private void refuseAmount(Invoice document, Money amount) {
        refuseOtherCurrency(document, amount);
        Money open = ports.documentAccounts().balance(document.id()).open();
        if (!amount.isPositive() || amount.compareTo(open) > 0) {
            throw new RefusedException(
                    "/amount", "more than zero and at most the open " + open + " was expected, not " + amount);
        }
    }
}
