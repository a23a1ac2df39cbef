package eu.hodina.application.rating;

import eu.hodina.domain.client.ClientId;

/** Port: tells in one question what there is of a client. */
@FunctionalInterface
public interface ClientSurvey {

    /**
     * {@return what there is of the client when it is asked: under the client's lock, what a run may rely on}
     *
     * @param client an identity
     */
    ClientHoldings of(ClientId client);
}
