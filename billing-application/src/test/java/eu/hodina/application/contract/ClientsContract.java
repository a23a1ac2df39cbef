package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public abstract class ClientsContract extends PortsContract {
    private static final Iban OTHER = Iban.parse("DE89370400440532013000");

    protected ClientsContract(Ports empty) {
        super(empty);
    }

    @Test
    void a_client_comes_back_as_it_went_in() {
        ports().clients().add(foreign());
        assertThat(ports().clients().find(foreign().id())).contains(foreign());
        assertThat(ports().clients().find(aClient("pekarna").id())).contains(aClient("pekarna"));
        assertThat(ports().clients().find(new ClientId(identityOf("nobody")))).isEmpty();
    }

    private static Client foreign() {
        BillingRule rule = new BillingRule(
                60, BillingRule.Mode.NEAREST, 0, 15, Optional.of(crowns("1.00")), BillingRule.Scope.TASK);
        return new Client(
                new ClientId(identityOf("client müller")),
                "müller",
                "Müller GmbH",
                new PostalAddress("Straße 5", "10115", "Berlin", "DE"),
                Optional.empty(),
                Optional.of("HRB 12345 B"),
                Optional.of(new TaxNumber("DE123456789")),
                "buchhaltung@mueller.example",
                Language.EN,
                EUR,
                30,
                Optional.of(new PriceListCode("EURO")),
                LineGrouping.TASK,
                List.of(
                        new ActivityRule(new ActivityCode("PROG"), rule),
                        new ActivityRule(new ActivityCode("ANAL"), BillingRule.TO_THE_MINUTE)),
                VatCategory.REVERSE_CHARGE_EU,
                List.of(OTHER, ACCOUNT));
    }

    @Test
    void clients_are_listed_by_code_point() {
        List.of("čaj", "Pekarna", "zelí").forEach(code -> ports().clients().add(aClient(code)));
        assertThat(ports().clients().all())
                .extracting(Client::code)
                .containsExactly("Pekarna", "pekarna", "zelí", "čaj");
    }

    @Test
    void a_code_belongs_to_one_client() {
        Client other = new Client(
                new ClientId(identityOf("other")),
                "pekarna",
                "Jiná pekárna",
                foreign().address(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "jina@klient.example",
                Language.CS,
                EUR,
                0,
                Optional.empty(),
                LineGrouping.ENTRY,
                List.of(),
                VatCategory.STANDARD,
                List.of());
        assertThatThrownBy(() -> ports().clients().add(other)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_account_is_learned_once_and_forgotten() {
        ClientId pekarna = aClient("pekarna").id();
        ports().clients().learnAccount(pekarna, OTHER);
        ports().clients().learnAccount(pekarna, ACCOUNT);
        ports().clients().learnAccount(pekarna, OTHER);
        assertThat(accounts(pekarna)).containsExactly(OTHER, ACCOUNT);
        ports().clients().forgetAccount(pekarna, OTHER);
        ports().clients().forgetAccount(pekarna, OTHER);
        assertThat(accounts(pekarna)).containsExactly(ACCOUNT);
    }

    private List<Iban> accounts(ClientId client) {
        return ports().clients().find(client).orElseThrow().knownAccounts();
    }

    @Test
    void a_lock_is_taken_within_a_transaction() {
        inTransaction(() -> ports().clients().lock(aClient("pekarna").id()));
        assertThatThrownBy(() -> ports().clients().lock(aClient("pekarna").id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within a transaction");
    }
}
