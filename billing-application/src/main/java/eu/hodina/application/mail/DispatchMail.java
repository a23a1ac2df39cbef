package eu.hodina.application.mail;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: hands the mails of the outbox over to the transport, one by one. A mail is taken in one transaction and
 * marked in another, with the sending between them: killed there, it is taken again and carries the same Message-ID.
 */
public final class DispatchMail {
    /** So long a dispatcher may hold a mail before another one takes it. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Ports ports;
    private final MailTransport transport;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#dispatchMail}.
     *
     * @param ports all that is kept
     * @param transport carries mails
     * @param clock tells the time
     */
    public DispatchMail(Ports ports, MailTransport transport, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * How many mails went out, and how many were refused.
     *
     * @param sent handed over
     * @param failed refused, and kept with the reason
     */
    public record Outcome(int sent, int failed) {}

    /**
     * Sends until the outbox has nothing queued.
     *
     * @return how many went out, and how many were refused
     */
    public Outcome dispatchAll() {
        int sent = 0;
        int failed = 0;
        for (Optional<Mail> mail = take(); mail.isPresent(); mail = take()) {
            if (send(mail.get())) {
                sent++;
            } else {
                failed++;
            }
        }
        return new Outcome(sent, failed);
    }

    private Optional<Mail> take() {
        Instant now = clock.instant();
        return ports.transactions().call(() -> ports.outbox().take(now, now.minus(PATIENCE)));
    }

    private boolean send(Mail mail) {
        List<DocumentFile> attachments = ports.transactions()
                .call(() -> mail.about().stream().map(this::documentOf).toList());
        try {
            transport.send(mail, attachments, clock.instant());
        } catch (MailRefusedException refused) {
            ports.transactions()
                    .run(() -> ports.outbox().failed(mail.id(), clock.instant(), String.valueOf(refused.getMessage())));
            return false;
        }
        ports.transactions().run(() -> handedOver(mail));
        return true;
    }

    private DocumentFile documentOf(InvoiceId invoice) {
        return ports.documents()
                .find(invoice, DocumentFile.PDF)
                .orElseThrow(() -> new IllegalStateException("invoice " + invoice + " has no file to attach"));
    }

    private void handedOver(Mail mail) {
        ports.outbox().sent(mail.id(), clock.instant());
        if (mail.purpose() == Mail.Purpose.INVOICE) {
            mail.about().stream()
                    .map(id -> ports.invoices().find(id).orElseThrow().sent())
                    .forEach(ports.invoices()::keepState);
        }
    }
}
