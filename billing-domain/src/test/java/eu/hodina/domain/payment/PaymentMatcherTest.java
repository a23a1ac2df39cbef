package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.ACCOUNT;
import static eu.hodina.domain.payment.Matching.czk;
import static eu.hodina.domain.payment.Matching.invoice;
import static eu.hodina.domain.payment.Matching.knows;
import static eu.hodina.domain.payment.Matching.match;
import static eu.hodina.domain.payment.Matching.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentMatcherTest {
    private static final OpenInvoice F123 = invoice("F2026-0123", "21780.75", "alfa");

    @Test
    void the_symbol_and_the_whole_amount_settle_an_invoice() {
        Match match = match(payment("21780.75").symbol("0020260123"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
        assertThat(match.certain()).isTrue();
        assertThat(match.allocations()).containsExactly(new Allocation(F123.id(), czk("21780.75")));
        assertThat(match.unallocated()).isEqualTo(czk("0.00"));
        assertThat(match.reasons()).containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_EQUAL);
    }

    @Test
    void less_is_a_part_payment() {
        Match match = match(payment("20000.00").symbol("20260123"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.PARTIAL);
        assertThat(match.certain()).isTrue();
        assertThat(F123.open().minus(match.allocations().get(0).amount())).isEqualTo(czk("1780.75"));
    }

    @Test
    void more_is_an_overpayment() {
        Match match = match(payment("25000.00").symbol("20260123"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.OVER);
        assertThat(match.certain()).isTrue();
        assertThat(match.unallocated()).isEqualTo(czk("3219.25"));
        assertThat(match.surplusOf()).contains(F123.id());
        assertThat(match.booking().amount()).isEqualTo(czk("25000.00"));
    }

    @Test
    void up_to_a_crown_more_is_rounding_and_no_overpayment() {
        Match rounded = match(payment("21781.00").symbol("20260123"), F123);
        assertThat(rounded.certain()).isTrue();
        assertThat(rounded.unallocated()).isEqualTo(czk("0.25"));
        assertThat(rounded.surplusOf()).isEmpty();
        assertThat(rounded.reasons()).contains(MatchReason.ROUNDED_UP);
        assertThat(match(payment("21781.75").symbol("20260123"), F123).surplusOf())
                .isEmpty();
        assertThat(match(payment("21781.76").symbol("20260123"), F123).surplusOf())
                .contains(F123.id());
    }

    @Test
    void a_heller_less_leaves_a_heller_open() {
        assertThat(match(payment("21780.74").symbol("20260123"), F123).kind()).isEqualTo(MatchKind.PARTIAL);
    }

    @Test
    void a_number_in_the_message_with_the_whole_amount_is_a_suggestion() {
        Match match = match(payment("21780.75").text("faktura F2026-0123"), F123);
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).containsExactly(new Allocation(F123.id(), czk("21780.75")));
        assertThat(match.reasons()).containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.AMOUNT_EQUAL);
        assertThatThrownBy(match::booking).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_symbol_in_the_message_is_a_suggestion() {
        assertThat(match(payment("21780.75").text("/VS/0020260123/SS/1/KS/308"), F123)
                        .reasons())
                .containsExactly(MatchReason.SYMBOL_IN_TEXT, MatchReason.AMOUNT_EQUAL);
        assertThat(match(payment("21780.75").text("vs: 20260123"), F123).kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match(payment("21780.75").text("/VS/120260123"), F123).kind())
                .isEqualTo(MatchKind.NONE);
    }

    @Test
    void a_number_inside_a_longer_number_never_matches() {
        OpenInvoice fv1 = invoice("FV1", "100.00", "alfa");
        OpenInvoice fv12 = invoice("FV12", "100.00", "beta");
        assertThat(match(payment("100.00").text("uhrada FV12"), fv1, fv12).allocations())
                .containsExactly(new Allocation(fv12.id(), czk("100.00")));
        assertThat(match(payment("100.00").text("uhrada FV12"), fv1).kind()).isEqualTo(MatchKind.NONE);
        assertThat(match(payment("100.00").text("FV1-2 a FV1/3 a AFV1"), fv1).kind())
                .isEqualTo(MatchKind.NONE);
        assertThat(match(payment("100.00").text("č.FV1, děkujeme"), fv1).kind()).isEqualTo(MatchKind.SUGGESTED);
    }

    @Test
    void a_known_sender_and_the_amount_of_one_invoice_is_a_suggestion() {
        OpenInvoice other = invoice("F2026-0124", "12100.00", "alfa");
        Match match = match(knows("alfa", 1), payment("12100.00").from(1), F123, other);
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.allocations()).containsExactly(new Allocation(other.id(), czk("12100.00")));
    }

    @Test
    void the_amount_of_two_invoices_of_a_known_sender_is_ambiguous() {
        OpenInvoice first = invoice("F1", "500.00", "alfa");
        OpenInvoice second = invoice("F2", "500.00", "alfa");
        Match match = match(knows("alfa", 1), payment("500.00").from(1), first, second);
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.allocations()).isEmpty();
        assertThat(match.candidates()).extracting(Candidate::invoice).containsExactly(first, second);
    }

    @Test
    void the_sum_of_two_invoices_of_a_known_sender_is_a_suggestion() {
        OpenInvoice other = invoice("F2026-0124", "12100.00", "alfa");
        Match match = match(knows("alfa", 1), payment("33880.75").from(1), F123, other);
        assertThat(match.kind()).isEqualTo(MatchKind.SEVERAL);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations())
                .containsExactlyInAnyOrder(
                        new Allocation(F123.id(), czk("21780.75")), new Allocation(other.id(), czk("12100.00")));
    }

    @Test
    void the_sum_of_the_invoices_that_a_message_names_is_a_suggestion() {
        OpenInvoice other = invoice("F2026-0124", "12100.00", "alfa");
        OpenInvoice third = invoice("F2026-0125", "1.00", "alfa");
        assertThat(match(payment("33880.75").text("F2026-0123,F2026-0124"), F123, other, third)
                        .kind())
                .isEqualTo(MatchKind.SEVERAL);
        assertThat(match(payment("33880.75").text("F2026-0123 a dalsi"), F123, other, third)
                        .allocations())
                .hasSize(2);
    }

    @Test
    void the_amount_alone_says_nothing() {
        assertThat(match(payment("21780.75"), F123).reasons()).containsExactly(MatchReason.NOTHING_FOUND);
        assertThat(match(payment("21780.75").symbol("999"), F123).reasons())
                .containsExactly(MatchReason.SYMBOL_UNKNOWN);
    }

    @Test
    void a_symbol_that_two_clients_share_is_ambiguous() {
        OpenInvoice a = invoice("A2026-1", "100.00", "alfa");
        OpenInvoice b = invoice("B2026-1", "200.00", "beta");
        Match match = match(payment("100.00").symbol("20261"), a, b);
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.certain()).isFalse();
    }

    @Test
    void an_older_paid_invoice_with_the_same_symbol_does_not_stand_in_the_way() {
        OpenInvoice paid = invoice("A2026-1", "0.00", "alfa");
        OpenInvoice open = invoice("B2026-1", "200.00", "beta");
        assertThat(match(payment("200.00").symbol("20261"), paid, open).kind()).isEqualTo(MatchKind.EXACT);
    }

    @Test
    void an_invoice_that_is_paid_already_leaves_its_second_payment_to_a_person() {
        OpenInvoice paid = invoice("F2026-0123", "0.00", "alfa");
        Match match = match(payment("21780.75").symbol("20260123"), paid);
        assertThat(match.kind()).isEqualTo(MatchKind.OVER);
        assertThat(match.certain()).isFalse();
        assertThat(match.surplusOf()).contains(paid.id());
        assertThat(match.unallocated()).isEqualTo(czk("21780.75"));
    }

    @Test
    void an_account_known_as_another_clients_is_never_certain() {
        Match match =
                match(knows("beta", 7), payment("21780.75").symbol("20260123").from(7), F123);
        assertThat(match.certain()).isFalse();
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.reasons()).contains(MatchReason.SENDER_OF_ANOTHER_CLIENT);
    }

    @Test
    void a_second_payment_pays_what_the_first_left() {
        List<Match> matches = PaymentMatcher.match(MatchBatch.of(
                List.of(
                        payment("1780.75").symbol("20260123").day(3).build(),
                        payment("20000.00").symbol("20260123").day(2).build()),
                List.of(F123)));
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.INSTALMENT, MatchKind.PARTIAL);
    }

    @Test
    void two_payments_of_the_whole_are_one_and_an_overpayment_for_a_person() {
        List<Match> matches = PaymentMatcher.match(MatchBatch.of(
                List.of(
                        payment("21780.75").symbol("20260123").day(3).build(),
                        payment("21780.75").symbol("20260123").day(2).build()),
                List.of(F123)));
        assertThat(matches).extracting(Match::kind).containsExactly(MatchKind.OVER, MatchKind.EXACT);
        assertThat(matches).extracting(Match::certain).containsExactly(false, true);
        assertThat(matches.get(0).unallocated()).isEqualTo(czk("21780.75"));
    }

    @Test
    void an_overpayment_that_is_the_sum_of_two_invoices_says_so() {
        OpenInvoice other = invoice("F2026-0124", "12100.00", "alfa");
        Match match = match(payment("33880.75").symbol("20260123"), F123, other);
        assertThat(match.kind()).isEqualTo(MatchKind.OVER);
        assertThat(match.runnerUp().orElseThrow().allocations())
                .containsExactly(
                        new Allocation(F123.id(), czk("21780.75")), new Allocation(other.id(), czk("12100.00")));
    }

    @Test
    void a_debit_and_a_pending_credit_are_no_payments() {
        BankTransaction debit = BankTransaction.of(new BigDecimal("-100.00"))
                .currency(Optional.of("CZK"))
                .build();
        BankTransaction pending = BankTransaction.of(new BigDecimal("100.00"))
                .currency(Optional.of("CZK"))
                .status(TransactionStatus.PENDING)
                .build();
        assertThat(ReceivedPayment.find(new PaymentId("a"), ACCOUNT, debit)).isEmpty();
        assertThat(ReceivedPayment.find(new PaymentId("b"), ACCOUNT, pending)).isEmpty();
    }

    @Test
    void a_surplus_makes_an_invoice_overpaid_and_stays_unallocated() {
        Settlement settlement = new Settlement(czk("21780.75"), czk("21780.75"), czk("3219.25"));
        assertThat(settlement.state()).isEqualTo(PaymentState.OVERPAID);
        assertThat(settlement.open()).isEqualTo(czk("0.00"));
        assertThatThrownBy(() -> new Settlement(czk("1.00"), czk("1.01"), czk("0.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_booking_never_allocates_more_than_was_paid() {
        assertThatThrownBy(() -> new Booking(
                        new PaymentId("p"),
                        MatchKind.EXACT,
                        true,
                        List.of(new Allocation(new InvoiceId("i"), czk("1.00"))),
                        czk("-0.01"),
                        F123.client(),
                        Optional.empty(),
                        List.of(),
                        false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.01");
    }

    @Test
    void a_czech_account_is_known_in_each_of_its_spellings() {
        Iban iban = Iban.parse("CZ6508000000192000145399");
        assertThat(account("19-2000145399", "0800")).contains(iban);
        assertThat(account("0000192000145399", "0800")).contains(iban);
        assertThat(account("19-2000145399/0800", "")).contains(iban);
        assertThat(account("CZ65 0800 0000 1920 0014 5399", "")).contains(iban);
        assertThat(account("19-2000145399", "GIBACZPX")).isEmpty();
    }

    private static Optional<Iban> account(String number, String bank) {
        return new Counterparty(Optional.empty(), Optional.of(number), Optional.of(bank)).iban();
    }
}
