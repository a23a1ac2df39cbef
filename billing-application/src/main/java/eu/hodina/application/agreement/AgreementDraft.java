package eu.hodina.application.agreement;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.ClientId;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of an agreement. Its identity is the program's: that of the terms is not looked at.
 *
 * @param client with whom
 * @param name for people, on documents too
 * @param terms what it bills and covers
 * @param notifiesClient whether the client too is told when an allowance is nearly used
 */
public record AgreementDraft(ClientId client, BilingualName name, Agreement terms, boolean notifiesClient) {
    /** Checks that all is there. */
    public AgreementDraft {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(terms, "terms");
    }

    ClientAgreement agreement(AgreementId id, AgreementStage stage, Optional<AgreementId> succeeds) {
        return new ClientAgreement(terms.withId(id), client, name, stage, succeeds, notifiesClient);
    }
}
