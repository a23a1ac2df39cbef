package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.INVOICES;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.domain.firm.NumberSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

public abstract class NumberCountersContract extends PortsContract {
    protected NumberCountersContract(Ports empty) {
        super(empty);
    }

    private long draw(NumberSeries series, int year) {
        return ports().transactions().call(() -> ports().numberCounters().next(aFirm().id(), series, year));
    }

    @Test
    void a_series_counts_from_one_in_every_year() {
        assertThat(List.of(draw(INVOICES, 2026), draw(INVOICES, 2026), draw(INVOICES, 2027)))
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void series_count_apart() {
        draw(INVOICES, 2026);
        assertThat(draw(new NumberSeries("ORDER", "Z", 4), 2026)).isEqualTo(1);
    }

    @Test
    void several_are_drawn_in_one_transaction() {
        inTransaction(() -> {
            assertThat(ports().numberCounters().next(aFirm().id(), INVOICES, 2026))
                    .isEqualTo(1);
            assertThat(ports().numberCounters().next(aFirm().id(), INVOICES, 2026))
                    .isEqualTo(2);
        });
    }

    @Test
    void a_rolled_back_transaction_gives_its_number_back() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    ports().numberCounters().next(aFirm().id(), INVOICES, 2026);
                    throw new IllegalStateException("no invoice");
                }))
                .hasMessage("no invoice");
        assertThat(draw(INVOICES, 2026)).isEqualTo(1);
    }

    @Test
    void nothing_is_drawn_outside_a_transaction() {
        assertThatThrownBy(() -> ports().numberCounters().next(aFirm().id(), INVOICES, 2026))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within a transaction");
    }

    @Test
    void sixteen_threads_of_which_some_roll_back_leave_no_gap_and_no_duplicate() throws Exception {
        List<Callable<List<Long>>> threads = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            int number = thread;
            threads.add(() -> drawAndDrop(number));
        }
        List<Long> drawn = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(16);
        try {
            for (Future<List<Long>> future : executor.invokeAll(threads)) {
                drawn.addAll(future.get());
            }
        } finally {
            executor.shutdownNow();
        }
        // each thread draws 15 times and drops every third
        assertThat(drawn)
                .hasSize(160)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 160).boxed().toList());
    }

    private List<Long> drawAndDrop(int thread) {
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            boolean dropped = (i + thread) % 3 == 0;
            try {
                kept.add(ports().transactions().<Long>call(() -> {
                    long number = ports().numberCounters().next(aFirm().id(), INVOICES, 2026);
                    if (dropped) {
                        throw new DroppedException();
                    }
                    return number;
                }));
            } catch (DroppedException e) {
                assertThat(dropped).isTrue();
            }
        }
        return kept;
    }

    private static final class DroppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
