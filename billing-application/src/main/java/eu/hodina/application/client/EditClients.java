package eu.hodina.application.client;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Use cases: the clients are looked for, taken in, changed, put away and, where nothing refers to them, removed; each
 * change stays on record.
 */
public final class EditClients {
    private static final String KIND = "client";

    private final Transactions transactions;
    private final Clients clients;
    private final ClientTerms terms;
    private final ChangeRecorder recorder;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#editClients}.
     *
     * @param ports where clients, and what they refer to, are kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditClients(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.transactions = ports.transactions();
        this.clients = ports.clients();
        this.terms = new ClientTerms(ports.priceLists(), ports.activities());
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * {@return a page of the clients, by code}
     *
     * @param search who is asked for
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Client> page(ClientSearch search, Optional<String> after, int limit) {
        return Page.of(transactions.call(() -> clients.page(search, after, limit + 1)), limit, Client::code);
    }

    /**
     * {@return the client}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Client> find(ClientId id) {
        return transactions.call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * Takes in a client.
     *
     * @param caller who does it
     * @param maker makes the client of its new identity
     * @return the client
     * @throws RefusedException where another has the code, or a price list or an activity is not there
     */
    public Versioned<Client> add(Caller caller, Function<ClientId, Client> maker) {
        return transactions.call(() -> {
            Client client = maker.apply(new ClientId(identities.next()));
            refuseTaken(client);
            terms.check(client);
            clients.add(client);
            return new Versioned<>(client, recorder.created(caller, subject(client.id()), client));
        });
    }

    /**
     * Changes a client for what is billed from now on. Whether it is put away, and from which accounts it is known to pay,
     * stays as it is.
     *
     * @param caller who does it
     * @param version that the caller had read
     * @param draft what the client is from now on
     * @return the client as it is now
     * @throws NotFoundException where there is none of its identity
     * @throws RefusedException where another has the code, or a price list or an activity is not there
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Client> change(Caller caller, long version, Client draft) {
        return transactions.call(() -> {
            Client before = locked(draft.id());
            Client after = draft.withKnownAccounts(before.knownAccounts())
                    .withCard(draft.card().withArchived(before.card().archived()));
            refuseTaken(after);
            terms.check(after);
            return kept(caller, version, before, after);
        });
    }

    /**
     * Puts a client away: it is left out of lists that do not ask for it, and all that refers to it stays.
     *
     * @param caller who does it
     * @param id of the client
     * @param version that the caller had read
     * @return the client as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Client> archive(Caller caller, ClientId id, long version) {
        return putAway(caller, id, version, true);
    }

    /**
     * Fetches a client back that was put away.
     *
     * @param caller who does it
     * @param id of the client
     * @param version that the caller had read
     * @return the client as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Client> restore(Caller caller, ClientId id, long version) {
        return putAway(caller, id, version, false);
    }

    private Versioned<Client> putAway(Caller caller, ClientId id, long version, boolean away) {
        return transactions.call(() -> {
            Client before = locked(id);
            return kept(caller, version, before, before.withCard(before.card().withArchived(away)));
        });
    }

    /**
     * Removes a client to whom nothing refers; its record of changes stays.
     *
     * @param caller who does it
     * @param id of the client
     * @param version that the caller had read
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where something refers to it
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public void remove(Caller caller, ClientId id, long version) {
        transactions.run(() -> {
            Client before = locked(id);
            List<String> referrers = clients.referrers(id);
            if (!referrers.isEmpty()) {
                throw new RefusedException(
                        "",
                        "client '" + before.code() + "' is referred to by: " + String.join(", ", referrers)
                                + "; it can be archived instead");
            }
            recorder.removed(caller, subject(id), version, before);
            clients.remove(id);
        });
    }

    private Versioned<Client> kept(Caller caller, long version, Client before, Client after) {
        long now = recorder.changed(caller, subject(after.id()), version, before, after);
        clients.replace(after);
        return new Versioned<>(after, now);
    }

    /** Locked before it is read, so that nothing that was learned meanwhile is lost. */
    private Client locked(ClientId id) {
        clients.lock(id);
        return kept(id);
    }

    private Client kept(ClientId id) {
        return clients.find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    private void refuseTaken(Client client) {
        if (clients.findByCode(client.code())
                .filter(other -> !other.id().equals(client.id()))
                .isPresent()) {
            throw new RefusedException(
                    "/code", "a code that no other client has was expected, not '" + client.code() + "'");
        }
    }

    private static Subject subject(ClientId id) {
        return new Subject(KIND, id.value());
    }
}
