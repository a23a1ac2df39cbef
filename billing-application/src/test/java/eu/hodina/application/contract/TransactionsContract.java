package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.domain.client.Client;
import org.junit.jupiter.api.Test;

public abstract class TransactionsContract extends PortsContract {
    protected TransactionsContract(Ports empty) {
        super(empty);
    }

    @Test
    void what_the_work_gives_back_comes_out() {
        assertThat(ports().transactions().<String>call(() -> "done")).isEqualTo("done");
    }

    @Test
    void an_exception_comes_out_as_it_is_and_nothing_of_the_work_stays() {
        IllegalArgumentException broken = new IllegalArgumentException("broken");
        assertThatThrownBy(() -> inTransaction(() -> {
                    ports().clients().add(aClient("kavarna"));
                    ports().workers().add(aWorker("petr"));
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(ports().clients().all()).extracting(Client::code).containsExactly("pekarna");
        assertThat(ports().workers().all()).hasSize(1);
    }

    @Test
    void a_call_within_a_call_joins_it() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    inTransaction(() -> ports().clients().add(aClient("kavarna")));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(ports().clients().all()).extracting(Client::code).containsExactly("pekarna");
    }

    @Test
    void the_work_sees_what_it_has_written() {
        long clients = ports().transactions().<Long>call(() -> {
            ports().clients().add(aClient("kavarna"));
            return (long) ports().clients().all().size();
        });
        assertThat(clients).isEqualTo(2);
    }

    @Test
    void a_refused_row_takes_back_the_whole_port_call() {
        Client pekarna = aClient("pekarna");
        assertThatThrownBy(() -> ports().clients().add(pekarna)).isInstanceOf(RuntimeException.class);
        assertThat(ports().clients().all()).containsExactly(pekarna);
    }
}
