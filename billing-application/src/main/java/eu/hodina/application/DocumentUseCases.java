package eu.hodina.application;

import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.invoice.BillingRoom;
import eu.hodina.application.invoice.CloseDocuments;
import eu.hodina.application.invoice.CorrectDocuments;
import eu.hodina.application.invoice.DocumentPress;
import eu.hodina.application.invoice.EditDrafts;
import eu.hodina.application.invoice.IssueByHand;
import eu.hodina.application.invoice.ReceiveByHand;
import eu.hodina.application.invoice.TaxAdvances;
import eu.hodina.application.invoice.ViewDocuments;
import eu.hodina.application.reminder.EditRepoRates;
import eu.hodina.application.reminder.IssuePenalties;
import eu.hodina.application.trail.ChangeRecorder;
import java.time.InstantSource;
import java.util.Objects;

/** The use cases of documents beside the billing of work: {@code billing.documents().correct().credit(...)}. */
public final class DocumentUseCases {
    private final Ports ports;
    private final VatRateTable vatRates;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final BillingRoom billing;
    private final DocumentPress press;

    DocumentUseCases(
            Ports ports, ChangeRecorder recorder, Identities identities, InstantSource clock, BillingRoom billing) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = ports.vatRates();
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.billing = Objects.requireNonNull(billing, "billing");
        this.press = new DocumentPress(ports, recorder, identities, clock);
    }

    /** {@return numbers and keeps any document, within the transaction of whoever issues it} */
    public DocumentPress press() {
        return press;
    }

    /** {@return shows a document of any kind, and how it stands} */
    public ViewDocuments view() {
        return new ViewDocuments(ports, recorder);
    }

    /** {@return issues invoices, simplified ones and proformas of lines that a person wrote} */
    public IssueByHand issueByHand() {
        return new IssueByHand(ports, vatRates, press);
    }

    /** {@return keeps drafts of what is to be billed, and issues them} */
    public EditDrafts drafts() {
        return new EditDrafts(ports, billing.proposeInvoices(), billing.issueInvoices(), recorder, identities);
    }

    /** {@return enters what was paid without the bank} */
    public ReceiveByHand receiveByHand() {
        return new ReceiveByHand(ports, press, identities);
    }

    /** {@return lists advances, and declares their tax} */
    public TaxAdvances taxAdvances() {
        return new TaxAdvances(ports, vatRates, press);
    }

    /** {@return issues credit and debit notes} */
    public CorrectDocuments correct() {
        return new CorrectDocuments(ports, vatRates, press);
    }

    /** {@return marks documents as sent, and cancels those that were not} */
    public CloseDocuments close() {
        return new CloseDocuments(ports, press);
    }

    /** {@return charges interest on late payment} */
    public IssuePenalties penalties() {
        return new IssuePenalties(ports, press);
    }

    /** {@return lists and enters the repo rates from which interest follows} */
    public EditRepoRates editRepoRates() {
        return new EditRepoRates(ports.transactions(), ports.repoRates(), recorder);
    }
}
