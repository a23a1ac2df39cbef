package eu.hodina.bankimport.finsta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FinstaReaderTest {
    private static final String FILE = "finsta-xml/csob/226047602_20190220_5_DCZB.xml";

    /** In UTF-8, so that it can be changed here. */
    private static String text() {
        return new String(Recording.bytes(FILE), Charset.forName("windows-1250")).replace("windows-1250", "UTF-8");
    }

    @Test
    void the_public_file_is_cut_down_which_its_balances_tell() {
        Recording read = Recording.ofResource(FILE);

        assertThat(read.formats).containsExactly(StatementFormat.FINSTA);
        assertThat(read.all())
                .extracting(BankTransaction::amount)
                .containsExactly(new BigDecimal("8165.00"), new BigDecimal("-1721.00"), new BigDecimal("-43027.00"));
        assertThat(read.warnings)
                .containsExactly("statement 5: opening + movements = 676 121.97, closing says 455 168.38, "
                        + "difference 220 953.59");
    }

    @Test
    void a_debt_a_duplicate_and_a_mark_without_a_sign_are_understood() {
        String changed = text().replace("<S60_CD_INDIK>C", "<S60_CD_INDIK>D")
                .replace("<STAT_AST>9", "<STAT_AST>7")
                .replace("<S61_CASTKA>-1721,00", "<S61_CASTKA>1721,00")
                .replace("<S61_CD_INDIK>C", "<S61_CD_INDIK>RD");
        Recording read = Recording.of(changed);

        assertThat(read.statements.get(0).opening()).contains(new BigDecimal("-712704.97"));
        assertThat(read.all().get(0).reversal()).isTrue();
        assertThat(read.all().get(0).amount()).isEqualTo("8165.00");
        assertThat(read.all().get(1).amount()).isEqualTo("-1721.00");
        assertThat(read.warnings).contains("statement 5: the bank calls it a duplicate of one that it gave out before");
    }

    @Test
    void the_other_sides_symbol_serves_where_the_own_is_missing() {
        Recording read = Recording.of(text().replace("<S86_VARSYMOUR>201902002", "<S86_VARSYMOUR>"));

        assertThat(read.all().get(0).symbols().variable()).contains("201902002");
    }

    @Test
    void pieces_of_35_are_joined_and_the_kind_of_item_serves_where_there_is_no_message() {
        String first = "Platba za fakturu cislo 2026-0042 a";
        Recording joined = Recording.of(text().replace("<PART_ID1_1>půjčka", "<PART_ID1_1>" + first)
                .replaceFirst("<PART_ID1_2>", "<PART_ID1_2>dalsi"));
        Recording without = Recording.of(text().replace("<PART_ID1_1>půjčka", "<PART_ID1_1>"));

        assertThat(joined.all().get(0).message()).contains("Platba za fakturu cislo 2026-0042 adalsi");
        assertThat(without.all().get(0).message()).contains("Příchozí úhrada");
    }

    @Test
    void what_is_no_amount_and_what_is_no_date_is_refused_with_its_place() {
        assertThatThrownBy(() -> Recording.of(text().replace("+8165,00", "8 165")))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 38, byte")
                .hasMessageContaining("an amount such as +8165,00 was expected in S61_CASTKA, found '8 165'");
        assertThatThrownBy(() -> Recording.of(text().replace("<DPROCD>20.02.2019", "<DPROCD>30.02.2019")))
                .hasMessageContaining("a date such as 20.02.2019 was expected in DPROCD, found '30.02.2019'");
        assertThatThrownBy(() -> Recording.of(text().replace("S61_CASTKA", "S61_JINA")))
                .hasMessageContaining("an amount (S61_CASTKA) was expected in FINSTA05");
        assertThatThrownBy(() -> Recording.of("<FINSTA><STA_VER/></FINSTA>"))
                .hasMessageContaining("at least one statement (FINSTA03) was expected in FINSTA");
    }
}
