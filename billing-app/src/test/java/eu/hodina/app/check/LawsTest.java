package eu.hodina.app.check;

import static eu.hodina.app.check.BrokenBooks.invoice;
import static eu.hodina.app.check.BrokenBooks.mendLater;
import static eu.hodina.app.check.BrokenBooks.run;
import static eu.hodina.app.check.BrokenBooks.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.Law;
import eu.hodina.domain.client.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each law finds what breaks it, names it with what was expected and found, and finds nothing before and after. */
class LawsTest {
    private static final String NOBODY = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071";

    /** A log of one charge, of August 2026 and an order, by the place in their order. */
    private static String log(String order, int place) {
        return text("SELECT l.id FROM work_log l JOIN orders o ON o.id = l.order_id WHERE o.number = '" + order
                + "' AND l.kind = 'BILLABLE' ORDER BY l.work_date, l.start_time LIMIT 1 OFFSET " + place);
    }

    @AfterEach
    void what_was_broken_is_mended() {
        BrokenBooks.mend();
        assertThat(BrokenBooks.check()).isEmpty();
    }

    private static void found(String... lines) {
        assertThat(BrokenBooks.check()).extracting(Breach::toString).containsExactlyInAnyOrder(lines);
    }

    @Test
    void each_law_says_in_both_languages_what_it_proves() {
        assertThat(CheckBooks.laws()).hasSize(34);
        for (Law law : CheckBooks.laws()) {
            assertThat(law.proves(Language.CS)).isNotBlank().isNotEqualTo(law.proves(Language.EN));
        }
    }

    @Test
    void minutes_that_went_from_one_log_to_another() {
        String less = log("Z20260011", 0);
        String more = log("Z20260011", 2);
        String move = "UPDATE rated_charge SET measured = measured + %d WHERE log_id = '%s'";
        mendLater(String.format(move, 15, less), String.format(move, -15, more));
        run(String.format(move, -15, less), String.format(move, 15, more));
        found(
                "minutes.charged work-log " + less + ", order Z20260011: expected 52 min, found 37 min",
                "minutes.charged work-log " + more + ", order Z20260011: expected 45 min, found 60 min");
    }

    @Test
    void a_log_that_a_second_rating_charges() {
        String log = log("Z20260011", 0);
        mendLater(
                "DELETE FROM rated_charge WHERE position = 9999",
                "UPDATE rated_period SET logs = logs - 1 WHERE client_id IS NULL AND first_day = '2026-08-01'");
        run(
                "INSERT INTO rated_charge (rated_id, position, log_id, order_id, disposition, measured, billed, amount_minor)"
                        + " SELECT p.id, 9999, l.id, l.order_id, 'BILLABLE', 0, 0, 0 FROM rated_period p, work_log l WHERE l.id = '"
                        + log + "' AND p.client_id IS NULL AND p.first_day = '2026-08-01'",
                "UPDATE rated_period SET logs = logs + 1 WHERE client_id IS NULL AND first_day = '2026-08-01'");
        found("minutes.once work-log " + log + ", ratings that hold: expected 1, found 2");
    }

    @Test
    void a_charge_whose_log_is_gone() {
        String log = text("SELECT c.log_id FROM rated_charge c JOIN orders o ON o.id = c.order_id"
                + " JOIN work_log l ON l.id = c.log_id WHERE o.number = 'Z20260011'"
                + " AND c.disposition = 'REWORK' ORDER BY l.work_date, l.start_time LIMIT 1");
        mendLater("UPDATE rated_charge SET log_id = '" + log + "' WHERE log_id = '" + NOBODY + "'");
        run("UPDATE rated_charge SET log_id = '" + NOBODY + "' WHERE log_id = '" + log + "'");
        String rating = text("SELECT rated_id FROM rated_charge WHERE log_id = '" + NOBODY + "'");
        found("minutes.of-logs work-log " + NOBODY + ", charge of rating " + rating + ": expected 1, found 0");
    }

    @Test
    void a_log_that_was_rated_and_is_not_charged() {
        String rating = text("SELECT p.id FROM rated_period p JOIN client c ON c.id = p.client_id"
                + " WHERE c.code = 'bilance' AND p.first_day = '2026-08-01'");
        mendLater("UPDATE rated_period SET logs = logs - 1 WHERE id = '" + rating + "'");
        run("UPDATE rated_period SET logs = logs + 1 WHERE id = '" + rating + "'");
        found("minutes.complete rated-period bilance (" + rating + "), logs from 2026-08-01: expected 45, found 44");
    }

    @Test
    void covered_work_with_an_amount() {
        String log = text("SELECT log_id FROM rated_draw WHERE day = '2026-08-07' AND drawn = 90"
                + " AND period = '2026-08-03' LIMIT 1");
        String set =
                "UPDATE rated_charge SET amount_minor = %d WHERE disposition = 'COVERED' AND log_id = '" + log + "'";
        mendLater(String.format(set, 0));
        run(String.format(set, 12345));
        found("minutes.by-kind work-log " + log + ", amount as COVERED: expected 0.00 CZK, found 123.45 CZK");
    }

