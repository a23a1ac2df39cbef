package eu.hodina.application.mail;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Use case: writes the mail of every issued invoice that has its file and no mail yet into the outbox, some hundred in a
 * transaction; a second run, and one that was killed and begun again, writes none twice.
 */
public final class SendInvoices {
    /** Documents of one transaction. */
    private static final int AT_ONCE = 200;

    private final Ports ports;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
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
     * Queues what is to be sent, whatever anybody said about what goes out by itself.
     *
     * @return the mails, by invoice number
     */
    public List<Mail> queueAll() {
        List<Mail> mails = new ArrayList<>();
        for (List<Mail> some = queueSome(ports.outbox()::unmailed);
                !some.isEmpty();
                some = queueSome(ports.outbox()::unmailed)) {
            mails.addAll(some);
        }
        return mails;
    }

    /**
     * Queues the documents that are to go out by themselves, see {@link EditMailing}; a person's mail is enough.
     *
     * @return how many
     */
    public int queueAutomatic() {
        int count = 0;
        for (int some = AT_ONCE; some == AT_ONCE; count += some) {
            some = queueSome(ports.outbox()::unmailedAutomatic).size();
        }
        return count;
    }

    private List<Mail> queueSome(IntFunction<List<InvoiceId>> which) {
        return ports.transactions().call(() -> {
            TemplateShelf templates = new TemplateShelf(ports.mailTemplates());
            return which.apply(AT_ONCE).stream()
                    .map(id -> queue(ports.invoices().find(id).orElseThrow(), templates))
                    .toList();
        });
    }

    private Mail queue(Invoice invoice, TemplateShelf templates) {
        Client client = ports.clients().find(invoice.content().client()).orElseThrow();
        Firm firm = ports.firms().find(invoice.content().firm()).orElseThrow();
        Instant now = clock.instant();
        Mail mail = InvoiceMail.of(new MailId(identities.next()), invoice, client, firm, templates, now);
        ports.outbox().add(mail, now);
        return mail;
    }
}
