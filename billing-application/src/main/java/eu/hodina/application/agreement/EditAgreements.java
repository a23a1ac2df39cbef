package eu.hodina.application.agreement;

import eu.hodina.application.Identities;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.ClientId;
import java.util.Objects;
import java.util.Optional;

/** Use cases: agreements are offered, changed while they are offers, agreed or withdrawn, found and listed. */
public final class EditAgreements {
    private final Transactions transactions;
    private final Agreements agreements;
    private final AgreementCheck check;
    private final AgreementBook book;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#editAgreements}.
     *
     * @param transactions make a call all or nothing
     * @param agreements where they are kept
     * @param check knows what they may name
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditAgreements(
            Transactions transactions,
            Agreements agreements,
            AgreementCheck check,
            ChangeRecorder recorder,
            Identities identities) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.agreements = Objects.requireNonNull(agreements, "agreements");
        this.check = Objects.requireNonNull(check, "check");
        this.book = new AgreementBook(agreements, recorder);
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * {@return a page of the agreements, by identity, the oldest first}
     *
     * @param client only this one's; none = everybody's
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<ClientAgreement> page(Optional<ClientId> client, Optional<String> after, int limit) {
        return Page.of(
                transactions.call(() -> agreements.page(client, after, limit + 1)),
                limit,
                agreement -> agreement.id().value());
    }

    /**
     * {@return the agreement}
     *
     * @param id an identity
     * @throws eu.hodina.application.NotFoundException where there is none of this identity
     */
    public Versioned<ClientAgreement> find(AgreementId id) {
        return transactions.call(() -> book.found(id));
    }

    /**
     * Offers an agreement; it bills nothing until it is agreed.
     *
     * @param caller who does it
     * @param draft what is offered
     * @return the offer, with an identity
     * @throws RefusedException where it names what is not there, a client that is put away, or another currency than the
     *     client's
     */
    public Versioned<ClientAgreement> offer(Caller caller, AgreementDraft draft) {
        return transactions.call(() -> {
            check.refuseUnknown(draft);
            check.refusePutAway(draft);
            AgreementId id = new AgreementId(identities.next());
            return book.add(caller, draft.agreement(id, AgreementStage.OFFERED, Optional.empty()));
        });
    }

    /**
     * Changes an offer; what is agreed is changed from a day on ({@link ChangeAgreements}).
     *
     * @param caller who does it
     * @param id of the offer
     * @param version that the caller had read
     * @param draft what is offered from now on
     * @return the offer as it is now
     * @throws RefusedException where it is no offer any more, or names what is not there
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> revise(Caller caller, AgreementId id, long version, AgreementDraft draft) {
        return transactions.call(() -> {
            ClientAgreement before = book.kept(id);
            require(before, AgreementStage.OFFERED);
            check.refuseUnknown(draft);
            return book.replace(
                    caller, version, before, draft.agreement(id, AgreementStage.OFFERED, before.succeeds()));
        });
    }

    /**
     * Agrees what was offered; a package is sold by it.
     *
     * @param caller who does it
     * @param id of the offer
     * @param version that the caller had read
     * @return the agreement as it is now
     * @throws RefusedException where it is no offer, or would cover work that is rated already
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> agree(Caller caller, AgreementId id, long version) {
        return transactions.call(() -> {
            check.lock(book.kept(id).client());
            ClientAgreement before = book.kept(id);
            require(before, AgreementStage.OFFERED);
            check.refuseRated(before, "");
            return book.replace(caller, version, before, before.at(AgreementStage.AGREED));
        });
    }

    /**
     * Takes an offer back, or notes that the client did not take it.
     *
     * @param caller who does it
     * @param id of the offer
     * @param version that the caller had read
     * @return the agreement as it is now
     * @throws RefusedException where it is no offer
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientAgreement> withdraw(Caller caller, AgreementId id, long version) {
        return transactions.call(() -> {
            ClientAgreement before = book.kept(id);
            require(before, AgreementStage.OFFERED);
            return book.replace(caller, version, before, before.at(AgreementStage.WITHDRAWN));
        });
    }

    static void require(ClientAgreement agreement, AgreementStage stage) {
        if (agreement.stage() != stage) {
            throw new RefusedException(
                    "", "an agreement that is " + stage + " was expected; this one is " + agreement.stage());
        }
    }
}