    @Test
    void work_that_is_charged_as_what_it_is_not() {
        String log = log("Z20260011", 0);
        String set = "UPDATE work_log SET kind = '%s' WHERE id = '" + log + "'";
        mendLater(String.format(set, "BILLABLE"));
        run(String.format(set, "INTERNAL"));
        found("minutes.by-kind work-log " + log + ", minutes as BILLABLE of INTERNAL work: expected 0, found 52");
    }

    @Test
    void minutes_that_are_charged_for_another_order() {
        String log = log("Z20260011", 0);
        String set = "UPDATE rated_charge SET order_id = (SELECT id FROM orders WHERE number = '%s') WHERE log_id = '"
                + log + "'";
        List<String> before = List.of(august("Z20260011"), august("Z20260012"));
        mendLater(String.format(set, "Z20260011"));
        run(String.format(set, "Z20260012"));
        found(
                "minutes.by-order order Z20260011 (" + order("Z20260011") + "), 2026-08: expected " + before.get(0)
                        + " min, found " + (Long.parseLong(before.get(0)) - 52) + " min",
                "minutes.by-order order Z20260012 (" + order("Z20260012") + "), 2026-08: expected " + before.get(1)
                        + " min, found " + (Long.parseLong(before.get(1)) + 52) + " min");
        assertThat(before).containsExactly("2449", "2571");
    }

    private static String order(String number) {
        return text("SELECT id FROM orders WHERE number = '" + number + "'");
    }

    private static String august(String order) {
        return text("SELECT SUM(l.minutes) FROM work_log l JOIN orders o ON o.id = l.order_id WHERE o.number = '"
                + order + "' AND l.work_date BETWEEN '2026-08-01' AND '2026-08-31'");
    }

    @Test
    void a_charge_that_is_not_in_its_line() {
        String log = log("Z20260011", 0);
        String rating = text("SELECT rated_id FROM rated_charge WHERE log_id = '" + log + "'");
        String add = "UPDATE rated_charge SET amount_minor = amount_minor + %d, billed = billed + %d WHERE log_id = '"
                + log + "'";
        String minutes = text("SELECT minutes FROM rated_line WHERE position = 0 AND rated_id = '" + rating + "'");
        mendLater(String.format(add, -1, -15));
        run(String.format(add, 1, 15));
        found(
                "lines.of-charges rated-line " + rating + ", line 0, amount: expected 38787.50 CZK, found 38787.51 CZK",
                "lines.of-charges rated-line " + rating + ", line 0, minutes: expected " + minutes + " min, found "
                        + (Long.parseLong(minutes) + 15) + " min");
        assertThat(minutes).isEqualTo("1605");
    }

    @Test
    void lines_that_are_not_what_they_bill() {
        String id = invoice("FV20260002");
        String move = "UPDATE invoice_line SET amount_minor = amount_minor + %d WHERE invoice_id = '" + id
                + "' AND position = %d";
        mendLater(String.format(move, -100, 0), String.format(move, 100, 2));
        run(String.format(move, 100, 0), String.format(move, -100, 2));
        found(
                "lines.invoiced invoice FV20260002 (" + id + "), line 0: expected 10350.00 CZK, found 10351.00 CZK",
                "lines.invoiced invoice FV20260002 (" + id + "), line 2: expected 24000.00 CZK, found 23999.00 CZK");
    }

    @Test
    void what_is_billed_is_kept_as_billed_by_another_document() {
        String id = invoice("FV20260009");
        String other = invoice("FV20260008");
        String place = text("SELECT CONCAT('rating ', rated_id, ', line ', position) FROM billed_line"
                + " WHERE borne AND invoice_id = '" + id + "'");
        String set = "UPDATE billed_line SET invoice_id = '%s' WHERE borne AND invoice_id = '%s' AND rated_id = (SELECT"
                + " rated_id FROM invoice_line_source WHERE invoice_id = '" + id + "')";
        mendLater(String.format(set, id, other));
        run(String.format(set, other, id));
        found(
                "lines.borne invoice FV20260009 (" + id + "), line 0 billed: expected 1, found 0",
                "lines.borne invoice FV20260008 (" + other + "), kept as billed: " + place + ": expected 1, found 0");
    }

    @Test
    void a_total_that_is_not_its_lines_and_vat() {
        String id = invoice("FV20260009");
        String add =
                "UPDATE invoice SET net_minor = net_minor + %d, vat_minor = vat_minor + %d WHERE id = '" + id + "'";
        mendLater(String.format(add, -1, 1));
        run(String.format(add, 1, -1));
        found(
                "documents.total invoice FV20260009 (" + id + "), net: expected 1980.00 CZK, found 1980.01 CZK",
                "documents.total invoice FV20260009 (" + id + "), vat: expected 415.80 CZK, found 415.79 CZK");
    }

