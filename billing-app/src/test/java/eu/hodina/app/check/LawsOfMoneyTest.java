package eu.hodina.app.check;

import static eu.hodina.app.check.BrokenBooks.invoice;
import static eu.hodina.app.check.BrokenBooks.mendLater;
import static eu.hodina.app.check.BrokenBooks.run;
import static eu.hodina.app.check.BrokenBooks.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.insight.check.Breach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The laws of payments, allowances and mails, each broken once. */
class LawsOfMoneyTest {
    private static final String NOBODY = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071";

    @AfterEach
    void what_was_broken_is_mended() {
        BrokenBooks.mend();
        assertThat(BrokenBooks.check()).isEmpty();
    }

    private static void found(String... lines) {
        assertThat(BrokenBooks.check()).extracting(Breach::toString).containsExactlyInAnyOrder(lines);
    }

    /** The payment with this reference of the bank. */
    private static String payment(String reference) {
        return text("SELECT id FROM bank_transaction WHERE reference = '" + reference + "'");
    }

    @Test
    void a_payment_of_which_more_is_left_than_came() {
        String id = payment("2611000000101");
        String add = "UPDATE booking SET unallocated_minor = unallocated_minor + %d WHERE payment_id = '" + id + "'";
        mendLater(String.format(add, -1));
        run(String.format(add, 1));
        found("payments.allocated payment 2611000000101 (" + id
                + "), allocated and left: expected 217449.10 CZK, found 217449.11 CZK");
    }

    @Test
    void more_credit_that_is_used_than_there_was() {
        String id = payment("2611000000104");
        String client = text("SELECT client_id FROM booking WHERE payment_id = '" + id + "'");
        String set = "UPDATE booking SET unallocated_minor = %d WHERE payment_id = '" + id + "'";
        mendLater(String.format(set, 1250));
        run(String.format(set, -100));
        found(
                "payments.allocated payment 2611000000104 (" + id
                        + "), allocated and left: expected 11002.75 EUR, found 10989.25 EUR",
                "payments.within payment 2611000000104 (" + id + "), left: expected 0.00 EUR, found -1.00 EUR",
                "payments.credit client drevokraj (" + client
                        + "), credit, at least 0: expected 0.00 EUR, found -1.00 EUR");
    }

    @Test
    void a_payment_that_is_left_out_and_booked() {
        String id = payment("2611000000101");
        mendLater("DELETE FROM ignored_payment");
        run("INSERT INTO ignored_payment (payment_id, reason, login, ignored_at) VALUES ('" + id
                + "', 'vklad', 'ucetni', '2026-11-20')");
        found("payments.bookable payment " + id + ", left out and booked: expected 0, found 1");
    }

    @Test
    void a_statement_that_does_not_close_with_what_moved_is_a_warning() {
        String id = text("SELECT id FROM bank_statement WHERE file = 'vypis-czk-2026-11-13.gpc'");
        String set = "UPDATE bank_statement SET closing = '%s' WHERE id = '" + id + "'";
        mendLater(String.format(set, "889333.30"));
        run(String.format(set, "889333.31"));
        found("payments.statements statement vypis-czk-2026-11-13.gpc (" + id
                + "), closing balance: expected 889333.30 CZK, found 889333.31 CZK");
        assertThat(BrokenBooks.check()).extracting(Breach::severity).containsExactly(Breach.Severity.WARNING);
    }

    private static final String OF_BILANCE =
            " WHERE agreement_id = (SELECT a.id FROM agreement a JOIN client c ON c.id ="
                    + " a.client_id WHERE c.code = 'bilance' LIMIT 1) AND period = '%s' AND rated_id = (SELECT p.id FROM rated_period p"
                    + " JOIN client c ON c.id = p.client_id WHERE c.code = 'bilance' AND p.first_day = '%s' AND p.revision = 0)";

    private static String agreement() {
        return text("SELECT a.id FROM agreement a JOIN client c ON c.id = a.client_id WHERE c.code = 'bilance'");
    }

    @Test
    void an_allowance_that_is_not_what_became_of_it() {
        String add = "UPDATE rated_allowance SET granted = granted + %d"
                + String.format(OF_BILANCE, "2026-08-01", "2026-08-01");
        mendLater(String.format(add, -60));
        run(String.format(add, 60));
        found("allowances.balance agreement " + agreement()
                + ", period 2026-08-01, rated from 2026-08-01: expected 1860 min, found 1800 min");
    }

    @Test
    void an_allowance_that_begins_with_more_than_was_left() {
        String add = "UPDATE rated_allowance SET granted = granted + %1$d, lost = lost + %1$d"
                + String.format(OF_BILANCE, "2026-08-01", "2026-09-01");
        mendLater(String.format(add, -30));
        run(String.format(add, 30));
        found("allowances.chain agreement " + agreement()
                + ", period 2026-08-01, left before 2026-09-01: expected 90 min, found 120 min");
    }

