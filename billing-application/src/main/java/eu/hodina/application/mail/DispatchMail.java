package eu.hodina.application.mail;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Use case: hands the mails of the outbox over to the transport. Mails are taken in one transaction and each is marked in
 * another, with the sending between them: killed there, it is taken again and carries the same Message-ID.
 */
public final class DispatchMail {
    /** So long a dispatcher may hold a mail before another one takes it. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Taken together, so that the queue is asked less often; each is marked by itself. */
    private static final int TAKEN = 20;

    /** Mails under way at a time, each over a connection of its own. */
    private static final int LANES = 4;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Ports ports;
    private final MailTransport transport;
    private final MailPace pace;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param transport carries mails
     * @param pace how fast, and when again
     * @param clock tells the time
     */
    public DispatchMail(Ports ports, MailTransport transport, MailPace pace, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.pace = Objects.requireNonNull(pace, "pace");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * How many mails went out, and how many did not.
     *
     * @param sent handed over
     * @param failed refused for good, and kept with the reason
     * @param later not taken over this time
     */
    public record Outcome(int sent, int failed, int later) {
        Outcome plus(Outcome other) {
            return new Outcome(sent + other.sent, failed + other.failed, later + other.later);
        }
    }

    /**
     * Sends all whose time has come, as far as the limit allows; several side by side where there are many and no limit. Where
     * no transport is configured they wait.
     *
     * @return what became of them
     */
    public Outcome dispatchAll() {
        Taken first = take();
        if (first.mails().size() < TAKEN || pace.perMinute() > 0) {
            return sendAll(first);
        }
        return SideBySide.call(LANES, "mail", lane -> sendAll(lane == 0 ? first : take())).stream()
                .reduce(new Outcome(0, 0, 0), Outcome::plus);
    }

    /** Those that were taken, and then the next ones, until there are none. */
    private Outcome sendAll(Taken first) {
        int[] ended = new int[MailTry.Outcome.values().length];
        for (Taken taken = first; !taken.mails().isEmpty(); taken = take()) {
            for (MailEntry entry : taken.mails()) {
                ended[send(entry, taken.against(entry.mail())).ordinal()]++;
            }
        }
        return new Outcome(
                ended[MailTry.Outcome.TAKEN_OVER.ordinal()],
                ended[MailTry.Outcome.REFUSED.ordinal()],
                ended[MailTry.Outcome.LATER.ordinal()]);
    }

    /** Mails, and what is known against their addresses. */
    private record Taken(List<MailEntry> mails, Map<String, BouncedAddress> bounced) {
        static final Taken NONE = new Taken(List.of(), Map.of());

        Optional<BouncedAddress> against(Mail mail) {
            return recipients(mail).filter(bounced::containsKey).findFirst().map(bounced::get);
        }
    }

    private Taken take() {
        if (!transport.isConfigured()) {
            return Taken.NONE;
        }
        Instant now = clock.instant();
        return ports.transactions().call(() -> {
            int most = pace.perMinute() == 0
                    ? TAKEN
                    : Math.min(TAKEN, pace.perMinute() - ports.outbox().triesSince(now.minus(MINUTE)));
            return most < 1 ? Taken.NONE : withBounced(ports.outbox().take(now, now.minus(PATIENCE), most));
        });
    }

    private Taken withBounced(List<MailEntry> mails) {
        if (mails.isEmpty()) {
            return Taken.NONE;
        }
        Set<String> addresses =
                mails.stream().flatMap(entry -> recipients(entry.mail())).collect(Collectors.toSet());
        return new Taken(
                mails,
                ports.bouncedAddresses().among(addresses).stream()
                        .collect(Collectors.toMap(BouncedAddress::address, one -> one)));
    }

    private MailTry.Outcome send(MailEntry entry, Optional<BouncedAddress> bounced) {
        Mail mail = entry.mail();
        if (!isHeld(entry)) {
            return MailTry.Outcome.OPEN;
        }
        try {
            bounced.ifPresent(address -> refuse(mail, address));
            transport.send(mail, filesOf(mail), clock.instant());
        } catch (MailRefusedException refused) {
            return refused(entry, refused);
        }
        ports.transactions().run(() -> handedOver(entry));
        return MailTry.Outcome.TAKEN_OVER;
    }

    private static Stream<String> recipients(Mail mail) {
        return Stream.concat(Stream.of(mail.to()), mail.cc().stream()).map(BouncedAddress::key);
    }

    private static void refuse(Mail mail, BouncedAddress address) {
        String reason = "mail to " + address.address() + " came back on "
                + address.since().atOffset(ZoneOffset.UTC).toLocalDate() + ": " + address.status() + " "
                + address.reason() + "; clear the address and let this mail be tried again";
        throw MailRefusedException.forGood(mail.id(), reason, new IllegalStateException(reason));
    }

    /** A mail that waited behind slow ones may be another dispatcher's by now; asked only then, so that quick ones cost nothing. */
    private boolean isHeld(MailEntry entry) {
        Instant now = clock.instant();
        MailTry began = entry.tries().get(entry.tries().size() - 1);
        return !now.isAfter(began.began().plus(MINUTE))
                || ports.transactions()
                        .call(() -> ports.outbox().renew(entry.mail().id(), began.number(), now));
    }

    private MailTry.Outcome refused(MailEntry entry, MailRefusedException refusal) {
        Instant now = clock.instant();
        String reason = String.valueOf(refusal.getMessage());
        Optional<Instant> again = refusal.isForGood()
                ? Optional.empty()
                : pace.nextTry(entry.tries().size(), now);
        MailId id = entry.mail().id();
        int number = entry.lastTry();
        boolean noted = ports.transactions()
                .call(() -> again.map(next -> ports.outbox().later(id, number, now, reason, next))
                        .orElseGet(() -> ports.outbox().failed(id, number, now, reason)));
        if (!noted) {
            return MailTry.Outcome.OPEN;
        }
        return again.isPresent() ? MailTry.Outcome.LATER : MailTry.Outcome.REFUSED;
    }

    private List<DocumentFile> filesOf(Mail mail) {
        if (mail.attachments().isEmpty() && mail.about().isEmpty()) {
            return List.of();
        }
        return ports.transactions().call(() -> {
            refuseCancelled(mail);
            List<DocumentFile> files = new ArrayList<>();
            mail.attachments().forEach(attachment -> files.add(fileOf(mail, attachment)));
            return files;
        });
    }

    /** What was cancelled while the mail waited goes to nobody. */
    private void refuseCancelled(Mail mail) {
        mail.about().stream()
                .flatMap(id -> ports.invoices().find(id).stream())
                .filter(invoice -> invoice.state() == InvoiceState.CANCELLED)
                .findFirst()
                .ifPresent(invoice -> {
                    throw MailRefusedException.forGood(
                            mail.id(),
                            "document " + invoice.number() + " is cancelled",
                            new IllegalStateException("cancelled"));
                });
    }

    private DocumentFile fileOf(Mail mail, MailAttachment attachment) {
        if (attachment instanceof MailAttachment.OfDocument wanted) {
            return ports.documents()
                    .find(wanted.invoice(), wanted.mediaType())
                    .orElseThrow(() -> MailRefusedException.forNow(
                            mail.id(),
                            "document " + wanted.invoice() + " has no file " + wanted.mediaType() + " yet",
                            new IllegalStateException("no file")));
        }
        return ((MailAttachment.Own) attachment).file();
    }

    private void handedOver(MailEntry entry) {
        Mail mail = entry.mail();
        ports.outbox().sent(mail.id(), entry.lastTry(), clock.instant());
        if (mail.purpose() == Mail.Purpose.INVOICE || mail.purpose() == Mail.Purpose.MESSAGE) {
            mail.about().stream()
                    .map(id -> ports.invoices().find(id).orElseThrow())
                    .filter(invoice -> invoice.state() == InvoiceState.ISSUED)
                    .map(Invoice::sent)
                    .forEach(ports.invoices()::keepState);
        }
    }
}
