package eu.hodina.application.mail;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Use cases: what waits, what went out and what failed; a person cancels a mail or lets a failed one be tried again. */
public final class ViewMails {
    private final Ports ports;
    private final MailTransport transport;
    private final ChangeRecorder changes;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param transport whether there is one is shown
     * @param clock tells the time
     */
    public ViewMails(Ports ports, MailTransport transport, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.changes = new ChangeRecorder(ports.trail(), clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * How the outbox stands.
     *
     * @param configured false where no mail server is: everything waits
     * @param counts how many stand where
     */
    public record Standing(boolean configured, Map<MailState, Long> counts) {
        /** Copies the counts. */
        public Standing {
            counts = Map.copyOf(counts);
        }
    }

    /** {@return how the outbox stands} */
    public Standing standing() {
        return new Standing(transport.isConfigured(), ports.transactions().call(ports.outbox()::counts));
    }

    /**
     * Lists mails, the newest first.
     *
     * @param client only those to this one
     * @param state only those that stand there
     * @param before only those before this place
     * @param limit at most so many
     * @return with their tries
     */
    public List<MailEntry> page(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit) {
        return ports.transactions().call(() -> ports.outbox().page(client, state, before, limit));
    }

    /**
     * Lists mails without their texts, the newest first.
     *
     * @param client only those to this one
     * @param state only those that stand there
     * @param after the place after which the page begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @return a page; its key is a place in the queue
     */
    public Page<MailHead> heads(Optional<ClientId> client, Optional<MailState> state, OptionalLong after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.outbox().heads(client, state, after, limit + 1)),
                limit,
                head -> String.valueOf(head.place()));
    }

    /**
     * Lists all mail to a client, as {@link #heads} does.
     *
     * @param client to whom it went
     * @param after the place after which the page begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @return a page; its key is a place in the queue
     * @throws NotFoundException where there is no such client
     */
    public Page<MailHead> to(ClientId client, OptionalLong after, int limit) {
        if (ports.transactions().call(() -> ports.clients().find(client)).isEmpty()) {
            throw new NotFoundException("client", client.value());
        }
        return heads(Optional.of(client), Optional.empty(), after, limit);
    }

    /**
     * A mail with all that is known of it.
     *
     * @param entry with its texts and tries
     * @param head with what is attached
     */
    public record Detail(MailEntry entry, MailHead head) {}

    /**
     * {@return a mail with its tries and what is attached}
     *
     * @param id of the mail
     * @throws NotFoundException where there is none
     */
    public Versioned<Detail> detail(MailId id) {
        return ports.transactions().call(() -> {
            MailEntry entry = find(id);
            MailHead head = ports.outbox().head(id).orElseThrow();
            return new Versioned<>(new Detail(entry, head), changes.version(new Subject("mail", id.value())));
        });
    }

    /**
     * A file that goes along with a mail.
     *
     * @param file with its bytes
     * @param own whether it is the mail's own, which anybody may have sent in, and not a document's
     */
    public record Attached(DocumentFile file, boolean own) {}

    /**
     * {@return a file that goes along with a mail, as it goes out}
     *
     * @param id of the mail
     * @param position from 0, in the order in which they are attached
     * @throws NotFoundException where there is none, or the document's file is not drawn yet
     */
    public Attached attachment(MailId id, int position) {
        return ports.transactions().call(() -> {
            List<MailAttachment> all = find(id).mail().attachments();
            Optional<Attached> file = position < all.size() ? file(all.get(position)) : Optional.empty();
            return file.orElseThrow(() -> new NotFoundException("attachment of mail " + id, String.valueOf(position)));
        });
    }

    private Optional<Attached> file(MailAttachment attachment) {
        return attachment instanceof MailAttachment.OfDocument of
                ? ports.documents().find(of.invoice(), of.mediaType()).map(file -> new Attached(file, false))
                : Optional.of(new Attached(((MailAttachment.Own) attachment).file(), true));
    }

    /**
     * {@return a mail with its tries}
     *
     * @param id of the mail
     * @throws NotFoundException where there is none
     */
    public MailEntry find(MailId id) {
        return ports.transactions()
                .call(() -> ports.outbox().find(id).orElseThrow(() -> new NotFoundException("mail", id.value())));
    }

    /**
     * Takes a mail that waits, or failed, out of the queue.
     *
     * @param caller who does it
     * @param id of the mail
     * @return the mail as it stands then
     * @throws NotFoundException where there is none
     * @throws RefusedException where it is under way or went out
     */
    public MailEntry cancel(Caller caller, MailId id) {
        return change(caller, id, "only a mail that waits or has failed is cancelled", ports.outbox()::cancel);
    }

    /**
     * Lets a mail that failed be tried again.
     *
     * @param caller who does it
     * @param id of the mail
     * @return the mail as it stands then
     * @throws NotFoundException where there is none
     * @throws RefusedException where it has not failed
     */
    public MailEntry again(Caller caller, MailId id) {
        return change(caller, id, "only a mail that has failed is tried again", ports.outbox()::again);
    }

    /**
     * What of a mail changes by a person, as the trail keeps it.
     *
     * @param state where it stands
     */
    public record Kept(MailState state) {
        /** Checks nothing but presence. */
        public Kept {
            Objects.requireNonNull(state, "state");
        }
    }

    /** What the outbox does to a mail. */
    private interface Move {
        boolean of(MailId id, Instant at);
    }

    private MailEntry change(Caller caller, MailId id, String refusal, Move move) {
        return ports.transactions().call(() -> {
            MailEntry before = ports.outbox().find(id).orElseThrow(() -> new NotFoundException("mail", id.value()));
            if (!move.of(id, clock.instant())) {
                throw new RefusedException("", refusal + ", this one is " + before.state());
            }
            MailEntry after = ports.outbox().find(id).orElseThrow();
            Subject subject = new Subject("mail", id.value());
            changes.changed(
                    caller, subject, changes.version(subject), new Kept(before.state()), new Kept(after.state()));
            return after;
        });
    }
}
