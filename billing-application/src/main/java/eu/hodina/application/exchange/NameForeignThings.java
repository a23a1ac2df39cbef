package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import java.util.Objects;

/**
 * Use cases: what other programs call our orders, tasks, workers and activities is kept, for every import of their files that
 * does not bring names of its own.
 */
public final class NameForeignThings {
    private final Ports ports;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#nameForeignThings}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     */
    public NameForeignThings(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return the names of a program; version 0 where none was ever kept}
     *
     * @param program another than Hodina
     */
    public Versioned<ForeignNaming> find(ImportOrigin.Program program) {
        return ports.transactions()
                .call(() -> new Versioned<>(ports.foreignNameList().of(program), recorder.version(subject(program))));
    }

    /**
     * Keeps these names instead of those before.
     *
     * @param caller who does it
     * @param version that the caller had read
     * @param naming all names of a program
     * @return the names as they are now
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed them meanwhile
     */
    public Versioned<ForeignNaming> replace(Caller caller, long version, ForeignNaming naming) {
        return ports.transactions().call(() -> {
            ForeignNaming before = ports.foreignNameList().of(naming.program());
            long now = recorder.changed(caller, subject(naming.program()), version, before, naming);
            ports.foreignNameList().replace(naming);
            return new Versioned<>(naming, now);
        });
    }

    private static Subject subject(ImportOrigin.Program program) {
        return new Subject("foreign-names", program.code());
    }
}
