package eu.hodina.app.statement;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.application.payment.PaymentUseCases;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.TransactionStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A firm that has the accounts of the Czech test files and an invoice that one of them pays, and what it has kept. */
final class KeptPayments {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    /** At ČSOB and Komerční banka; that at Česká spořitelna is the desk's. */
    private static final List<String> ACCOUNTS = List.of("CZ5203000000192000145399", "CZ9101000001234567890217");

    private final PaymentDesk desk = new PaymentDesk();
    private final Billing billing = new Billing(
            desk.ports, Billing.Outside.closed().withStatements(new DetectingStatementReader()), CLOCK, new Random(7));

    KeptPayments() {
        desk.ports.transactions().run(() -> {
            Firm first = desk.ports.firms().all().get(0);
            ACCOUNTS.forEach(iban -> desk.ports.firms().add(anotherFirm(first, iban)));
            desk.issue("2026100", "999.90", "alfa");
        });
    }

    PaymentUseCases payments() {
        return billing.payments();
    }

    long statements() {
        return desk.ports
                .payments()
                .statements(Optional.empty(), Integer.MAX_VALUE)
                .size();
    }

    List<ImportedTransaction> transactions() {
        return desk.ports.payments().list(TransactionQuery.ALL, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(ListedTransaction::transaction)
                .toList();
    }

    long booked() {
        return transactions().stream()
                .filter(one -> one.transaction().status() == TransactionStatus.BOOKED)
                .count();
    }

    long bookings() {
        return transactions().stream()
                .filter(one -> desk.ports.bookings().of(one.id()).isPresent())
                .count();
    }

    /** Everything that is kept of payments, and what is on record of it. */
    String counts() {
        return statements() + " statements, " + transactions().size() + " transactions, " + bookings() + " bookings, "
                + desk.ports
                        .trail()
                        .latest(Optional.empty(), Set.of(), Integer.MAX_VALUE)
                        .size() + " changes";
    }

    /** Of the statements of a file, in its order. */
    List<BankTransaction> of(String file) {
        return desk.ports.payments().statements(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(statement -> statement.file().equals(file))
                .sorted(Comparator.comparingInt(statement -> statement.position()))
                .flatMap(statement -> transactions().stream()
                        .filter(one -> one.statement().equals(statement.id()))
                        .sorted(Comparator.comparingInt(ImportedTransaction::position)))
                .map(ImportedTransaction::transaction)
                .toList();
    }

    private static Firm anotherFirm(Firm first, String iban) {
        return new Firm(
                new FirmId(Fixtures.identityOf("firm of " + iban)),
                "Firma " + iban,
                first.address(),
                first.companyNumber(),
                first.taxNumber(),
                first.registration(),
                first.registrationInEnglish(),
                first.email(),
                first.phone(),
                first.web(),
                List.of(),
                List.of(new BankAccount(
                        Iban.parse(iban), Optional.empty(), Currency.getInstance("CZK"), "Banka " + iban)),
                first.invoiceSeries(),
                first.otherSeries(),
                first.zone());
    }
}
