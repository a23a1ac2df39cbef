package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.domain.payment.StatementFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

    @Test
    void the_name_of_a_file_says_nothing() {
        byte[] abo = Recording.bytes("gpc/synthetic/cs-internal-permuted.gpc");
        byte[] camt = Recording.bytes("camt054/genkgo/camt054.v2.xml");

        assertThat(Recording.of(StatementFile.of("x.xml", abo)).formats).containsExactly(StatementFormat.ABO);
        assertThat(Recording.of(StatementFile.of("x.gpc", camt)).formats).containsExactly(StatementFormat.CAMT054);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UHL1010726FIRMA S.R.O.                                   | this is an ABO payment order for the bank (UHL1)",
                "<Document><CstmrCdtTrfInitn/></Document>                 | this is a payment order for the bank",
                "<html><body>Přihlaste se</body></html>                   | a statement (BkToCstmrStmt,",
                "Dobrý den, posílám výpis.                                | no bank's statement is known that begins so"
            })
    void what_is_not_read_is_refused_by_its_name(String text, String message) {
        assertThatThrownBy(() -> Recording.of(text))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith(FileHead.READABLE);
    }

    @Test
    void komercni_bankas_best_is_answered_with_what_to_export_instead() {
        String item = "52" + "0".repeat(473);

        assertThatThrownBy(() -> Recording.of("51" + " ".repeat(473) + "\r\n" + item + "\r\n"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("test, line 1, byte 0: this is Komerční banka's BEST, which is not read: export the "
                        + "statement from the bank as GPC (KM, \"kompatibilní média\") or as camt.053 instead; "
                        + FileHead.READABLE);
    }

    @Test
    void an_archive_is_refused_unopened() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0};
        byte[] gzip = {0x1F, (byte) 0x8B, 8, 0};

        for (byte[] archive : new byte[][] {zip, gzip}) {
            assertThatThrownBy(() -> Recording.of(StatementFile.of("x.zip", archive)))
                    .isInstanceOf(UnreadableStatementException.class)
                    .hasMessageContaining("this is an archive (zip or gzip), which is not opened here: unpack it");
        }
    }

    @Test
    void tables_are_refused_as_such() {
        assertThatThrownBy(() -> Recording.of("Datum;Castka;Mena\r\n1.10.2026;1,00;CZK\r\n"))
                .hasMessageContaining("this is a table (CSV) whose header no known mapping fits");
    }
}
