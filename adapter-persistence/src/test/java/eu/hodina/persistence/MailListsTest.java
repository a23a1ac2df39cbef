package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Papers.aMail;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static eu.hodina.persistence.ListCost.MANY;
import static eu.hodina.persistence.ListCost.SHOWN;

import eu.hodina.application.Ports;
import eu.hodina.application.mail.MailHead;
import eu.hodina.application.mail.MailState;
import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The lists of mails read what they show, however many there are. */
class MailListsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Optional<ClientId> CLIENT =
            Optional.of(aClient("pekarna").id());

    private final Ports ports = TestStore.empty();
    private final ListCost cost = new ListCost(ports);

    private List<MailHead> heads(Optional<ClientId> client, Optional<MailState> state, OptionalLong before) {
        return ports.outbox().heads(client, state, before, SHOWN);
    }

    @Test
    void a_page_costs_what_it_shows() {
        aSmallFirmIn(ports);
        ports.invoices().add(anInvoice("FV20260001"));
        ports.documents().add(anInvoice("FV20260001").id(), aPdf("FV20260001.pdf"));
        ports.transactions().run(() -> {
            for (int i = 0; i < MANY; i++) {
                ports.outbox().add(aMail("nr. " + i, anInvoice("FV20260001").id()), NOON);
                if (i % 100 == 0) {
                    ports.outbox().cancel(aMail("nr. " + i).id(), NOON);
                }
            }
        });
        cost.analyze("mail", "mail_file", "mail_try");
        OptionalLong later = OptionalLong.of(
                ports.outbox().head(aMail("nr. 500").id()).orElseThrow().place());
        cost.assertLittle("mails", () -> heads(Optional.empty(), Optional.empty(), OptionalLong.empty()));
        cost.assertLittle("mails, later", () -> heads(Optional.empty(), Optional.empty(), later));
        cost.assertLittle("mails of a client", () -> heads(CLIENT, Optional.empty(), OptionalLong.empty()));
        cost.assertLittle("mails of a client, later", () -> heads(CLIENT, Optional.empty(), later));
        Optional<MailState> cancelled = Optional.of(MailState.CANCELLED);
        cost.assertLittle("mails that were taken out", () -> heads(Optional.empty(), cancelled, OptionalLong.empty()));
        cost.assertLittle("mails that were taken out, later", () -> heads(Optional.empty(), cancelled, later));
    }
}
