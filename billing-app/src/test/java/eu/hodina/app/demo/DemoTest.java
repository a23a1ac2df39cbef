package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.document.DocumentFiles;
import eu.hodina.mail.EmlFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the demo did over MariaDB, in literal numbers. */
class DemoTest {
    private final DemoReport report = DemoOnce.report();
    private final Ports ports = DemoOnce.ports();

    /**
     * By the price list all rounded work would be 86 730 minutes; the fixed price took the 10 755 of Z20260015 out, the
     * retainer covers three times 1 800 of them, the package 6 000.
     */
    @Test
    void counts_the_firm_its_logs_and_its_minutes() {
        assertThat(report.clients()).isEqualTo(6);
        assertThat(report.orders()).isEqualTo(8);
        assertThat(report.workLogs()).isEqualTo(1129);
        assertThat(report.loggedMinutes()).isEqualTo(92_851);
        assertThat(report.billedMinutes()).isEqualTo(64_665);
        assertThat(report.balanced()).isTrue();
    }

    /**
     * Of the accountants, 90 hours at 890.00 are covered (80 100.00 of 187 810.00) and three fees of 24 000.00 come; of the
     * school, 100 hours at 1 290.00 (129 000.00 of 333 080.00) and a package of 116 000.00; the machine works have two
     * disks at 2 190.00 and a courier of 890.00 beside their work of 376 720.00, and two fixed prices, 60 000.00 and
     * 150 000.00; the bakery's last invoice is two terminals at 18 900.00 and 12 000.00.
     */
    @Test
    void issues_nine_invoices_with_gapless_numbers() {
        assertThat(report.invoices())
                .extracting(
                        DemoReport.InvoiceRow::number,
                        row -> row.net().toString(),
                        row -> row.vat().toPlainString(),
                        row -> row.total().toPlainString())
                .containsExactly(
                        tuple("FV20260001", "11571.25 EUR", "0.00", "11571.25"),
                        tuple("FV20260002", "179710.00 CZK", "37739.10", "217449.10"),
                        tuple("FV20260003", "10990.25 EUR", "0.00", "10990.25"),
                        tuple("FV20260004", "304522.50 CZK", "63949.73", "368472.23"),
                        tuple("FV20260005", "320080.00 CZK", "67216.80", "387296.80"),
                        tuple("FV20260006", "381990.00 CZK", "80217.90", "462207.90"),
                        tuple("FV20260007", "210000.00 CZK", "44100.00", "254100.00"),
                        tuple("FV20260008", "49800.00 CZK", "10458.00", "60258.00"),
                        tuple("FV20260009", "1980.00 CZK", "415.80", "2395.80"));
    }

    @Test
    void sends_them_and_books_what_was_paid() {
        assertThat(report.invoices())
                .extracting(
                        DemoReport.InvoiceRow::client,
                        row -> row.state().name(),
                        row -> row.payment().name(),
                        row -> row.open().toPlainString())
                .containsExactly(
                        tuple("Bergtal Logistik AG", "SENT", "OPEN", "11571.25"),
                        tuple("Účetní kancelář Bilance & Šťastná s.r.o.", "SENT", "PAID", "0.00"),
                        tuple("Drevokraj s. r. o.", "SENT", "OVERPAID", "0.00"),
                        tuple("Pekařství U Zlatého klasu s.r.o.", "SENT", "PAID", "0.00"),
                        tuple(
                                "Základní škola Jasanová Lhota, příspěvková organizace",
                                "SENT",
                                "PARTLY_PAID",
                                "123654.80"),
                        tuple("Strojírny Vlkoš a.s.", "SENT", "PAID", "0.00"),
                        tuple("Strojírny Vlkoš a.s.", "SENT", "PAID", "0.00"),
                        tuple("Pekařství U Zlatého klasu s.r.o.", "SENT", "OPEN", "20258.00"),
                        tuple("Strojírny Vlkoš a.s.", "SENT", "OPEN", "2395.80"));
    }

    /**
     * 40 000.00 with 21 % hold 6 942.15 of tax (40 000 times 21/121); 4 500.00 with 945.00 are taken off. The school paid
     * 258 197.00, two thirds in whole crowns, of 387 296.80: 129 099.80 less 5 445.00 are left.
     */
    @Test
    void taxes_the_advance_that_came_settles_it_and_credits_the_school() {
        assertThat(report.documents())
                .extracting(
                        DemoReport.InvoiceRow::number,
                        row -> row.kind().name(),
                        row -> row.vat().toPlainString(),
                        row -> row.total().toString(),
                        row -> row.payment().name(),
                        row -> row.open().toPlainString())
                .containsExactly(
                        tuple("DFV2-20260001", "PAYMENT_TAX_DOCUMENT", "6942.15", "40000.00 CZK", "PAID", "0.00"),
                        tuple("OFV3-20260001", "CREDIT_NOTE", "-945.00", "-5445.00 CZK", "PAID", "0.00"),
                        tuple("ZFV1-20260001", "PROFORMA", "0.00", "40000.00 CZK", "PAID", "0.00"));
    }

