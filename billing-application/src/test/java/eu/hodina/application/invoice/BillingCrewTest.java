package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.client.Client;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BillingCrewTest {
    private final List<Client> clients =
            IntStream.range(10, 60).mapToObj(i -> aClient("client-" + i)).toList();

    private final List<String> kept = Collections.synchronizedList(new ArrayList<>());
    private final List<String> told = new ArrayList<>();

    private static BilledClient billed(Client client) {
        return BilledClient.failed(client, "");
    }

    private void run(BillingCrew.Step step) {
        try (BillingCrew crew = new BillingCrew(2)) {
            crew.each(clients, step, one -> told.add(one.client().code()));
        }
    }

    private List<String> codes(int count) {
        return clients.stream().limit(count).map(Client::code).toList();
    }

    @Test
    void from_their_turn_on_clients_come_one_by_one_in_the_order_of_the_list() {
        run((client, turn) -> {
            turn.run();
            kept.add(client.code());
            return billed(client);
        });
        assertThat(kept).isEqualTo(codes(50));
        assertThat(told).isEqualTo(codes(50));
    }

    @Test
    void before_its_turn_a_client_is_worked_on_while_the_one_before_is_not_through() {
        CountDownLatch second = new CountDownLatch(1);
        run((client, turn) -> {
            if (client.equals(clients.get(0))) {
                wait(second);
            } else {
                second.countDown();
            }
            turn.run();
            kept.add(client.code());
            return billed(client);
        });
        assertThat(kept).isEqualTo(codes(50));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_fails_stops_those_that_come_after_and_is_thrown() {
        assertThatThrownBy(() -> run((client, turn) -> {
                    turn.run();
                    if (client.equals(clients.get(3))) {
                        throw new UnsupportedOperationException("the store is away");
                    }
                    kept.add(client.code());
                    return billed(client);
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the store is away");
        assertThat(kept).isEqualTo(codes(3));
        assertThat(told).isEqualTo(codes(3));
    }

    @Test
    void a_client_that_fails_before_its_turn_lets_nobody_overtake_those_before_it() {
        run((client, turn) -> {
            if (clients.indexOf(client) % 2 == 0) {
                turn.run();
                kept.add(client.code());
            }
            return billed(client);
        });
        assertThat(kept)
                .isEqualTo(IntStream.range(0, 25)
                        .mapToObj(i -> clients.get(2 * i).code())
                        .toList());
        assertThat(told).isEqualTo(codes(50));
    }

    @Test
    void a_listener_that_throws_ends_the_run() {
        assertThatThrownBy(() -> {
                    try (BillingCrew crew = new BillingCrew(2)) {
                        crew.each(
                                clients,
                                (client, turn) -> {
                                    turn.run();
                                    return billed(client);
                                },
                                one -> {
                                    throw new UnsupportedOperationException("enough");
                                });
                    }
                })
                .hasMessage("enough");
    }
}
