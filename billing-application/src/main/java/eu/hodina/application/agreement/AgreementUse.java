package eu.hodina.application.agreement;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: what rated periods have made of agreements; what is billed stays. */
public interface AgreementUse {

    /**
     * {@return the last day to which the work of a client is rated; none where nothing is}
     *
     * @param client an identity
     */
    Optional<LocalDate> ratedTo(ClientId client);

    /**
     * {@return every fee of a client that is on a rated period, by agreement and period}
     *
     * @param client an identity
     */
    List<AgreementPeriod> billedFees(ClientId client);
}
