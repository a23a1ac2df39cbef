package eu.hodina.application;

import eu.hodina.application.exchange.accounting.ArchiveMonth;
import eu.hodina.application.exchange.accounting.ChooseFirm;
import eu.hodina.application.exchange.accounting.DeclareVat;
import eu.hodina.application.exchange.accounting.ExportToPohoda;
import java.time.InstantSource;
import java.util.Objects;

/** What the accountant takes away, a month at a time: {@code billing.accounting().declareVat().statement(month)}. */
public final class AccountingUseCases {
    private final Ports ports;
    private final InstantSource clock;

    AccountingUseCases(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return finds the firm whose books are meant} */
    public ChooseFirm chooseFirm() {
        return new ChooseFirm(ports);
    }

    /** {@return the control statement, and services to other EU states} */
    public DeclareVat declareVat() {
        return new DeclareVat(ports, clock);
    }

    /** {@return documents as XML for Pohoda} */
    public ExportToPohoda exportToPohoda() {
        return new ExportToPohoda(ports);
    }

    /** {@return the files of documents in one ZIP} */
    public ArchiveMonth archiveMonth() {
        return new ArchiveMonth(ports);
    }
}
