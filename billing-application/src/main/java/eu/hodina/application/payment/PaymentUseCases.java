package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.trail.ChangeRecorder;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The use cases of payments, from the bank's file to the settled invoice.
 *
 * <pre>{@code
 * ImportReport report = billing.payments().importStatement().read(caller, StatementFile.of("2026-11.xml", bytes));
 * for (Match match : report.suggestions()) {
 *     billing.payments().decide().confirm(caller, match.payment().id(), 0, false);
 * }
 * }</pre>
 */
public final class PaymentUseCases {
    private final Ports ports;
    private final StatementReader reader;
    private final StatementSource source;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#payments}.
     *
     * @param ports all that is kept
     * @param reader reads the files of banks
     * @param source hands out what moved on accounts
     * @param recorder keeps who changed what
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public PaymentUseCases(
            Ports ports,
            StatementReader reader,
            StatementSource source,
            ChangeRecorder recorder,
            Identities identities,
            InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.source = Objects.requireNonNull(source, "source");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return reads a bank statement in and books what is certain} */
    public ImportStatement importStatement() {
        return new ImportStatement(ports, reader, recorder, identities, clock);
    }

    /** {@return reads statements in and tells what the new transactions pay, or would pay} */
    public ReconcileBooks reconcile() {
        return new ReconcileBooks(ports, importStatement());
    }

    /** {@return asks the bank what is new, reads it in and tells what it pays} */
    public FetchStatements fetchStatements() {
        return new FetchStatements(ports, source, importStatement(), reconcile(), clock);
    }

    /** {@return lists statements and transactions, with what is decided on them} */
    public ViewPayments view() {
        return new ViewPayments(ports, recorder);
    }

    /** {@return says what the payments look like on which nothing is decided} */
    public SuggestMatches suggest() {
        return new SuggestMatches(ports);
    }

    /** {@return books, corrects, splits, leaves out and takes back what a person decides} */
    public DecidePayments decide() {
        return new DecidePayments(ports, recorder, clock);
    }

    /** {@return shows and uses what clients have paid too much} */
    public UseCredits credits() {
        return new UseCredits(ports, recorder, clock);
    }

    /** {@return says how a firm lets payments be matched} */
    public EditPaymentPolicy policy() {
        return new EditPaymentPolicy(ports, recorder);
    }
}
