package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.client.ClientSearch;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientAddress;
import eu.hodina.domain.client.ClientAddress.Kind;
import eu.hodina.domain.client.ClientCard;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Contact;
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
        inTransaction(() -> ports().clients().lock(new ClientId("' OR 1=1 --")));
        assertThatThrownBy(() -> ports().clients().lock(aClient("pekarna").id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within a transaction");
    }

    private static Client rich() {
        return aClient("rybárna")
                .withCard(new ClientCard(
                        List.of(
                                new ClientAddress(
                                        Kind.BILLING,
                                        Optional.empty(),
                                        foreign().address()),
                                new ClientAddress(
                                        Kind.DELIVERY,
                                        Optional.of("Sklad"),
                                        foreign().address()),
                                new ClientAddress(
                                        Kind.DELIVERY,
                                        Optional.of("Krám"),
                                        foreign().address())),
                        List.of(
                                new Contact(
                                        "Ing. Žofie Łacká",
                                        Optional.of("zofie@ryby.example"),
                                        Optional.of("+420 602 123 456"),
                                        Optional.of("účtárna")),
                                new Contact("Vrátnice", Optional.empty(), Optional.empty(), Optional.empty())),
                        Optional.of("platí pozdě\na nerada"),
                        false));
    }

    @Test
    void a_client_comes_back_with_its_card() {
        ports().clients().add(rich());
        assertThat(ports().clients().find(rich().id())).contains(rich());
        assertThat(ports().clients().findByCode("rybárna")).contains(rich());
        assertThat(ports().clients().findByCode("rybarna")).isEmpty();
        assertThat(ports().clients().find(new ClientId("' OR 1=1 --"))).isEmpty();
    }

    @Test
    void a_client_is_replaced_but_for_the_accounts_that_were_learned() {
        ports().clients().add(rich());
        ports().clients().learnAccount(rich().id(), OTHER);
        Client after = rich().withCard(ClientCard.EMPTY.withArchived(true)).withKnownAccounts(List.of(ACCOUNT));
        ports().clients().replace(after);
        assertThat(ports().clients().find(rich().id())).contains(after.withKnownAccounts(List.of(OTHER)));
        assertThat(found("zofie", true)).isEmpty();
    }

    @Test
    void a_client_is_removed_where_nothing_refers_to_it() {
        ports().clients().add(rich());
        ports().clients().learnAccount(rich().id(), OTHER);
        assertThat(ports().clients().referrers(rich().id())).isEmpty();
        ports().clients().remove(rich().id());
        assertThat(ports().clients().find(rich().id())).isEmpty();
        assertThat(found("rybarna", true)).isEmpty();
        ClientId pekarna = aClient("pekarna").id();
        assertThat(ports().clients().referrers(pekarna)).contains("orders");
        assertThatThrownBy(() -> ports().clients().remove(pekarna)).isInstanceOf(RuntimeException.class);
        assertThat(ports().clients().find(pekarna)).isPresent();
    }

    private List<String> found(String text, boolean archivedToo) {
        return ports().clients().page(ClientSearch.of(text, archivedToo), Optional.empty(), 10).stream()
                .map(Client::code)
                .toList();
    }

    @Test
    void a_client_is_found_by_beginnings_of_its_words_whatever_their_case_and_marks() {
        ports().clients().add(rich());
        ports().clients().add(foreign());
        assertThat(found("", false)).containsExactly("müller", "pekarna", "rybárna");
        assertThat(found("  ŽÁBY pek", false)).containsExactly("pekarna", "rybárna");
        assertThat(found("muller GMBH", false)).containsExactly("müller");
        assertThat(found("strasse", false)).isEmpty();
        assertThat(found("HRB 12345", false)).containsExactly("müller");
        assertThat(found("cz000069", false)).containsExactly("pekarna", "rybárna");
        assertThat(found("00006947 ryb", false)).containsExactly("rybárna");
        assertThat(found("lacka", false)).containsExactly("rybárna");
        assertThat(found("zofie@ryby.example", false)).containsExactly("rybárna");
        assertThat(found("ekarna", false)).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_a_database_mean_nothing_in_a_search() {
        assertThat(found("pek% _ekarna' OR ''='", false)).isEmpty();
        assertThat(found("pek%", false)).containsExactly("pekarna");
        assertThatThrownBy(() -> ClientSearch.of("%_%", false))
                .hasMessage("something with a letter or a digit is looked for, not '%_%'");
        assertThat(found("x".repeat(100_000), false)).isEmpty();
        assertThat(found("p ".repeat(10_000) + "pekarna", false)).containsExactly("pekarna");
    }

    @Test
    void clients_that_are_put_away_are_listed_where_they_are_asked_for() {
        ports().clients().add(rich().withCard(rich().card().withArchived(true)));
        assertThat(found("zaby", false)).containsExactly("pekarna");
        assertThat(found("zaby", true)).containsExactly("pekarna", "rybárna");
    }

    @Test
    void the_list_is_paged_by_code() {
        List.of("čaj", "Pekarna", "zelí").forEach(code -> ports().clients().add(aClient(code)));
        assertThat(ports().clients().page(ClientSearch.CURRENT, Optional.empty(), 2))
                .extracting(Client::code)
                .containsExactly("Pekarna", "pekarna");
        assertThat(ports().clients().page(ClientSearch.of("zaby", false), Optional.of("pekarna"), 2))
                .extracting(Client::code)
                .containsExactly("zelí", "čaj");
    }
}
