package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.ACCOUNT;
import static eu.hodina.domain.payment.Matching.batch;
import static eu.hodina.domain.payment.Matching.czk;
import static eu.hodina.domain.payment.Matching.invoice;
import static eu.hodina.domain.payment.Matching.knows;
import static eu.hodina.domain.payment.Matching.part;
import static eu.hodina.domain.payment.Matching.payment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final OpenInvoice F123 = invoice("F2026-0123", "21780.75", "alfa");
    private static final OpenInvoice PAID = invoice("F2026-0123", "0.00", "alfa");

    @Test
    void a_return_takes_the_booking_back_to_the_heller() {
        BookedPayment booked = booked("25000.00", "3219.25", part(F123, "21780.75"));
        Match match = returned(booked, payment("-25000.00").symbol("20260123").back(), PAID);
        assertThat(match.kind()).isEqualTo(MatchKind.REFUND);
        assertThat(match.certain()).isTrue();
        assertThat(match.allocations()).containsExactly(part(F123, "-21780.75"));
        assertThat(match.unallocated()).isEqualTo(czk("-3219.25"));
        assertThat(match.undoes()).contains(booked.payment().id());
        assertThat(match.reasons())
                .containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_EQUAL, MatchReason.REVERSES_PAYMENT);
        assertThat(match.booking().amount()).isEqualTo(czk("-25000.00"));
        assertThat(match.booking().undoes()).contains(booked.payment().id());
    }

    @Test
    void another_amount_symbol_account_or_an_earlier_day_is_no_return_of_it() {
        BookedPayment booked = booked("100.00", "0.00", part(F123, "100.00"));
        assertThat(returned(booked, payment("-99.99").symbol("20260123").back(), F123)
                        .certain())
                .isFalse();
        assertThat(returned(booked, payment("-100.00").symbol("20260124").back(), F123)
                        .certain())
                .isFalse();
        assertThat(returned(
                                booked,
                                payment("-100.00").symbol("20260123").from(3).back(),
                                F123)
                        .certain())
                .isFalse();
        assertThat(returned(booked, payment("-100.00").symbol("20260123").day(1).back(), F123)
                        .reasons())
                .containsExactly(MatchReason.ORIGINAL_UNKNOWN);
        assertThat(returned(booked, payment("-100.00").back(), F123).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void two_payments_that_may_come_back_are_for_a_person() {
        BookedPayment one = booked("100.00", "0.00", part(F123, "100.00"));
        BookedPayment two = booked("100.00", "0.00", part(F123, "100.00"));
        Match match = PaymentMatcher.match(MatchBatch.of(
                                List.of(payment("-100.00")
                                        .symbol("20260123")
                                        .back()
                                        .build()),
                                List.of(F123))
                        .withBooked(List.of(one, two)))
                .get(0);
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).isEmpty();
    }

    @Test
    void one_payment_comes_back_once() {
        List<Match> matches = PaymentMatcher.match(MatchBatch.of(
                        List.of(
                                payment("-100.00").symbol("20260123").back().build(),
                                payment("-100.00").symbol("20260123").back().build()),
                        List.of(F123))
                .withBooked(List.of(booked("100.00", "0.00", part(F123, "100.00")))));
        assertThat(matches).extracting(Match::certain).containsExactlyInAnyOrder(true, false);
        assertThat(matches).extracting(Match::kind).containsExactlyInAnyOrder(MatchKind.REFUND, MatchKind.NONE);
    }

    @Test
    void a_payment_a_return_and_a_payment_of_one_file_leave_it_paid_once() {
        List<Match> matches = batch(
                List.of(
                        payment("21780.75").symbol("20260123").day(12).build(),
                        payment("-21780.75").symbol("20260123").day(11).back().build(),
                        payment("21780.75").symbol("20260123").day(10).build()),
                F123);
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.EXACT, MatchKind.REFUND, MatchKind.EXACT);
        assertThat(matches).allMatch(Match::certain);
        assertThat(matches.get(1).undoes()).contains(matches.get(2).payment().id());
    }

    @Test
    void a_return_opens_a_paid_invoice_for_the_payment_after_it() {
        BookedPayment booked = booked("21780.75", "0.00", part(F123, "21780.75"));
        List<Match> matches = PaymentMatcher.match(MatchBatch.of(
                        List.of(
                                payment("21780.75").symbol("20260123").day(12).build(),
                                payment("-21780.75")
                                        .symbol("20260123")
                                        .day(11)
                                        .back()
                                        .build()),
                        List.of(PAID))
                .withBooked(List.of(booked)));
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.EXACT, MatchKind.REFUND);
        assertThat(matches).allMatch(Match::certain);
    }

    @Test
    void the_return_of_a_payment_that_waits_for_a_person_waits_too() {
        List<Match> matches = batch(
                List.of(
                        payment("21780.75").text("F2026-0123").from(1).build(),
                        payment("-21780.75").from(1).day(11).back().build()),
                F123);
        assertThat(matches.get(1).certain()).isFalse();
        assertThat(matches.get(1).reasons()).contains(MatchReason.ORIGINAL_NOT_BOOKED);
        assertThat(matches.get(1).undoes()).contains(matches.get(0).payment().id());
    }

    @Test
    void our_own_payment_that_comes_back_pays_no_invoice() {
        Match match = batch(
                        List.of(payment("21780.75").symbol("20260123").back().build()), F123)
                .get(0);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).isEmpty();
        assertThat(match.reasons()).containsExactly(MatchReason.OWN_PAYMENT_RETURNED);
    }

    @Test
    void a_debit_that_the_bank_does_not_mark_is_a_return_at_most_by_suggestion() {
        BookedPayment booked = booked("100.00", "0.00", part(F123, "100.00"));
        Match match = returned(booked, payment("-100.00").symbol("20260123"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.REFUND);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).containsExactly(part(F123, "-100.00"));
    }

    @Test
    void a_debit_with_the_symbol_of_an_invoice_never_pays_it() {
        Match match = batch(List.of(payment("-21780.75").symbol("20260123").build()), F123)
                .get(0);
        assertThat(match.kind()).isEqualTo(MatchKind.NONE);
        assertThat(match.allocations()).isEmpty();
    }

    @Test
    void a_debit_pays_out_a_credit_note() {
        OpenInvoice note = invoice(DocumentKind.CREDIT_NOTE, "D2026-0001", czk("-1754.50"), ACCOUNT);
        Match whole = batch(List.of(payment("-1754.50").symbol("20260001").build()), note)
                .get(0);
        assertThat(whole.kind()).isEqualTo(MatchKind.REFUND);
        assertThat(whole.certain()).isFalse();
        assertThat(whole.allocations()).containsExactly(part(note, "-1754.50"));
        assertThat(whole.reasons())
                .containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_EQUAL, MatchReason.PAYS_OUT_CREDIT_NOTE);
        Match more = batch(List.of(payment("-2000.00").symbol("20260001").build()), note)
                .get(0);
        assertThat(more.allocations()).containsExactly(part(note, "-1754.50"));
        assertThat(more.unallocated()).isEqualTo(czk("-245.50"));
    }

    @Test
    void a_credit_never_pays_a_credit_note() {
        OpenInvoice note = invoice(DocumentKind.CREDIT_NOTE, "D2026-0001", czk("-1754.50"), ACCOUNT);
        assertThat(batch(
                                List.of(payment("1754.50")
                                        .symbol("20260001")
                                        .text("D2026-0001")
                                        .build()),
                                note)
                        .get(0)
                        .kind())
                .isEqualTo(MatchKind.NONE);
    }

    @Test
    void a_debit_pays_out_what_a_client_paid_too_much_and_no_more() {
        CreditBalance credit = new CreditBalance(new ClientId("alfa"), czk("3219.25"));
        assertThat(payout(credit, "-3219.25").unallocated()).isEqualTo(czk("-3219.25"));
        assertThat(payout(credit, "-3219.25").client()).contains(new ClientId("alfa"));
        assertThat(payout(credit, "-3219.25").reasons())
                .containsExactly(MatchReason.SENDER_KNOWN, MatchReason.AMOUNT_EQUAL, MatchReason.PAYS_OUT_CREDIT);
        assertThat(payout(credit, "-3219.25").certain()).isFalse();
        assertThat(payout(credit, "-3219.26").kind()).isEqualTo(MatchKind.NONE);
    }

    private static Match payout(CreditBalance credit, String amount) {
        return PaymentMatcher.match(
                        MatchBatch.of(List.of(payment(amount).from(1).build()), List.of(F123))
                                .withCredits(List.of(credit))
                                .withKnown(knows("alfa", 1)))
                .get(0);
    }

    private static Match returned(BookedPayment booked, Matching.Paid paid, OpenInvoice invoice) {
        return PaymentMatcher.match(
                        MatchBatch.of(List.of(paid.build()), List.of(invoice)).withBooked(List.of(booked)))
                .get(0);
    }

    private static BookedPayment booked(String amount, String rest, Allocation part) {
        ReceivedPayment paid = payment(amount).symbol("20260123").from(1).day(2).build();
        return new BookedPayment(
                paid,
                new Booking(
                        paid.id(),
                        MatchKind.EXACT,
                        false,
                        List.of(part),
                        czk(rest),
                        new ClientId("alfa"),
                        Optional.empty(),
                        List.of(MatchReason.SYMBOL_EQUAL),
                        false));
    }
}
