package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.INVOICES;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.firm.Iban;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom: another transaction that is told not to wait is refused a lock that is held. */
class LockTest {
    private static final Iban OTHER = Iban.parse("DE89370400440532013000");

    private final Ports ports = TestStore.empty();

    @BeforeEach
    void a_small_firm() {
        aSmallFirmIn(ports);
        ports.clients().add(aClient("kavarna"));
    }

    @Test
    void a_locked_client_is_locked_for_others() {
        whileHolding(
                store -> store.clients().lock(aClient("pekarna").id()),
                () -> assertRefused(
                        "SELECT 1 AS one FROM client WHERE id = ? FOR UPDATE NOWAIT",
                        aClient("pekarna").id().value()));
    }

    @Test
    void other_clients_are_not() {
        whileHolding(
                store -> store.clients().lock(aClient("pekarna").id()),
                () -> assertGranted(
                        "SELECT 1 AS one FROM client WHERE id = ? FOR UPDATE NOWAIT",
                        aClient("kavarna").id().value()));
    }

    @Test
    void a_locked_account_is_locked_for_others_and_its_sibling_is_not() {
        String query = "SELECT 1 AS one FROM firm_account FORCE INDEX (firm_account_iban) WHERE iban = ?"
                + " FOR UPDATE NOWAIT";
        whileHolding(store -> store.payments().lock(Set.of(ACCOUNT)), () -> {
            assertRefused(query, ACCOUNT.value());
            assertGranted(query, OTHER.value());
        });
    }

    @Test
    void a_drawn_number_holds_its_counter() {
        String query =
                "SELECT last FROM number_counter WHERE firm_id = ? AND series = ? AND year = ? FOR UPDATE NOWAIT";
        Object[] key = {aFirm().id().value(), "INVOICE", 2026};
        whileHolding(
                store -> store.numberCounters().next(aFirm().id(), INVOICES, 2026), () -> assertRefused(query, key));
    }

    @Test
    void who_keeps_a_rated_period_holds_its_client_or_the_firm_against_an_overlapping_one() {
        RatedPeriod own = new RatedPeriod(
                new RatedPeriodId(identityOf("own")), Optional.empty(), OCTOBER, CZK, List.of(), List.of());
        whileHolding(
                store -> store.ratedPeriods().add(own),
                () -> assertRefused("SELECT 1 AS one FROM firm FOR UPDATE NOWAIT"));
        whileHolding(
                store -> store.ratedPeriods().add(aRatedPeriod(OCTOBER)),
                () -> assertRefused(
                        "SELECT 1 AS one FROM client WHERE id = ? FOR UPDATE NOWAIT",
                        aClient("pekarna").id().value()));
    }

    @Test
    void what_is_read_after_a_lock_is_what_its_last_holder_left() {
        ports.transactions().run(() -> {
            assertThat(ports.clients()
                            .find(aClient("pekarna").id())
                            .orElseThrow()
                            .knownAccounts())
                    .isEmpty();
            elsewhere(() -> ports.clients().learnAccount(aClient("pekarna").id(), OTHER));
            ports.clients().lock(aClient("pekarna").id());
            assertThat(ports.clients()
                            .find(aClient("pekarna").id())
                            .orElseThrow()
                            .knownAccounts())
                    .containsExactly(OTHER);
        });
    }

    private void whileHolding(Consumer<Ports> lock, Runnable other) {
        ports.transactions().run(() -> {
            lock.accept(ports);
            elsewhere(other);
        });
    }

    /** In another thread, and so in another transaction. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void assertRefused(String query, Object... values) {
        assertThatThrownBy(() -> read(query, values))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("Lock wait timeout");
    }

    private static void assertGranted(String query, Object... values) {
        assertThat(read(query, values)).containsExactly(1);
    }

    private static List<Integer> read(String query, Object... values) {
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        return sql.list(query, row -> 1, values);
    }
}
