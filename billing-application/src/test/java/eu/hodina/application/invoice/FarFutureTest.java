package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.memory.MemoryPorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fees come by themselves, month by month: a year that was mistyped would bill hundreds of them, or never end. */
class FarFutureTest {
    @Test
    void billing_goes_no_further_than_a_year_ahead() {
        MemoryPorts ports = new MemoryPorts();
        aSmallFirmIn(ports);
        ports.transactions().run(() -> ports.priceLists().add(aPriceList("PROG", "1450.00")));
        ProposeInvoices propose = new Billing(
                        ports, Billing.Outside.closed(), () -> Instant.parse("2026-11-23T09:00:00Z"), new Random(7))
                .invoicing()
                .proposeInvoices();
        propose.propose(aFirm(), aClient("pekarna").id(), BillingRequest.until(LocalDate.of(2027, 11, 23)));
        assertThatThrownBy(() -> propose.propose(
                        aFirm(), aClient("pekarna").id(), BillingRequest.until(LocalDate.of(2126, 11, 23))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a day up to 2027-11-23 was expected, not 2126-11-23");
    }
}
