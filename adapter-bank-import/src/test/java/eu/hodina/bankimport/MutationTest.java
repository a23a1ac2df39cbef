package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.fail;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Broken copies of good files are read or refused; nothing else happens. */
class MutationTest {
    private static final long SEED = 20261123;
    private static final String[] FILES = {
        "camt053/cba/xml_cba_cz_vzorovy_vypis_2016_v4.xml",
        "camt053/genkgo/camt053.v8.xml",
        "camt054/genkgo/camt054.v8.xml",
        "camt052/genkgo/camt052.v1.xml",
        "gpc/synthetic/cs-internal-permuted.gpc",
        "gpc/synthetic/csob-eur-076-078-079.gpc",
        "gpc/synthetic/multi-day-three-074.gpc",
        "gpc/fio-manual/period-2012-06.gpc",
        "fio-json/2015-2-transactions.json",
        "fio-xml/manual-period-2012-07.xml",
        "csv/fio-manual/movements.csv",
        "csv/synthetic-cz/fio.csv",
        "csv/synthetic-cz/kb.csv",
        "csv/synthetic-cz/csob.csv",
        "csv/synthetic-cz/rb.csv",
        "finsta-xml/csob/226047602_20190220_5_DCZB.xml",
        "ofx/fio-manual/period-2012-07.ofx",
        "ofx/ofxparse/bank_medium.ofx",
        "ofx/ofxparse/anzcc.ofx",
        "qif/quiffen/test.qif",
        "mt940/fio/manual-two-pages.sta",
        "mt940/jejik/postfinance.txt",
        "mt940/jejik/rabobank-iban.txt",
        "mt940/jejik/commerzbank.txt",
        "mt940/synthetic/cs-020.sta",
        "mt942/csob/AV_example2_win-1250.STA",
        "coda/synthetic/basic-structured.cod"
    };

    @Test
    void a_mutated_file_is_read_or_refused_and_never_crashes() {
        int rounds = Boolean.getBoolean("hodina.full") ? 10_000 : 500;
        // against a hang, not against slowness
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            for (int round = 0; round < rounds; round++) {
                mutateAndRead(round);
            }
        });
    }

    private static void mutateAndRead(int round) {
        Random random = new Random(SEED + round);
        String file = FILES[round % FILES.length];
        byte[] bytes = mutated(Recording.bytes(file), random);
        try {
            Recording.of(StatementFile.of(file, bytes)).asText();
        } catch (UnreadableStatementException refused) {
            // that is what it is for
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail("seed " + (SEED + round) + ", file " + file, e);
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = without(bytes, at, length);
                case 3 -> bytes = with(bytes, random.nextInt(bytes.length), Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default ->
                    bytes[at] = "0123456789<>&\"'/;\n\r -+.\0".getBytes(StandardCharsets.US_ASCII)[random.nextInt(24)];
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
        int rest = Math.min(bytes.length - at - length, shorter.length - at);
        if (rest > 0) {
            System.arraycopy(bytes, at + length, shorter, at, rest);
        }
        return shorter;
    }

    private static byte[] with(byte[] bytes, int at, byte[] inserted) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, longer, at, inserted.length);
        System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
        return longer;
    }
}
