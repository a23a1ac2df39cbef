package eu.hodina.bankimport.ofx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.TransactionStatus;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class OfxReaderTest {
    private static final String HEADER = "OFXHEADER:100\nDATA:OFXSGML\nENCODING:USASCII\nCHARSET:1252\n\n";

    private static String ofx(String inStatement) {
        return HEADER + "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CZK<BANKACCTFROM><BANKID>0800"
                + "<ACCTID>19-2000145399</BANKACCTFROM>" + inStatement + "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
    }

    private static String item(String values) {
        return "<BANKTRANLIST><STMTTRN><DTPOSTED>20261002<TRNAMT>1.00" + values + "</STMTTRN></BANKTRANLIST>";
    }

    @Test
    void a_czech_number_and_bank_become_an_iban() {
        assertThat(Recording.of(ofx("")).statements.get(0).account()).contains("CZ6508000000192000145399");
        assertThat(Recording.of(ofx("").replace(">CZK<", ">BRL<"))
                        .statements
                        .get(0)
                        .account())
                .contains("19-2000145399");
    }

    @Test
    void a_date_is_not_shifted_by_its_zone() {
        Recording read = Recording.of(ofx("<BANKTRANLIST><DTSTART>20261001<DTEND>20261031235959.999[-11:X]<STMTTRN>"
                + "<DTPOSTED>20261031235959.999[-11:X]<DTAVAIL>20261101<TRNAMT>1.00</STMTTRN></BANKTRANLIST>"));

        assertThat(read.statements.get(0).from().map(Object::toString)).contains("2026-10-01");
        assertThat(read.statements.get(0).to().map(Object::toString)).contains("2026-10-31");
        assertThat(read.all().get(0).booked().map(Object::toString)).contains("2026-10-31");
        assertThat(read.all().get(0).valued().map(Object::toString)).contains("2026-11-01");
    }

    @Test
    void amounts_have_commas_points_and_thousands() {
        for (String amount : new String[] {"-1234.56", "-1234,56", "-1,234.56", "-1.234,56", "-1 234,56"}) {
            String text = ofx(item("").replace("1.00", amount));

            assertThat(Recording.of(text).all().get(0).amount()).as(amount).isEqualTo("-1234.56");
        }
        assertThat(Recording.of(ofx(item("").replace("1.00", "1,5")))
                        .all()
                        .get(0)
                        .amount())
                .isEqualTo("1.5");
        assertThatThrownBy(() -> Recording.of(ofx(item("").replace("1.00", "1.23.4"))))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("an amount such as -1500.00 was expected in TRNAMT, found '1.23.4'");
    }

    @Test
    void symbols_hide_in_the_memo() {
        BankTransaction item = Recording.of(ofx(item("<NAME>NOVAK<MEMO>faktura VS:20260042 KS 0308")))
                .all()
                .get(0);

        assertThat(item.symbols().variable()).contains("20260042");
        assertThat(item.symbols().constant()).contains("308");
        assertThat(item.counterparty().name()).contains("NOVAK");
        assertThat(item.message()).contains("faktura VS:20260042 KS 0308");
    }

    @Test
    void escaped_and_unescaped_signs_are_the_same_text() {
        assertThat(Recording.of(ofx(item("<NAME>AT&T &amp; S&lt;N &#268;ech 5 < 6 &nic; <MEMO><![CDATA[<b>&amp;]]>")))
                        .all()
                        .get(0)
                        .counterparty()
                        .name())
                .contains("AT&T & S<N Čech 5 < 6 &nic;");
    }

    @Test
    void a_number_used_twice_stays_with_both() {
        Recording read = Recording.ofResource("ofx/ofxparse/fail_nice_date_missing.ofx");

        assertThat(read.all().get(1).reference()).contains("2000957249");
        assertThat(read.all().get(2).reference()).contains("2000957249");
        assertThat(read.warnings)
                .containsExactly("statement no. 1 of the file: 2 transactions have no date (DTPOSTED)");
    }

    @Test
    void what_is_announced_is_pending() {
        Recording read = Recording.of(
                ofx("<BANKTRANLISTP><STMTTRNP><DTTRAN>20261002<TRNAMT>5.00</STMTTRNP>" + "</BANKTRANLISTP>"));

        assertThat(read.all().get(0).status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(read.all().get(0).booked()).isEmpty();
    }

    @Test
    void a_code_page_is_taken_from_the_header() {
        byte[] text = ofx(item("<NAME>Škoda Žár"))
                .replace("CHARSET:1252", "CHARSET:1250")
                .getBytes(Charset.forName("windows-1250"));

        assertThat(Recording.of(StatementFile.of("test", text))
                        .all()
                        .get(0)
                        .counterparty()
                        .name())
                .contains("Škoda Žár");
        byte[] utf8 = ofx(item("<NAME>Škoda")).replace("USASCII", "UTF-8").getBytes(Charset.forName("windows-1250"));
        assertThatThrownBy(() -> Recording.of(StatementFile.of("test", utf8)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("a text in UTF-8 was expected, the bytes here are none");
    }

    @Test
    void an_error_of_the_bank_is_told() {
        assertThatThrownBy(() -> Recording.ofResource("ofx/ofxparse/error_message.ofx"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("the bank answered an error: 2000 General Server Error");
        assertThatThrownBy(() -> Recording.ofResource("ofx/ofxparse/signon_fail.ofx"))
                .hasMessageContaining("the bank answered an error: 15500 Your request could not be processed");
        assertThatThrownBy(() -> Recording.ofResource("ofx/ofxparse/bank_small.ofx"))
                .hasMessageContaining("at least one statement (STMTRS or CCSTMTRS) was expected, found none");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() {
        String whole = ofx(item("<NAME>NOVAK"));
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);

            assertThatThrownBy(() -> Recording.of(cut))
                    .as("cut at " + length)
                    .isInstanceOf(UnreadableStatementException.class);
        }
    }

    @Test
    void hostile_tags_are_refused() {
        assertThatThrownBy(
                        () -> Recording.of("<!DOCTYPE OFX [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + "<OFX></OFX>"))
                .hasMessage("test, line 1, byte 0: a document type or declaration is not accepted");
        assertThatThrownBy(() -> Recording.of("<OFX>" + "<STMTTRN>".repeat(3)))
                .hasMessageContaining("a statement (STMTRS or CCSTMTRS) was expected around STMTTRN");
        assertThatThrownBy(() -> Recording.of("<OFX><" + "A".repeat(100_000)))
                .hasMessageContaining("a tag has more than 1024 characters");
        assertThatThrownBy(() -> Recording.of(ofx(item("<MEMO>" + "x".repeat(100_000)))))
                .hasMessageContaining("a field has more than 65536 characters");
        assertThatThrownBy(() -> Recording.of(ofx(item("<MEMO><![CDATA[x"))))
                .hasMessageContaining("']]>' was expected to close the CDATA section that begins here");
        assertThatThrownBy(() -> Recording.of(ofx("<BANKTRANLIST><STMTTRN><TRNAMT>1.00<STMTTRN>")))
                .hasMessageContaining("</STMTTRN> was expected before the next <STMTTRN>");
    }

    @Test
    void comments_are_passed_over() {
        assertThat(Recording.of(ofx(item("<NAME><!-- <STMTTRN> --- -->NOVAK"))).all())
                .hasSize(1);
    }
}
