package eu.hodina.application.contract;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;

/** A store, new for every test, with the small firm of the {@link Fixtures} in it. */
public abstract class PortsContract {
    private final Ports ports;

    /** @param empty a store in which nothing is */
    protected PortsContract(Ports empty) {
        this.ports = empty;
    }

    protected final Ports ports() {
        return ports;
    }

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(ports);
    }

    final void inTransaction(Runnable work) {
        ports.transactions().run(work);
    }
}