    @Test
    void agreements_products_expenses_and_fixed_prices_are_lines_of_their_own() {
        assertThat(texts("FV20260002")).contains("Paušál na správu serverů – období od 1. 8. 2026|24000.00");
        assertThat(texts("FV20260005")).contains("Balíček 100 hodin na výjezdy – zakoupeno 3. 8. 2026|116000.00");
        assertThat(texts("FV20260006")).contains("Disk SSD 1 TB|4380.00", "Kurýr – převoz serveru do dílny|890.00");
        assertThat(texts("FV20260007"))
                .containsExactlyInAnyOrder(
                        "Návrh řešení a zkušební čtečka|60000.00", "Nasazení čteček v hale|150000.00");
        assertThat(texts("FV20260009"))
                .containsExactly("Lenka Černá – Vývoj software – doúčtování za období od 1. 10. 2026|1980.00");
    }

    private Set<String> texts(String number) {
        return ports.transactions()
                .call(() -> ports.invoices().all().stream()
                        .filter(invoice -> invoice.number().value().equals(number))
                        .flatMap(invoice -> invoice.content().lines().stream())
                        .map(line -> line.text().replace('\u00a0', ' ') + "|"
                                + line.amount().toPlainString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void site_visits_of_the_accountants_are_every_started_hour_of_the_csv() {
        LongUnaryOperator startedHours = minutes -> Math.max(60, (minutes + 59) / 60 * 60);
        assertThat(billed("Z20260012", "SERVIS", startedHours)).isEqualTo(17 * 60);
        assertThat(lines("FV20260002")).contains("Servisní výjezd – říjen 2026|1020|1150.00|19550.00");
    }

    @Test
    void consultations_of_the_bakery_are_half_hours_of_the_csv_with_five_minutes_of_grace() {
        LongUnaryOperator halfHours = minutes -> Math.max(30, (minutes - 6 + 30) / 30 * 30);
        assertThat(billed("Z20260011", "KONZULTACE", halfHours)).isEqualTo(14 * 60);
        assertThat(lines("FV20260004")).contains("Konzultace – říjen 2026|840|1650.00|23100.00");
    }

    @Test
    void the_firms_entry_in_the_register_stands_in_the_readers_language() {
        assertThat(registration("FV20260001"))
                .isEqualTo(
                        "Registered in the Commercial Register kept by the Regional Court in Brno, file no. C 999101");
        assertThat(registration("FV20260002"))
                .isEqualTo("Zapsáno v obchodním rejstříku vedeném Krajským soudem v Brně, oddíl C, vložka 999101");
    }

    private String registration(String number) {
        return ports.transactions()
                .call(() -> ports.invoices().all().stream()
                        .filter(invoice -> invoice.number().value().equals(number))
                        .findFirst()
                        .flatMap(invoice -> invoice.content().supplier().registration())
                        .orElseThrow());
    }

    @Test
    void the_english_invoice_names_the_work_in_english() {
        assertThat(lines("FV20260001"))
                .contains(
                        "Portal development – Software development – October 2026|1440|79.00|1896.00",
                        "Portal development – Consulting – October 2026|660|82.50|907.50");
    }

    /** Work of October that is charged, summed straight from the file. */
    private static long billed(String order, String activity, LongUnaryOperator rule) {
        return new String(DemoFirm.workLogs(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", 10))
                .filter(row -> row[0].startsWith("2026-10-") && row[3].equals(order) && row[5].equals(activity))
                .filter(row -> row[7].equals("BILLABLE") && row[8].isEmpty())
                .mapToLong(row -> rule.applyAsLong(Long.parseLong(row[6])))
                .sum();
    }

    private Set<String> lines(String number) {
        return ports.transactions()
                .call(() -> ports.invoices().all().stream()
                        .filter(invoice -> invoice.number().value().equals(number))
                        .flatMap(invoice -> invoice.content().lines().stream())
                        .map(line -> String.join(
                                "|",
                                line.text(),
                                String.valueOf(line.minutes().orElse(0)),
                                line.hourly()
                                        .map(hourly -> hourly.perHour().toPlainString())
                                        .orElse(""),
                                line.amount().toPlainString()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void reads_both_statements_and_books_nothing_of_the_strange_account() {
        assertThat(report.statements())
                .extracting(
                        row -> row.file().getFileName().toString(),
                        DemoReport.StatementRow::transactions,
                        DemoReport.StatementRow::matched,
                        DemoReport.StatementRow::unmatched,
                        row -> row.foreignAccount().orElse(""))
                .containsExactly(
                        tuple("vypis-czk-2026-11-13.gpc", 5L, 3L, 0L, ""),
                        tuple("vypis-2026-11-20.camt053.xml", 6L, 3L, 1L, ""),
                        tuple("cba-model-statement.xml", 11L, 0L, 0L, "CZ5203000000192000145399"));
    }

    @Test
    void reminds_the_school_of_the_rest_and_the_swiss_of_all() {
        assertThat(report.reminders())
                .extracting(DemoReport.ReminderRow::invoice, DemoReport.ReminderRow::level)
                .containsExactlyInAnyOrder(tuple("FV20260005", 1), tuple("FV20260001", 1));
    }

    /** Of hours billed by price: of the accountants without 90 of 890.00, of the school without 100 of 1 290.00. */
    @Test
    void says_what_the_hours_of_each_order_earned() {
        assertThat(report.margin())
                .extracting(
                        DemoReport.MarginRow::order,
                        row -> row.revenue().toString(),
                        row -> row.cost().toPlainString(),
                        row -> row.margin().toPlainString())
                .containsExactly(
                        tuple("Z20260011", "304522.50 CZK", "126502.83", "178019.67"),
                        tuple("Z20260012", "107710.00 CZK", "73749.17", "33960.83"),
                        tuple("Z20260013", "204080.00 CZK", "117034.67", "87045.33"),
                        tuple("Z20260014", "378700.00 CZK", "181172.33", "197527.67"),
                        tuple("Z20260015", "0.00 CZK", "94097.50", "-94097.50"),
                        tuple("Z20260016", "267612.59 CZK", "97364.00", "170248.59"),
                        tuple("Z20260017", "281759.94 CZK", "106491.00", "175268.94"),
                        tuple("Z20260018", "0.00 CZK", "69865.33", "-69865.33"));
    }

    @Test
    void the_same_statement_once_more_adds_nothing() throws IOException {
        for (DemoReport.StatementRow row : report.statements()) {
            var again = billing().payments().importStatement().read(new Caller("demo", "demo"), statement(row.file()));
            assertThat(again.repeated()).isTrue();
            assertThat(again.added()).isZero();
            assertThat(again.matches()).isEmpty();
        }
        List<Breach> breaches = new ArrayList<>();
        assertThat(billing().insight().check().all(breaches::add).laws()).contains("minutes.charged", "files.hash");
        assertThat(breaches).isEmpty();
    }

    @Test
    void a_statement_that_is_none_is_refused_with_its_place() {
        StatementFile none = StatementFile.of("bank.gpc", "neco uplne jineho".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> billing().payments().importStatement().read(new Caller("demo", "demo"), none))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("bank.gpc");
    }

    @Test
    void broken_work_logs_are_refused_row_by_row_and_none_is_stored() {
        ImportSource broken = ImportSource.of("broken.csv", bytes("""
                date,start,worker,order,task,activity,minutes,kind,writeOff,note
                2026-10-04,03:00,novak,Z20260014,STR-1,VYVOJ,60,BILLABLE,,sound
                2026-10-04,04:00,novak,Z20260014,STR-1,VAROVANI,60,BILLABLE,,unknown activity
                2026-10-04,05:00,novak,Z20260014,STR-1,VYVOJ,0,BILLABLE,,no minutes
                """));
        assertThatThrownBy(
                        () -> billing().importFiles().run(new Caller("demo", "demo"), ImportRequest.workLogs(broken)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("broken.csv: 2 problems, nothing was stored")
                .hasMessageContaining("broken.csv, line 3, column 40 (activity): found 'VAROVANI', expected ")
                .hasMessageContaining("broken.csv, line 4, column 46 (minutes): found '0', expected ");
        assertThat(ports.transactions().<Long>call(() -> ports.workLogs().minutes()))
                .isEqualTo(92_851);
    }

    private Billing billing() {
        return new Billing(
                ports,
                new Billing.Outside(
                        new DocumentFiles(),
                        new EmlFolder(Path.of("target", "unused")),
                        new DetectingStatementReader()),
                new DemoClock(DemoFirm.REMINDED_ON, DemoFirm.firm().zone()),
                new SecureRandom());
    }

    private static StatementFile statement(Path file) throws IOException {
        return StatementFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
