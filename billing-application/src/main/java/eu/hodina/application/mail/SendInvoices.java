package eu.hodina.application.mail;

import eu.hodina.application.Identities;
import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.invoice.RenderDocuments;
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
    private final Transactions transactions;
    private final Invoices invoices;
    private final Documents documents;
    private final Clients clients;
    private final Firms firms;
    private final Outbox outbox;
    private final Identities identities;
    private final InstantSource clock;

    public SendInvoices(
            Transactions transactions,
            Invoices invoices,
            Documents documents,
            Clients clients,
            Firms firms,
            Outbox outbox,
            Identities identities,
            InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.clients = Objects.requireNonNull(clients, "clients");
        this.firms = Objects.requireNonNull(firms, "firms");
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Queues what is to be sent.
     *
     * @return the mails, by invoice number
     */
    public List<Mail> queueAll() {
        return transactions.call(() -> {
            Set<InvoiceId> queued = outbox.all().stream()
                    .filter(mail -> mail.purpose() == Mail.Purpose.INVOICE)
                    .flatMap(mail -> mail.about().stream())
                    .collect(Collectors.toSet());
            Set<InvoiceId> withoutFile = Set.copyOf(documents.missing(RenderDocuments.PDF));
            return invoices.all().stream()
                    .filter(invoice -> invoice.state() == InvoiceState.ISSUED)
                    .filter(invoice -> !queued.contains(invoice.id()))
                    .filter(invoice -> !withoutFile.contains(invoice.id()))
                    .map(this::queue)
                    .toList();
        });
    }

    private Mail queue(Invoice invoice) {
        Client client = clients.find(invoice.content().client()).orElseThrow();
        Firm firm = firms.find(invoice.content().firm()).orElseThrow();
        Mail mail = InvoiceMail.of(new MailId(identities.next()), invoice, client, firm);
        outbox.add(mail, clock.instant());
        return mail;
    }
}
