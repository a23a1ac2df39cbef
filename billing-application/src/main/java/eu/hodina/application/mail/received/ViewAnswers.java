package eu.hodina.application.mail.received;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Use cases: what came is looked at and put into the right thread; an address to which nothing gets is cleared. */
public final class ViewAnswers {
    /** Characters of a subject's identity in the trail. */
    private static final int LONGEST_SUBJECT = 100;

    private final Ports ports;
    private final ChangeRecorder changes;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param clock tells the time
     */
    public ViewAnswers(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.changes = new ChangeRecorder(ports.trail(), clock);
    }

    /**
     * {@return a page of what came, the newest first}
     *
     * @param whose a client's, nobody's, or all
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<ReceivedEntry> page(Whose whose, Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.receivedMails().page(whose, after, limit + 1)),
                limit,
                ReceivedEntry::id);
    }

    /**
     * {@return the mail}
     *
     * @param id its identity
     * @throws NotFoundException where there is none
     */
    public Versioned<ReceivedEntry> find(String id) {
        return ports.transactions().call(() -> new Versioned<>(kept(id), changes.version(subject(id))));
    }

    /**
     * Puts a mail into the thread of a client.
     *
     * @param caller who does it
     * @param id of the mail
     * @param version that the caller had read
     * @param client whose it is
     * @return the mail as it is now
     * @throws NotFoundException where there is no such mail
     * @throws RefusedException where there is no such client
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ReceivedEntry> assign(Caller caller, String id, long version, ClientId client) {
        return ports.transactions().call(() -> {
            ReceivedEntry before = kept(id);
            if (ports.clients().find(client).isEmpty()) {
                throw new RefusedException("/client", "there is no client " + client);
            }
            ReceivedEntry after = before.of(client);
            ports.receivedMails().assign(id, client);
            return new Versioned<>(
                    after,
                    changes.changed(caller, subject(id), version, new Kept(before.client()), new Kept(after.client())));
        });
    }

    /**
     * {@return a page of the addresses to which mail does not get, by address}
     *
     * @param after the address after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<BouncedAddress> bounced(Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.bouncedAddresses().page(after, limit + 1)),
                limit,
                BouncedAddress::address);
    }

    /**
     * Mail may go to an address again; mails that failed for it are tried again one by one.
     *
     * @param caller who does it
     * @param address in any case of letters
     * @throws NotFoundException where nothing is known against the address
     */
    public void clear(Caller caller, String address) {
        String key = BouncedAddress.key(address);
        ports.transactions().run(() -> {
            BouncedAddress before =
                    ports.bouncedAddresses().find(key).orElseThrow(() -> new NotFoundException("address", key));
            ports.bouncedAddresses().clear(key);
            Subject subject = new Subject("bounced-address", key.substring(0, Math.min(key.length(), LONGEST_SUBJECT)));
            changes.removed(caller, subject, changes.version(subject), before);
        });
    }

    /**
     * What of a mail changes by a person, as the trail keeps it.
     *
     * @param client whose thread it is in
     */
    public record Kept(Optional<ClientId> client) {
        /** Checks nothing but presence. */
        public Kept {
            Objects.requireNonNull(client, "client");
        }
    }

    private ReceivedEntry kept(String id) {
        return ports.receivedMails().find(id).orElseThrow(() -> new NotFoundException("answer", id));
    }

    private static Subject subject(String id) {
        return new Subject("answer", id);
    }
}