    @Test
    void an_allowance_of_which_more_was_used_than_was_drawn() {
        String add = "UPDATE rated_allowance SET used = used + %1$d, granted = granted + %1$d"
                + String.format(OF_BILANCE, "2026-10-01", "2026-10-01");
        mendLater(String.format(add, -15));
        run(String.format(add, 15));
        found("allowances.drawn agreement " + agreement()
                + ", period 2026-10-01, rated from 2026-10-01: expected 1815 min, found 1800 min");
    }

    @Test
    void a_log_that_drew_more_than_is_covered_of_it() {
        String first = text(
                "SELECT log_id FROM rated_draw WHERE day = '2026-08-03' AND drawn = 90" + " AND period = '2026-08-01'");
        String second = text(
                "SELECT log_id FROM rated_draw WHERE day = '2026-08-04' AND drawn = 45" + " AND period = '2026-08-01'");
        String rating = text("SELECT rated_id FROM rated_draw WHERE log_id = '" + first + "'");
        String add = "UPDATE rated_draw SET drawn = drawn + %d WHERE log_id = '%s'";
        mendLater(String.format(add, -15, first), String.format(add, 15, second));
        run(String.format(add, 15, first), String.format(add, -15, second));
        found(
                "allowances.covered work-log " + first + ", rating " + rating + ": expected 90 min, found 105 min",
                "allowances.covered work-log " + second + ", rating " + rating + ": expected 45 min, found 30 min");
    }

    @Test
    void a_fee_that_is_not_on_its_line() {
        String add = "UPDATE rated_fee SET amount_minor = amount_minor + %d WHERE period = '2026-09-01'";
        mendLater(String.format(add, -100));
        run(String.format(add, 100));
        found("fees.billed agreement " + agreement()
                + ", fee of 2026-09-01: expected 24001.00 CZK, found 24000.00 CZK");
    }

    private static String mail(String number) {
        return text("SELECT m.id FROM mail m JOIN mail_invoice a ON a.mail_id = m.id WHERE m.purpose = 'INVOICE'"
                + " AND a.invoice_id = '" + invoice(number) + "'");
    }

    @Test
    void a_document_that_is_marked_as_sent_by_a_mail_that_failed() {
        String set = "UPDATE mail SET state = '%s' WHERE id = '" + mail("FV20260009") + "'";
        mendLater(String.format(set, "SENT"));
        run(String.format(set, "FAILED"));
        found("mails.sent invoice FV20260009 (" + invoice("FV20260009")
                + "), handed over by mail or by hand: expected 1, found 0");
    }

    @Test
    void a_document_that_two_mails_brought() {
        mendLater("DELETE FROM mail_invoice WHERE position = 1 AND mail_id = '" + mail("FV20260002") + "'");
        run("INSERT INTO mail_invoice (mail_id, position, invoice_id) VALUES ('" + mail("FV20260002") + "', 1, '"
                + invoice("FV20260009") + "')");
        found("mails.once invoice FV20260009 (" + invoice("FV20260009")
                + "), mails that brought it: expected 1, found 2");
    }

    @Test
    void a_reminder_whose_mail_reminds_of_nothing() {
        String id = invoice("FV20260005");
        String was = text("SELECT mail_id FROM sent_reminder WHERE invoice_id = '" + id + "'");
        String set = "UPDATE sent_reminder SET mail_id = '%s' WHERE invoice_id = '" + id + "'";
        mendLater(String.format(set, was));
        run(String.format(set, mail("FV20260005")));
        found("mails.reminders invoice FV20260005 (" + id + "), reminder of level 1: expected 1, found 0");
    }

    @Test
    void a_mail_whose_file_is_not_there() {
        String mail = mail("FV20260009");
        String set = "UPDATE mail_file SET media_type = '%s' WHERE media_type = '%s' AND mail_id = '" + mail + "'";
        mendLater(String.format(set, "application/pdf", "text/plain"));
        run(String.format(set, "text/plain", "application/pdf"));
        found("mails.files mail FV20260009 (" + mail + "), attachment text/plain: expected 1, found 0");
    }

    @Test
    void a_correction_of_what_is_not_there() {
        mendLater("DELETE FROM work_correction WHERE corrects_id = '" + NOBODY + "'");
        run("INSERT INTO work_correction (id, log_id, corrects_id, minutes, order_id, work_date)"
                + " SELECT '019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072', id, '" + NOBODY
                + "', 30, order_id, work_date FROM work_log ORDER BY work_date, start_time, id LIMIT 1");
        found("references work-correction 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072, corrects " + NOBODY
                + ": expected 1, found 0");
    }
}
