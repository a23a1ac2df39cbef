package eu.hodina.application.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditExchangeRatesTest {
    private static final Caller JANA = new Caller("jana", "r1");

    private final Ports ports = new MemoryPorts();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T23:30:00Z"));
    private final EditExchangeRates rates = new EditExchangeRates(
            ports.transactions(), ports.exchangeRates(), new ChangeRecorder(ports.trail(), clock), clock);

    private static PublishedRate euro(String day, String worth) {
        return new PublishedRate(LocalDate.parse(day), ExchangeRate.parse("EUR", "CZK", worth), "ECB");
    }

    @Test
    void a_typed_rate_is_kept_and_corrected_on_record() {
        Versioned<PublishedRate> typed = rates.add(JANA, euro("2026-11-20", "24.3"));
        assertThat(typed.version()).isEqualTo(1);
        assertThat(rates.put(JANA, 1, euro("2026-11-20", "24.4")).version()).isEqualTo(2);
        assertThat(rates.find(typed.value().key()).value()).isEqualTo(euro("2026-11-20", "24.4"));
        assertThatThrownBy(() -> rates.put(JANA, 1, euro("2026-11-20", "24.5")))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void a_day_has_one_rate() {
        rates.add(JANA, euro("2026-11-20", "24.3"));
        assertThatThrownBy(() -> rates.add(JANA, euro("2026-11-20", "24.3")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("EUR/2026-11-20 is there already");
    }

    @Test
    void a_rate_is_of_a_day_up_to_today_in_prague() {
        assertThat(rates.add(JANA, euro("2026-11-24", "24.3")).version()).isEqualTo(1);
        assertThatThrownBy(() -> rates.add(JANA, euro("2026-11-25", "24.3")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a day up to today, 2026-11-24, was expected, not 2026-11-25");
        assertThatThrownBy(() -> rates.find(euro("2026-11-25", "1").key())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void pages_go_on_after_their_key() {
        rates.add(JANA, euro("2026-11-20", "24.3"));
        rates.add(JANA, euro("2026-11-23", "24.4"));
        Page<PublishedRate> first = rates.page(Optional.empty(), Optional.empty(), 1);
        assertThat(first.items()).containsExactly(euro("2026-11-23", "24.4"));
        assertThat(rates.page(Optional.empty(), first.next().map(EditExchangeRates::nextKey), 1)
                        .items())
                .containsExactly(euro("2026-11-20", "24.3"));
        assertThatThrownBy(() -> EditExchangeRates.nextKey("EUR")).isInstanceOf(IllegalArgumentException.class);
    }
}