    @Test
    void an_advance_whose_tax_is_not_what_came() {
        String id = invoice("FV20260008");
        String add = "UPDATE invoice_deduction_row SET vat_minor = vat_minor + %d WHERE invoice_id = '" + id + "'";
        mendLater(String.format(add, -1));
        run(String.format(add, 1));
        found("documents.deductions invoice FV20260008 (" + id
                + "), advance DFV2-20260001, rows of tax: expected 40000.00 CZK, found 40000.01 CZK");
    }

    @Test
    void more_is_paid_than_was_asked_for() {
        String id = invoice("FV20260002");
        String client = text("SELECT client_id FROM invoice WHERE id = '" + id + "'");
        mendLater("DELETE FROM hand_receipt WHERE id = '" + NOBODY + "'");
        run("INSERT INTO hand_receipt (id, document_id, day, amount_minor) VALUES ('" + NOBODY + "', '" + id
                + "', '2026-11-20', 100)");
        found(
                "documents.settled invoice FV20260002 (" + id + "), paid: expected 217449.10 CZK, found 217450.10 CZK",
                "documents.settled client bilance (" + client
                        + "), asked for = paid + credited + open: expected 217449.10 CZK, found 217450.10 CZK");
    }

    @Test
    void a_cancelled_document_that_kept_what_it_billed_and_went_out() {
        String id = invoice("FV20260009");
        String mail = text("SELECT mail_id FROM mail_invoice WHERE invoice_id = '" + id + "'");
        String set = "UPDATE invoice_state SET state = '%s' WHERE invoice_id = '" + id + "'";
        mendLater(String.format(set, "SENT"));
        run(String.format(set, "CANCELLED"));
        found(
                "documents.cancelled invoice FV20260009 (" + id + "), rated lines that it billed: expected 0, found 1",
                "mails.documents mail FV20260009 (" + mail
                        + "), document that it brought is sent: expected 1, found 0");
    }

    @Test
    void a_document_without_a_state() {
        String id = invoice("FV20260009");
        String set = "UPDATE invoice_state SET invoice_id = '%s' WHERE invoice_id = '%s'";
        mendLater(String.format(set, id, NOBODY));
        run(String.format(set, NOBODY, id));
        String mail = text("SELECT mail_id FROM mail_invoice WHERE invoice_id = '" + id + "'");
        found(
                "documents.states invoice FV20260009 (" + id + "), state of an issued document: expected 1, found 0",
                "mails.documents mail FV20260009 (" + mail
                        + "), document that it brought is sent: expected 1, found 0");
    }

    @Test
    void two_payments_that_are_awaited_under_one_symbol() {
        String set = "UPDATE invoice SET variable_symbol = '%s' WHERE number = 'FV20260008'";
        mendLater(String.format(set, "20260008"));
        run(String.format(set, "20260005"));
        found("symbols.unique variable-symbol FV20260005 (20260005), CZ6508000000192000145399: expected 1, found 2");
    }

    @Test
    void a_gap_in_the_numbers_and_a_counter_that_drew_none() {
        String firm = text("SELECT id FROM firm");
        String set = "UPDATE invoice SET number = '%s' WHERE number = '%s'";
        mendLater(String.format(set, "FV20260009", "FV20260011"));
        run(String.format(set, "FV20260011", "FV20260009"));
        found(
                "numbers.gapless number-series FV20260011 (" + firm
                        + "/INVOICE/2026), number after a gap: expected 9, found 11",
                "numbers.gapless number-series INVOICE (" + firm + "/INVOICE/2026), counter: expected 11, found 9");
    }

    @Test
    void a_file_that_is_not_what_it_was() {
        String id = invoice("FV20260001");
        String where = " FROM invoice_file WHERE media_type = 'application/pdf' AND invoice_id = '" + id + "'";
        String was = text("SELECT sha256" + where);
        mendLater(
                "UPDATE invoice_file SET bytes = SUBSTRING(bytes, 1, LENGTH(bytes) - 1) WHERE media_type = 'application/pdf'"
                        + " AND invoice_id = '" + id + "'");
        run("UPDATE invoice_file SET bytes = CONCAT(bytes, 'x') WHERE media_type = 'application/pdf' AND invoice_id = '"
                + id + "'");
        String is = text("SELECT SHA2(bytes, 256)" + where);
        assertThat(is).isNotEqualTo(was);
        found("files.hash invoice FV20260001 (" + id + "), SHA-256 of application/pdf: expected " + was + ", found "
                + is);
    }

    @Test
    void a_document_that_lacks_a_file() {
        String id = invoice("FV20260001");
        String set = "UPDATE invoice_file SET media_type = '%s' WHERE media_type = '%s' AND invoice_id = '" + id + "'";
        mendLater(String.format(set, "application/x-isdoc", "text/plain"));
        run(String.format(set, "text/plain", "application/x-isdoc"));
        found("files.present invoice FV20260001 (" + id + "), application/x-isdoc: expected 1, found 0");
    }
}
