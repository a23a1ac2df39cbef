package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.payment.StatementSourceException.Reason;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: asks the bank what is new on the firm's accounts, reads it in and books what is certain, as with a file that a
 * person hands in. It asks for the days since the last statement, and seven days before, for banks book late;
 * what is known already adds nothing. No mark of what was fetched is kept, here or at the bank, so that whoever is killed
 * on the way loses nothing. An answer that brings nothing new leaves no trace.
 *
 * <pre>{@code
 * FetchStatements.Outcome outcome = billing.payments().fetchStatements().fetch(caller, Optional.empty(), Optional.empty());
 * outcome.accounts().get(0).added();   // 3
 * outcome.answer().needPerson();       // 1
 * }</pre>
 */
public final class FetchStatements {
    /** Days before the last statement that are asked for again. */
    static final int OVERLAP = 7;
    /** Days back where an account has no statement yet. */
    static final int FIRST = 30;
    /** Banks want the holder's confirmation for what is 90 days old (PSD2, regulation 2018/389, article 10). */
    static final int FARTHEST = 89;

    private final Ports ports;
    private final StatementSource source;
    private final ImportStatement reading;
    private final ReconcileBooks reconciling;
    private final InstantSource clock;

    FetchStatements(
            Ports ports,
            StatementSource source,
            ImportStatement reading,
            ReconcileBooks reconciling,
            InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.source = Objects.requireNonNull(source, "source");
        this.reading = Objects.requireNonNull(reading, "reading");
        this.reconciling = Objects.requireNonNull(reconciling, "reconciling");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What came.
     *
     * @param accounts one each that was asked for, in the order of the source
     * @param answer the new transactions with what they pay, and the documents that certain ones paid
     */
    public record Outcome(List<FetchedAccount> accounts, Reconciliation answer) {
        /** Copies the accounts. */
        public Outcome {
            accounts = List.copyOf(accounts);
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Takes back what a file wrote that brought nothing, or is of an account that is none of the firm's. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportReport report;

        NotKept(ImportReport report) {
            super("nothing is kept", null, false, false);
            this.report = report;
        }
    }

    /**
     * {@return the accounts that can be fetched}
     *
     * @throws StatementSourceException where what is set up cannot be read
     */
    public List<Iban> accounts() {
        return source.accounts();
    }

    /**
     * Asks for one account or all of them. An account that fails keeps no other from being fetched.
     *
     * @param caller who does it
     * @param account only this one; all where there is none
     * @param since the first day; where there is none, since the last statement, at most 89 days back
     * @return what came, and what did not
     * @throws RefusedException where the account is none that can be fetched, or the day is still to come
     * @throws StatementSourceException where what is set up cannot be read
     */
    public Outcome fetch(Caller caller, Optional<Iban> account, Optional<LocalDate> since) {
        List<Iban> known = source.accounts();
        if (account.isPresent() && !known.contains(account.get())) {
            throw new RefusedException(
                    "/account", "an account that can be fetched was expected (" + known + "), not " + account.get());
        }
        List<FetchedAccount> fetched = new ArrayList<>();
        for (Iban one : account.map(List::of).orElse(known)) {
            fetched.add(fetch(caller, one, since));
        }
        List<ImportReport> reports =
                fetched.stream().flatMap(one -> one.reports().stream()).toList();
        return new Outcome(fetched, reconciling.answer(reports));
    }

    private FetchedAccount fetch(Caller caller, Iban account, Optional<LocalDate> since) {
        Optional<ZoneId> zone = ports.transactions().call(() -> zoneOf(account));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.orElse(ZoneId.of("Europe/Prague")));
        if (since.isPresent() && since.get().isAfter(today)) {
            throw new RefusedException("/since", "a day up to today was expected, " + today + ", not " + since.get());
        }
        LocalDate from = since.orElseGet(() -> sinceTheLast(account, today));
        if (zone.isEmpty()) {
            return new FetchedAccount(
                    account, from, today, List.of(), Optional.of("account " + account + " is none of the firm's"));
        }
        List<ImportReport> reports = new ArrayList<>();
        try {
            fetch(caller, account, from, today, reports);
            return new FetchedAccount(account, from, today, reports, Optional.empty());
        } catch (StatementSourceException | UnreadableStatementException e) {
            return new FetchedAccount(account, from, today, reports, Optional.ofNullable(e.getMessage()));
        }
    }

    private Optional<ZoneId> zoneOf(Iban account) {
        return ports.firms().all().stream()
                .filter(firm -> firm.owns(account))
                .findFirst()
                .map(Firm::zone);
    }

    private LocalDate sinceTheLast(Iban account, LocalDate today) {
        LocalDate farthest = today.minusDays(FARTHEST);
        LocalDate since =
                ports
                        .transactions()
                        .call(() -> ports.payments().closedBefore(account, today, today.plusDays(1)))
                        .stream()
                        .flatMap(statement -> statement.head().to().stream())
                        .findFirst()
                        .map(last -> last.minusDays(OVERLAP))
                        .orElse(today.minusDays(FIRST));
        return since.isBefore(farthest) ? farthest : since;
    }

    /** What is too much at once is asked for by halves. */
    private void fetch(Caller caller, Iban account, LocalDate from, LocalDate to, List<ImportReport> reports) {
        StatementFile file;
        try {
            file = source.fetch(account, from, to);
        } catch (StatementSourceException e) {
            if (e.reason() != Reason.TOO_MUCH || from.equals(to)) {
                throw e;
            }
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
            fetch(caller, account, from, middle, reports);
            fetch(caller, account, middle.plusDays(1), to, reports);
            return;
        }
        reports.add(read(caller, account, file));
    }

    private ImportReport read(Caller caller, Iban account, StatementFile file) {
        try {
            return ports.transactions().call(() -> {
                ImportReport report = reading.read(caller, file);
                boolean brings = report.added() > 0 || report.replaced() > 0;
                if (!report.repeated() && (!brings || !report.foreignAccounts().isEmpty())) {
                    throw new NotKept(report);
                }
                return report;
            });
        } catch (NotKept done) {
            if (!done.report.foreignAccounts().isEmpty()) {
                throw new StatementSourceException(
                        Reason.UNEXPECTED,
                        "what came for account " + account + " is of " + done.report.foreignAccounts()
                                + ", which is none of the firm's; nothing of it is kept");
            }
            return done.report;
        }
    }
}
