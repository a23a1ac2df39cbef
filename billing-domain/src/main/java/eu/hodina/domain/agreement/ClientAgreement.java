package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.ClientId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An agreement as it is kept: its terms, with whom, and how far it has come. A change of terms is never an edit of what
 * was rated: the agreement ends, and a successor with an identity of its own follows. Immutable.
 *
 * <pre>{@code
 * offer.agreed().endingOn(LocalDate.parse("2026-12-31"))   // what is left of its allowance is lost that day
 * }</pre>
 *
 * @param terms what it bills and covers
 * @param client with whom
 * @param name for people, on documents too: {@code Správa serverů}
 * @param stage offered, agreed or withdrawn
 * @param succeeds the agreement that it follows or renews; none = it is the first
 * @param notifiesClient whether the client too is told when an allowance is nearly used
 */
public record ClientAgreement(
        Agreement terms,
        ClientId client,
        BilingualName name,
        AgreementStage stage,
        Optional<AgreementId> succeeds,
        boolean notifiesClient) {
    /** Checks that all is there. */
    public ClientAgreement {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(succeeds, "succeeds");
    }

    /** {@return its identity} */
    public AgreementId id() {
        return terms.id();
    }

    /** {@return whether it bills and covers} */
    public boolean isAgreed() {
        return stage == AgreementStage.AGREED;
    }

    /**
     * {@return the same at another stage}
     *
     * @param other how far it has come
     */
    public ClientAgreement at(AgreementStage other) {
        return new ClientAgreement(terms, client, name, other, succeeds, notifiesClient);
    }

    /**
     * {@return the same with other terms}
     *
     * @param other of the same identity
     */
    public ClientAgreement withTerms(Agreement other) {
        return new ClientAgreement(other, client, name, stage, succeeds, notifiesClient);
    }

    /**
     * {@return the same, valid to this day}
     *
     * @param last its last day, not before its first
     * @throws IllegalArgumentException where it begins later
     */
    public ClientAgreement endingOn(LocalDate last) {
        return withTerms(terms.endingOn(last));
    }
}
