package eu.hodina.app.reconcile;

import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.statement.MappingChoice;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.persistence.ChoreBook;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** The program's database for a run of the command. */
final class OpenBooks implements AutoCloseable {
    private final Databases databases;
    private final HodinaContext context;

    private OpenBooks(Databases databases, HodinaContext context) {
        this.databases = Objects.requireNonNull(databases, "databases");
        this.context = Objects.requireNonNull(context, "context");
    }

    static OpenBooks open(PrintWriter errors) {
        Databases databases = Databases.open(Databases.settings(), errors);
        try {
            return new OpenBooks(databases, HodinaContext.over(databases.address()));
        } catch (RuntimeException e) {
            databases.close();
            throw e;
        }
    }

    /** With the mapping of that name or file; without one, files are told by their content. */
    ReconcileBooks reconcile(Optional<String> mapping) {
        Ports ports = context.ports();
        StatementReader detecting = new DetectingStatementReader();
        StatementReader reader = mapping.map(text -> MappingChoice.of(
                        text,
                        ports.csvMappings().all().stream()
                                .map(KeptCsvMapping::mapping)
                                .toList()))
                .map(detecting::onlyBy)
                .orElse(detecting);
        return new Billing(
                        ports,
                        Billing.Outside.closed().withStatements(reader),
                        InstantSource.system(),
                        new SecureRandom())
                .payments()
                .reconcile();
    }

    ChoreBook book() {
        return context.bookOfChores();
    }

    /** Starts the program's own server again where it was killed. */
    void keepUp() {
        databases.keepUp();
    }

    @Override
    public void close() {
        context.close();
        databases.close();
    }
}
