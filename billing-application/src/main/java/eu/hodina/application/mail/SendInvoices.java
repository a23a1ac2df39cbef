package eu.hodina.application.mail;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Use case: writes the mail of every issued invoice that has its file and no mail yet into the outbox, in one
 * transaction; a second run writes none.
 */
public final class SendInvoices {
    private final Ports ports;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#sendInvoices}.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public SendInvoices(Ports ports, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Queues what is to be sent.
     *
     * @return the mails, by invoice number
     */
    public List<Mail> queueAll() {
        return ports.transactions().call(() -> {
            Set<InvoiceId> queued = ports.outbox().all().stream()
                    .filter(mail -> mail.purpose() == Mail.Purpose.INVOICE)
                    .flatMap(mail -> mail.about().stream())
                    .collect(Collectors.toSet());
            Set<InvoiceId> withoutFile = Set.copyOf(ports.documents().missing(DocumentFile.PDF));
            return ports.invoices().all().stream()
                    .filter(invoice -> invoice.state() == InvoiceState.ISSUED)
                    .filter(invoice -> !queued.contains(invoice.id()))
                    .filter(invoice -> !withoutFile.contains(invoice.id()))
                    .map(this::queue)
                    .toList();
        });
    }

    private Mail queue(Invoice invoice) {
        Client client = ports.clients().find(invoice.content().client()).orElseThrow();
        Firm firm = ports.firms().find(invoice.content().firm()).orElseThrow();
        Mail mail = InvoiceMail.of(new MailId(identities.next()), invoice, client, firm);
        ports.outbox().add(mail, clock.instant());
        return mail;
    }
}
