package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Use case: reads statement files in, all of them or none; matches what they brought, together with all that earlier files
 * brought and nobody has decided on, as one batch; books what is certain, and tells it. The order of the files is of no
 * matter: they are kept in the order of their days.
 *
 * <pre>{@code
 * ReconcileBooks.Outcome outcome = billing.payments().reconcile().reconcile(caller, files);
 * outcome.answer().needPerson();      // 2
 * outcome.reports().get(0).known();   // 17 of its transactions were there already
 * outcome.earlier().booked();         // 1 credit of an earlier file: its invoice was issued since
 * }</pre>
 */
public final class ReconcileBooks {
    private final Ports ports;
    private final ImportStatement reading;
    private final OpenMatching matching;

    ReconcileBooks(Ports ports, ImportStatement reading) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reading = Objects.requireNonNull(reading, "reading");
        this.matching = new OpenMatching(ports);
    }

    /**
     * What the files brought.
     *
     * @param reports one a file, in the order in which they were given
     * @param answer their new transactions with what they pay, those that were known and on which nobody has decided, those
     *     on accounts that are none of ours, and what earlier files brought that is certain now; and the documents that certain ones paid
     * @param earlier what became of the credits that waited before
     */
    public record Outcome(List<ImportReport> reports, Reconciliation answer, Earlier earlier) {
        /** Copies the reports. */
        public Outcome {
            reports = List.copyOf(reports);
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(earlier, "earlier");
        }
    }

    /**
     * Credits on accounts of ours that earlier files brought and on which nobody had decided.
     *
     * @param booked certain by now: of an invoice that was issued since, or by what a file says more of them
     * @param waiting that still need a person, and stand in none of these files
     */
    public record Earlier(long booked, long waiting) {}

    /** Takes everything back that a look wrote. */
    private static final class LookedAt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        LookedAt(Outcome outcome) {
            super("nothing is kept", null, false, false);
            this.outcome = outcome;
        }
    }

    /**
     * Reads the files in and books what is certain.
     *
     * @param caller who does it
     * @param files in any order; each opened three times
     * @return what they brought
     * @throws UnreadableStatementException where one is no statement; nothing of any is kept
     * @throws UncheckedIOException where the bytes of one cannot be had; nothing of any is kept
     */
    public Outcome reconcile(Caller caller, List<StatementFile> files) {
        List<IncomingFile> incoming = files.stream().map(reading::surveyed).toList();
        Set<Iban> accounts = accounts();
        return ports.transactions().call(() -> outcome(caller, incoming, accounts));
    }

    /**
     * Tells what {@link #reconcile} would do; nothing is kept.
     *
     * @param caller who looks
     * @param files in any order
     * @return what they would bring
     * @throws UnreadableStatementException where one is no statement
     * @throws UncheckedIOException where the bytes of one cannot be had
     */
    public Outcome look(Caller caller, List<StatementFile> files) {
        List<IncomingFile> incoming = files.stream().map(reading::surveyed).toList();
        Set<Iban> accounts = accounts();
        try {
            return ports.transactions().call(() -> {
                throw new LookedAt(outcome(caller, incoming, accounts));
            });
        } catch (LookedAt done) {
            return done.outcome;
        }
    }

    /** What files that were read in one by one pay. */
    Reconciliation answer(List<ImportReport> reports) {
        return ports.transactions().call(() -> {
            List<Match> matches = reports.stream()
                    .flatMap(report -> report.matches().stream())
                    .toList();
            ReconciledRows rows = new ReconciledRows(ports, matches);
            List<ReconciledTransaction> transactions = new ArrayList<>();
            reports.forEach(report -> rows.addNew(report, transactions));
            return new Reconciliation(transactions, rows.paid(matches));
        });
    }

    private Set<Iban> accounts() {
        return ports.firms().all().stream()
                .flatMap(firm -> firm.accounts().stream())
                .map(BankAccount::iban)
                .collect(Collectors.toSet());
    }

    private Outcome outcome(Caller caller, List<IncomingFile> files, Set<Iban> accounts) {
        // before anything is read, so that what is open does not change any more
        ports.payments().lock(accounts);
        reading.adopt(accounts);
        Map<PaymentId, ImportedTransaction> before = waiting();
        List<IncomingFile> byDay = files.stream().sorted(IncomingFile.BY_DAY).toList();
        byDay.forEach(file -> reading.keep(caller, file, before.keySet()));
        if (files.stream().anyMatch(IncomingFile::hasReplaced)) {
            Map<PaymentId, ImportedTransaction> now = waiting();
            before.replaceAll((id, one) -> now.getOrDefault(id, one));
        }
        List<ReceivedPayment> batch = new ArrayList<>();
        byDay.forEach(file -> batch.addAll(file.movements()));
        before.values().forEach(one -> one.payment().ifPresent(batch::add));
        return told(files, before, booked(batch, before.keySet()));
    }

    private Map<PaymentId, ImportedTransaction> waiting() {
        TransactionQuery query = new TransactionQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(TransactionState.WAITING));
        Map<PaymentId, ImportedTransaction> waiting = new LinkedHashMap<>();
        ports.payments().list(query, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(ListedTransaction::transaction)
                .filter(one -> one.payment().isPresent())
                .forEach(one -> waiting.put(one.id(), one));
        return waiting;
    }

    /** All matches, the certain ones booked. What a person has once decided on and undone is left to people. */
    private Map<PaymentId, Match> booked(List<ReceivedPayment> batch, Set<PaymentId> before) {
        List<Match> matches = matching.match(batch);
        Set<PaymentId> undone = matches.stream()
                .filter(Match::certain)
                .map(match -> match.payment().id())
                .filter(id -> before.contains(id) && reading.isDecided(id))
                .collect(Collectors.toSet());
        if (!undone.isEmpty()) {
            matches = matching.match(batch.stream()
                    .filter(payment -> !undone.contains(payment.id()))
                    .toList());
        }
        reading.book(matches);
        Map<PaymentId, Match> found = new HashMap<>();
        matches.forEach(match -> found.put(match.payment().id(), match));
        matching.match(batch.stream()
                        .filter(payment -> undone.contains(payment.id()))
                        .toList())
                .forEach(match -> found.put(match.payment().id(), suggested(match)));
        return found;
    }

    private static Match suggested(Match match) {
        return new Match(
                match.payment(),
                match.kind(),
                false,
                match.allocations(),
                match.unallocated(),
                match.client(),
                match.surplusOf(),
                match.undoes(),
                match.reasons(),
                match.candidates(),
                match.runnerUp());
    }

    private Outcome told(
            List<IncomingFile> files, Map<PaymentId, ImportedTransaction> before, Map<PaymentId, Match> matches) {
        ReconciledRows rows = new ReconciledRows(ports, matches.values());
        List<ImportReport> reports = new ArrayList<>();
        List<ReconciledTransaction> transactions = new ArrayList<>();
        Set<PaymentId> met = new HashSet<>();
        Set<String> foreign = new HashSet<>();
        for (IncomingFile file : files) {
            ImportReport report = file.report(file.movements().stream()
                    .map(payment -> found(matches, payment.id()))
                    .toList());
            reports.add(report);
            rows.addNew(report, transactions);
            file.foreign().forEach((key, place) -> {
                if (foreign.add(key)) {
                    transactions.add(ReconciledRows.foreign(report.file(), place));
                }
            });
            file.met().forEach((id, place) -> {
                if (met.add(id)) {
                    transactions.add(rows.row(report.file(), place, found(matches, id)));
                }
            });
        }
        before.forEach((id, one) -> {
            if (!met.contains(id) && found(matches, id).certain()) {
                transactions.add(rows.row(one, found(matches, id)));
            }
        });
        long booked = before.keySet().stream()
                .filter(id -> found(matches, id).certain())
                .count();
        long waiting = before.keySet().stream()
                .filter(id -> !met.contains(id) && !found(matches, id).certain())
                .count();
        return new Outcome(
                reports, new Reconciliation(transactions, rows.paid(matches.values())), new Earlier(booked, waiting));
    }

    private static Match found(Map<PaymentId, Match> matches, PaymentId id) {
        return Optional.ofNullable(matches.get(id)).orElseThrow();
    }
}
