package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import java.util.Objects;

/** An agreement that is put whole, or some terms of one that is there. */
public sealed interface AgreementChange permits AgreementChange.Whole, ChangedTerms {
    /** {@return the agreement that is changed or added} */
    AgreementId id();

    /**
     * Takes the place of the agreement with its id; where no client has one, it is added to every client (and, where it
     * names an order, to the client of the order).
     *
     * @param agreement as it would be, all of it
     */
    record Whole(Agreement agreement) implements AgreementChange {
        public Whole {
            Objects.requireNonNull(agreement, "agreement");
        }

        @Override
        public AgreementId id() {
            return agreement.id();
        }
    }
}
