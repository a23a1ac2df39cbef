package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What holds of every file, whatever its bytes are: it is read or refused by a typed error with a place in it, twice the
 * same, in a bounded number of walks, each closed, and everything that was read is such as an import can take.
 */
final class FuzzedFile implements StatementFile {
    private static final Iban OURS = Iban.parse("CZ6508000000192000145399");
    private static final int MOST_WALKS = 12;
    private static final int LONGEST_MESSAGE = 2_000;

    private final byte[] bytes;
    private int opened;
    private int closed;

    private FuzzedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of files that the reader does not take for its own nothing is asked. */
    static void check(FormatReader reader, byte[] bytes) {
        try {
            if (recognised(reader, bytes)) {
                read(reader, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always there", e);
        }
    }

    /** A text whose letters cannot be told is refused before its format is known. */
    private static boolean recognised(FormatReader reader, byte[] bytes) throws IOException {
        try {
            return reader.recognises(FileHead.of(new FuzzedFile(bytes)));
        } catch (UnreadableStatementException refused) {
            return false;
        }
    }

    private static void read(FormatReader reader, byte[] bytes) throws IOException {
        Recording first = new Recording();
        Optional<String> refusal = new FuzzedFile(bytes).walk(reader, first);
        Recording second = new Recording();
        assertThat(new FuzzedFile(bytes).walk(reader, second)).isEqualTo(refusal);
        assertThat(second.begun).isEqualTo(first.begun);
        assertThat(second.statements).isEqualTo(first.statements);
        assertThat(second.transactions).isEqualTo(first.transactions);
        assertThat(second.warnings).isEqualTo(first.warnings);
        protocol(first, refusal.isEmpty());
        bounded(first, bytes.length);
        if (refusal.isEmpty()) {
            importable(first);
        }
    }

    /** The message of the refusal; none where the file was read. */
    private Optional<String> walk(FormatReader reader, Recording recording) throws IOException {
        Optional<String> refusal = Optional.empty();
        try {
            reader.read(this, recording);
        } catch (UnreadableStatementException refused) {
            assertThat(refused.file()).isEqualTo(name());
            assertThat(refused.reason()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
            refused.line().ifPresent(line -> assertThat(line).isBetween(1L, bytes.length + 1L));
            refused.offset().ifPresent(offset -> assertThat(offset).isBetween(0L, (long) bytes.length));
            refusal = Optional.of(refused.getMessage());
        }
        assertThat(opened).isLessThanOrEqualTo(MOST_WALKS);
        assertThat(closed).isEqualTo(opened);
        return refusal;
    }

    /** The format first and once; heads before and behind their transactions; a refused file leaves off somewhere in that. */
    private static void protocol(Recording read, boolean whole) {
        assertThat(read.formats.size()).isLessThanOrEqualTo(1);
        assertThat(read.begun.size() - read.statements.size()).isBetween(0, 1);
        if (whole) {
            assertThat(read.formats).hasSize(1);
            assertThat(read.statements).hasSameSizeAs(read.begun);
        }
    }

    /** What an import holds of a file grows no faster than the file. */
    private static void bounded(Recording read, int bytes) {
        assertThat(read.warnings).hasSizeLessThanOrEqualTo(101);
        assertThat(read.warnings).allMatch(warning -> warning.length() < LONGEST_MESSAGE);
        assertThat(read.begun.size()).isLessThanOrEqualTo(bytes);
        assertThat(read.all().size()).isLessThanOrEqualTo(bytes);
    }

    /** What is done with each transaction next does not fail on it. */
    private static void importable(Recording read) {
        for (int i = 0; i < read.statements.size(); i++) {
            List<BankTransaction> items = read.transactions.get(i);
            BigDecimal sum = items.stream()
                    .filter(item -> item.status() == TransactionStatus.BOOKED)
                    .map(BankTransaction::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            read.statements.get(i).isBalanced(sum);
            read.statements.get(i).isOf(OURS);
            items.forEach(item -> {
                assertThat(item.amount().toPlainString()).hasSizeLessThanOrEqualTo(64);
                ReceivedPayment.findEither(new PaymentId("p"), OURS, item);
            });
        }
    }

    @Override
    public String name() {
        return "fuzzed";
    }

    @Override
    public InputStream open() {
        opened++;
        return new ByteArrayInputStream(bytes) {
            private boolean open = true;

            @Override
            public void close() {
                closed += open ? 1 : 0;
                open = false;
            }
        };
    }
}
