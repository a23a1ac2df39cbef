package eu.hodina.application.mail;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import java.util.Optional;

/** Port: to whom documents go out by themselves. A client's own setting stands before that of the firm. */
public interface MailingSettings {

    /**
     * {@return what a firm said; none: by hand}
     *
     * @param firm whose documents
     */
    Optional<Mailing.Since> of(FirmId firm);

    /**
     * {@return what holds for a client, whatever the firm said; none: as the firm said}
     *
     * @param client to whom they go
     */
    Optional<Mailing.Since> of(ClientId client);

    /**
     * Keeps what a firm said.
     *
     * @param firm that is there
     * @param said from now on
     */
    void keep(FirmId firm, Mailing.Since said);

    /**
     * Keeps what holds for a client.
     *
     * @param client that is there
     * @param said from now on; none: as the firm said
     */
    void keep(ClientId client, Optional<Mailing.Since> said);
}
