package eu.hodina.application.memory;

import eu.hodina.application.mail.Mailing;
import eu.hodina.application.mail.MailingSettings;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import java.util.Optional;

/** Twin of what was said about documents that go out by themselves. */
final class MemoryMailing implements MailingSettings {
    private final Shelf<FirmId, Mailing.Since> firms;
    private final Shelf<ClientId, Mailing.Since> clients;

    MemoryMailing(MemoryTransactions transactions) {
        this.firms = transactions.shelf();
        this.clients = transactions.shelf();
    }

    @Override
    public Optional<Mailing.Since> of(FirmId firm) {
        return firms.find(firm);
    }

    @Override
    public Optional<Mailing.Since> of(ClientId client) {
        return clients.find(client);
    }

    @Override
    public void keep(FirmId firm, Mailing.Since said) {
        firms.put(firm, said);
    }

    @Override
    public void keep(ClientId client, Optional<Mailing.Since> said) {
        said.ifPresentOrElse(one -> clients.put(client, one), () -> clients.remove(client));
    }
}
