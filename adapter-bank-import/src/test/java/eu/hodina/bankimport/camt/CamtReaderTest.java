package eu.hodina.bankimport.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CamtReaderTest {
    private static final String MODEL = "camt053/cba/xml_cba_cz_vzorovy_vypis_2016_v4.xml";

    @Test
    void the_czech_model_statement_balances_and_needs_no_warning() {
        Recording read = Recording.ofResource(MODEL);

        assertThat(read.formats).containsExactly(StatementFormat.CAMT053);
        assertThat(read.warnings).isEmpty();
        assertThat(read.all()).hasSize(11);
        assertThat(read.statements.get(0).from()).contains(LocalDate.of(2011, 3, 1));
        assertThat(read.statements.get(0).to()).contains(LocalDate.of(2011, 3, 31));
        assertThat(read.statements.get(0).isBalanced(new BigDecimal("4750.00"))).contains(true);
    }

    @Test
    void a_batch_that_adds_up_gives_its_parts_which_know_their_batch() {
        BankTransaction wage = Recording.ofResource(MODEL).all().get(1);

        assertThat(wage.amount()).isEqualTo("-1500.00");
        assertThat(wage.reference()).contains("8764");
        assertThat(wage.batch()).contains("8764321");
        assertThat(wage.symbols().variable()).contains("9");
    }

    @Test
    void a_batch_that_does_not_add_up_stays_one_and_is_told() {
        String parts = CamtText.part("0.40", "one") + CamtText.part("0.50", "two");
        Recording read = readEntry(CamtText.entry("5", "1.00", parts));

        assertThat(read.all()).hasSize(1);
        assertThat(read.all().get(0).amount()).isEqualTo("1.00");
        assertThat(read.all().get(0).message()).isEmpty();
        assertThat(read.warnings)
                .containsExactly("statement 7, entry 5: its 2 parts come to 0.90, the entry says 1.00; kept as one");
    }

    @Test
    void parts_that_are_kept_as_one_give_what_they_agree_in() {
        String parts = CamtText.part("", "VS 77 faktura") + CamtText.part("", "");
        Recording read = readEntry(CamtText.entry("5", "1.00", parts));

        assertThat(read.all()).hasSize(1);
        assertThat(read.all().get(0).symbols().variable()).contains("77");
        assertThat(read.all().get(0).message()).contains("VS 77 faktura");
    }

    @Test
    void a_batch_too_large_to_be_held_gives_its_parts_all_the_same() {
        String good = CamtText.entry(
                "1", "60.00", CamtText.part("0.01", "x".repeat(1_000)).repeat(6_000));
        String bad = CamtText.entry(
                "2", "60.00", CamtText.part("0.02", "x".repeat(1_000)).repeat(6_000));
        Recording read = readEntry(good + bad + good);

        assertThat(read.all()).hasSize(12_001);
        assertThat(read.all().get(6_000).amount()).isEqualTo("60.00");
        assertThat(read.warnings)
                .containsExactly(
                        "statement 7, entry 2: its 6000 parts come to 120.00, the entry says 60.00; kept as one",
                        "statement 7: opening + movements = 280.00, closing says 101.00, difference 179.00");
    }

    @Test
    void balances_that_disagree_are_warned_of_with_the_difference() {
        Recording read = readEntry(CamtText.entry("1", "2000.50", ""));

        assertThat(read.warnings)
                .containsExactly(
                        "statement 7: opening + movements = 2 100.50, closing says 101.00, difference 1 999.50");
    }

    @Test
    void only_booked_items_count_for_the_balance() {
        String pending = CamtText.entry("1", "50.00", "").replace("BOOK<", "PDNG<");
        String info = CamtText.entry("2", "50.00", "").replace("<Sts>BOOK</Sts>", "<Sts><Cd>INFO</Cd></Sts>");
        Recording read = readEntry(pending + info + CamtText.entry("3", "1.00", ""));

        assertThat(read.warnings).isEmpty();
        assertThat(read.all())
                .extracting(BankTransaction::status)
                .containsExactly(TransactionStatus.PENDING, TransactionStatus.INFO, TransactionStatus.BOOKED);
    }

    @Test
    void an_entry_without_marks_is_a_booked_credit_with_a_warning() {
        String bare = CamtText.entry("1", "1.00", "")
                .replace("<CdtDbtInd>CRDT</CdtDbtInd>", "")
                .replace("<Sts>BOOK</Sts>", "");
        Recording read = readEntry(bare);

        assertThat(read.all().get(0).amount()).isEqualTo("1.00");
        assertThat(read.warnings)
                .containsExactly("statement 7: 1 entries lack CdtDbtInd or Sts, taken as credit, as booked");
    }

    @Test
    void a_status_of_the_banks_own_pays_nothing_and_is_told() {
        Recording read = readEntry(CamtText.entry("1", "1.00", "").replace("BOOK<", "<Prtry>HELD</Prtry><"));

        assertThat(read.all().get(0).status()).isEqualTo(TransactionStatus.INFO);
        assertThat(read.warnings)
                .containsExactly(
                        "statement 7, entry 1: the status 'HELD' is none of BOOK, PDNG, FUTR and INFO; taken as "
                                + "information, which pays nothing",
                        "statement 7: opening + movements = 100.00, closing says 101.00, difference 1.00");
    }

    @Test
    void an_amount_with_a_minus_is_refused_for_the_indicator_tells_the_direction() {
        assertThatThrownBy(() -> amountOf("-21780.75"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("an amount without a sign was expected, found '-21780.75'");
    }

    @Test
    void amounts_are_read_with_every_digit() {
        String long30 = "123456789012345678901234.56789";

        assertThat(amountOf("0100.50")).isEqualTo("100.50");
        assertThat(amountOf("5.")).isEqualTo("5");
        assertThat(amountOf(".5")).isEqualTo("0.5");
        assertThat(amountOf(" +1500 ")).isEqualTo("1500");
        assertThat(amountOf(long30)).isEqualTo(long30);
        for (String wrong : List.of("", ".", "-", "1,50", "1 500", "1.5.0", "1e3", "0x10", "1".repeat(31), "\u0661")) {
            assertThatThrownBy(() -> amountOf(wrong))
                    .as(wrong)
                    .isInstanceOf(UnreadableStatementException.class)
                    .hasMessageContaining("an amount such as 1500.00 was expected in Amt, found '" + wrong.strip());
        }
    }

    private static BigDecimal amountOf(String text) {
        return readEntry(CamtText.entry("1", text, "")).all().get(0).amount();
    }

    @Test
    void each_day_of_a_month_may_have_its_balances() {
        String daily = CamtText.balance("OPBD", "100.00")
                + CamtText.balance("CLBD", "100.50").replace("2026-10-01", "2026-10-30")
                + CamtText.balance("CLBD", "101.00").replace("2026-10-01", "2026-10-31")
                + CamtText.balance("CLBD", "100.20").replace("2026-10-01", "2026-10-02");
        Recording read = Recording.of(CamtText.of("<Rpt>" + daily + CamtText.entry("1", "1.00", "") + "</Rpt>"));

        assertThat(read.statements.get(0).opening()).contains(new BigDecimal("100.00"));
        assertThat(read.statements.get(0).closing()).contains(new BigDecimal("101.00"));
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void a_message_in_pieces_of_35_is_joined_in_the_middle_of_a_word() {
        String first = "Platba za fakturu cislo 2026-0042 a";
        String part = CamtText.part("", first + "</Ustrd><Ustrd>dalsi</Ustrd><Ustrd>diky");

        assertThat(readEntry(CamtText.entry("1", "1.00", part)).all().get(0).message())
                .contains("Platba za fakturu cislo 2026-0042 adalsi diky");
    }

    @Test
    void an_envelope_and_a_prefix_do_not_matter() {
        String message = CamtText.of("<Stmt>" + CamtText.HEAD + CamtText.entry("1", "1.00", "") + "</Stmt>")
                .replace("<Document xmlns=", "<c:Document xmlns:c=")
                .replace("</Document>", "</c:Document>");
        String prefixed = message.replaceAll("<(/?)(?!c:)([A-Z])", "<$1c:$2");
        Recording read = Recording.of("<Envelope><AppHdr><Fr/></AppHdr>" + prefixed + "</Envelope>");

        assertThat(read.all()).hasSize(1);
    }

    @Test
    void a_declared_encoding_is_obeyed() {
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1250\"?>"
                + CamtText.of("<Stmt>" + CamtText.HEAD + CamtText.entry("1", "1.00", CamtText.part("", "Žluťoučký kůň"))
                        + "</Stmt>");
        Recording read = Recording.of(StatementFile.of("test", xml.getBytes(Charset.forName("windows-1250"))));

        assertThat(read.all().get(0).message()).contains("Žluťoučký kůň");
    }

    @Test
    void utf_16_is_read_by_its_mark() {
        String xml = CamtText.of(
                "<Stmt>" + CamtText.HEAD + CamtText.entry("1", "1.00", CamtText.part("", "Žluťoučký kůň")) + "</Stmt>");
        Recording read = Recording.of(StatementFile.of("test", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE)));

        assertThat(read.all().get(0).message()).contains("Žluťoučký kůň");
    }

    @Test
    void a_message_without_a_statement_is_refused() {
        assertThatThrownBy(() -> Recording.ofResource("camt053/genkgo/camt053.v2.wrong.xml"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("camt053/genkgo/camt053.v2.wrong.xml, line 8, byte 325: at least one statement (Stmt, Rpt "
                        + "or Ntfctn) was expected in BkToCstmrStmt");
    }

    @Test
    void a_date_that_is_none_is_refused_with_its_place() {
        assertThatThrownBy(() -> readEntry(CamtText.entry("1", "1.00", "").replace("2026-10-02", "2026-13-02")))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("a date such as 2026-10-31 was expected in BookgDt, found '2026-13-02'");
    }

    private static Recording readEntry(String entries) {
        return Recording.of(CamtText.of("<Stmt>" + CamtText.HEAD + entries + "</Stmt>"));
    }
}
