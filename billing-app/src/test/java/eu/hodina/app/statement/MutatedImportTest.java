package eu.hodina.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Of a broken copy of a good file everything is kept that it says, or nothing at all. */
class MutatedImportTest {
    private static final long SEED = 20261124;
    private static final Path FILES = Path.of("..", "adapter-bank-import", "src", "test", "resources", "bank");

    /** The only payment of it pays an invoice. */
    private static final String PAYING = "mt940/synthetic/cs-020.sta";

    private static final List<String> NAMES = List.of(
            PAYING,
            "camt053/cba/xml_cba_cz_vzorovy_vypis_2016_v4.xml",
            "camt053/genkgo/camt053.v8.xml",
            "camt054/genkgo/camt054.v8.xml",
            "camt052/genkgo/camt052.v1.xml",
            "gpc/synthetic/cs-internal-permuted.gpc",
            "gpc/synthetic/multi-day-three-074.gpc",
            "gpc/fio-manual/period-2012-06.gpc",
            "finsta-xml/csob/226047602_20190220_5_DCZB.xml",
            "fio-json/2015-2-transactions.json",
            "fio-xml/manual-period-2012-07.xml",
            "csv/fio-manual/movements.csv",
            "csv/synthetic-cz/kb.csv",
            "csv/synthetic-cz/csob.csv",
            "csv/synthetic-cz/rb.csv",
            "ofx/fio-manual/period-2012-07.ofx",
            "qif/quiffen/test.qif",
            "mt940/fio/manual-two-pages.sta",
            "mt940/jejik/rabobank-iban.txt",
            "mt942/csob/AV_example2_win-1250.STA",
            "coda/synthetic/basic-structured.cod");

    private static int rounds() {
        return Boolean.getBoolean("hodina.full") ? 10_000 : 500;
    }

    @Test
    void a_mutated_file_is_kept_wholly_or_not_at_all() throws IOException {
        int kept = 0;
        for (int round = 0; round < rounds(); round++) {
            kept += keepsAllOrNothing(round) ? 1 : 0;
        }
        // both happen often
        assertThat(kept).isBetween(rounds() / 10, rounds() * 9 / 10);
    }

    /** One a round: whether it was kept. */
    private static boolean keepsAllOrNothing(int round) throws IOException {
        StatementFile file = mutated(round);
        KeptPayments books = new KeptPayments();
        if (!file.name().contains(PAYING)) {
            read(books, good(PAYING));
        }
        String before = books.counts();
        long statements = books.statements();
        long booked = books.booked();
        long bookings = books.bookings();
        Emitted emitted = new Emitted();
        Optional<ImportReport> answer = answer(books, file);
        boolean readable = isReadable(file, emitted);
        assertThat(answer.isPresent()).as(file.name()).isEqualTo(readable);
        if (answer.isEmpty()) {
            assertThat(books.counts()).as(file.name()).isEqualTo(before);
            return false;
        }
        ImportReport report = answer.get();
        whole(file.name(), report, emitted, books);
        assertThat(books.statements() - statements).as(file.name()).isEqualTo(report.statements());
        assertThat(books.booked() - booked).as(file.name()).isEqualTo(report.added());
        assertThat(books.bookings() - bookings).as(file.name()).isEqualTo(report.matched() + report.returned());
        return true;
    }

    /** The report tells of all that the reader said, and all of that is kept: by this file, or known before. */
    private static void whole(String file, ImportReport report, Emitted emitted, KeptPayments books) {
        assertThat(report.statements()).as(file).isEqualTo(emitted.statements);
        assertThat(report.transactions()).as(file).isEqualTo(emitted.transactions.size());
        List<BankTransaction> said = emitted.transactions.stream()
                .filter(one -> one.status() != TransactionStatus.INFO)
                .toList();
        if (report.known() == 0 && report.replaced() == 0) {
            assertThat(books.of(file)).as(file).isEqualTo(said);
        } else {
            assertThat(said).as(file).containsAll(books.of(file));
        }
    }

    @Test
    void a_good_file_beside_a_broken_one_is_not_kept_either() throws IOException {
        for (int round = 0; round < rounds() / 5; round++) {
            StatementFile file = mutated(round);
            KeptPayments books = new KeptPayments();
            String before = books.counts();
            assertThat(before).isEqualTo("0 statements, 0 transactions, 0 bookings, 0 changes");
            try {
                List<ImportReport> reports = books.payments()
                        .reconcile()
                        .reconcile(PaymentDesk.CALLER, List.of(good(PAYING), file))
                        .reports();
                assertThat(books.statements())
                        .as(file.name())
                        .isEqualTo(reports.stream()
                                .mapToLong(ImportReport::statements)
                                .sum());
                assertThat(books.booked())
                        .as(file.name())
                        .isPositive()
                        .isEqualTo(
                                reports.stream().mapToLong(ImportReport::added).sum());
            } catch (UnreadableStatementException refused) {
                assertThat(books.counts()).as(file.name()).isEqualTo(before);
            } catch (RuntimeException e) {
                throw new AssertionError(file.name(), e);
            }
        }
    }

    private static ImportReport read(KeptPayments books, StatementFile file) {
        return books.payments().importStatement().read(PaymentDesk.CALLER, file);
    }

    /** The typed refusal only; anything else says of which file it is. */
    private static Optional<ImportReport> answer(KeptPayments books, StatementFile file) {
        try {
            return Optional.of(read(books, file));
        } catch (UnreadableStatementException refused) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new AssertionError(file.name(), e);
        }
    }

    private static boolean isReadable(StatementFile file, Emitted emitted) {
        try {
            new DetectingStatementReader().read(file, emitted);
            return true;
        } catch (UnreadableStatementException refused) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named so that a failure tells how to make it again. */
    private static StatementFile mutated(int round) throws IOException {
        String name = NAMES.get(round % NAMES.size());
        byte[] bytes = MutatedBytes.of(Files.readAllBytes(FILES.resolve(name)), new Random(SEED + round));
        return StatementFile.of("seed " + (SEED + round) + ", " + name, bytes);
    }

    private static StatementFile good(String name) throws IOException {
        return StatementFile.of(name, Files.readAllBytes(FILES.resolve(name)));
    }

    /** What a reader says of a file. */
    private static final class Emitted implements StatementSink {
        private final List<BankTransaction> transactions = new ArrayList<>();
        private int statements;

        @Override
        public void format(StatementFormat format) {
            // of no matter here
        }

        @Override
        public void begin(BankStatement statement) {
            // counted at its end
        }

        @Override
        public void transaction(BankTransaction transaction) {
            transactions.add(transaction);
        }

        @Override
        public void end(BankStatement statement) {
            statements++;
        }

        @Override
        public void warning(String message) {
            // of no matter here
        }
    }
}
