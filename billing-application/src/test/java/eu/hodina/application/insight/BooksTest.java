package eu.hodina.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.payment.Bookings;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.insight.MarginProblem;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final DatePeriod OCTOBER = DatePeriod.month(YearMonth.of(2026, 10));

    private final KeptBooks books = new KeptBooks();

    @Test
    void books_that_agree_are_balanced() {
        log("a", "2026-10-05", 90);
        charge("a", 60, "1000.00");
        charge("a", 30, "0.00");
        books.sums.add(new Bookings.Sums(czk("100.00"), czk("60.00"), czk("40.00")));
        assertThat(new CheckBooks(books).check().breaches()).isEmpty();
        assertThat(new CheckBooks(books).check().isBalanced()).isTrue();
    }

    @Test
    void a_minute_that_is_not_charged_is_named() {
        log("a", "2026-10-05", 90);
        charge("a", 89, "1000.00");
        BooksBalance balance = new CheckBooks(books).check();
        assertThat(balance.breaches()).containsExactly(breach(BooksBalance.Law.MINUTES_ARE_CHARGED, "a", "90", "89"));
        assertThat(balance.breaches().get(0).difference()).isEqualTo(new BigDecimal("-1"));
    }

    @Test
    void a_late_log_of_a_rated_period_waits_and_so_does_what_is_corrected_since() {
        log("october", "2026-10-05", 90);
        log("november", "2026-11-05", 30);
        log("corrected", "2026-10-06", 60);
        charge("corrected", 60, "1000.00");
        books.corrections.add(new Correction(new WorkLogId("c"), new WorkLogId("corrected"), 45, Optional.empty()));
        BooksBalance balance = new CheckBooks(books).check();
        assertThat(balance.breaches()).isEmpty();
        assertThat(balance.waiting())
                .containsExactly(
                        new BooksBalance.Waiting(new WorkLogId("october"), 90, 0),
                        new BooksBalance.Waiting(new WorkLogId("corrected"), 45, 60));
    }

    @Test
    void a_charge_of_a_log_that_is_not_there_is_named() {
        charge("ghost", 15, "10.00");
        assertThat(new CheckBooks(books).check().breaches())
                .containsExactly(breach(BooksBalance.Law.MINUTES_ARE_CHARGED, "ghost", "0", "15"));
    }

    @Test
    void a_lost_heller_of_a_payment_is_named() {
        books.sums.add(new Bookings.Sums(czk("100.00"), czk("60.00"), czk("39.99")));
        assertThat(new CheckBooks(books).check().breaches())
                .containsExactly(breach(BooksBalance.Law.PAYMENTS_ARE_ALLOCATED_OR_LEFT, "CZK", "100.00", "99.99"));
    }

    @Test
    void a_total_that_is_not_its_lines_and_vat_is_named() {
        books.invoices.add(KeptBooks.invoice("FV20260001", "100.00"));
        books.totals.put(new InvoiceId("FV20260001"), czk("121.00"));
        assertThat(new CheckBooks(books).check().isBalanced()).isTrue();
        books.totals.put(new InvoiceId("FV20260001"), czk("121.01"));
        assertThat(new CheckBooks(books).check().breaches())
                .extracting(BooksBalance.Breach::toString)
                .containsExactly("TOTAL_IS_LINES_AND_VAT FV20260001: expected 121.00, found 121.01, difference 0.01");
    }

    @Test
    void the_margin_report_joins_charges_with_their_logs() {
        log("a", "2026-10-05", 90);
        charge("a", 90, "2175.00");
        log("old", "2026-09-05", 60);
        charge("old", 60, "999.00");
        List<MarginReport.Row> rows = new MarginReport(books).of(OCTOBER, CZK, List.of());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).order().number()).isEqualTo("Z20260001");
        assertThat(rows.get(0).margin().revenue()).contains(czk("2175.00"));
        assertThat(rows.get(0).margin().cost()).contains(czk("900.00"));
        assertThat(rows.get(0).margin().margin()).contains(czk("1275.00"));
        List<MarginReport.Row> september =
                new MarginReport(books).of(DatePeriod.month(YearMonth.of(2026, 9)), CZK, List.of());
        assertThat(september.get(0).margin().problems())
                .containsExactly(new MarginProblem.NoCostRate(new WorkerId("anna"), LocalDate.parse("2026-09-05"), 60));
    }

    private static BooksBalance.Breach breach(BooksBalance.Law law, String subject, String expected, String found) {
        return new BooksBalance.Breach(law, subject, new BigDecimal(expected), new BigDecimal(found));
    }

    private void log(String id, String date, int minutes) {
        books.logs.add(new WorkLog(
                new WorkLogId(id),
                new OrderId("order"),
                new TaskId("task"),
                new WorkerId("anna"),
                new ActivityCode("dev"),
                LocalDate.parse(date),
                Optional.empty(),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                ""));
    }

    private void charge(String log, long measured, String amount) {
        books.charges.add(new RatedCharge(
                new WorkLogId(log),
                Optional.empty(),
                new OrderId("order"),
                Disposition.BILLABLE,
                measured,
                measured,
                czk(amount),
                OptionalInt.empty()));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
