package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.ACCOUNT;
import static eu.hodina.domain.payment.Matching.batch;
import static eu.hodina.domain.payment.Matching.czk;
import static eu.hodina.domain.payment.Matching.due;
import static eu.hodina.domain.payment.Matching.invoice;
import static eu.hodina.domain.payment.Matching.knows;
import static eu.hodina.domain.payment.Matching.match;
import static eu.hodina.domain.payment.Matching.part;
import static eu.hodina.domain.payment.Matching.payment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps 33 to 38 of the handbook, and what users of peers complain of (peers.md 2, rows 14 to 17). */
class MatchTrapsTest {
    private static final OpenInvoice F123 = invoice("F2026-0123", "21780.75", "alfa");
    private static final OpenInvoice F124 = invoice("F2026-0124", "12100.00", "alfa");

    @ParameterizedTest
    @CsvSource({
        "21780.75, EXACT, 21780.75, 0.00, false",
        "21780.74, PARTIAL, 21780.74, 0.00, false",
        "21780.76, OVER, 21780.75, 0.01, false",
        "21780.00, PARTIAL, 21780.00, 0.00, false",
        "21781.00, OVER, 21780.75, 0.25, false",
        "21781.75, OVER, 21780.75, 1.00, false",
        "21781.76, OVER, 21780.75, 1.01, true",
        "25000.00, OVER, 21780.75, 3219.25, true",
        "20000.00, PARTIAL, 20000.00, 0.00, false",
        "0.01, PARTIAL, 0.01, 0.00, false"
    })
    void trap_33_the_symbol_with_zeros_before_it_is_certain_whatever_the_amount(
            String paid, MatchKind kind, String allocated, String rest, boolean surplus) {
        Match match = match(payment(paid).symbol("0020260123"), F123, F124);
        assertThat(match.certain()).isTrue();
        assertThat(match.kind()).isEqualTo(kind);
        assertThat(match.allocations()).containsExactly(part(F123, allocated));
        assertThat(match.unallocated()).isEqualTo(czk(rest));
        assertThat(match.surplusOf().isPresent()).isEqualTo(surplus);
    }

    @Test
    void trap_33_the_tolerance_is_a_setting() {
        MatchBatch batch =
                MatchBatch.of(List.of(payment("21781.00").symbol("20260123").build()), List.of(F123));
        Match strict = PaymentMatcher.match(
                        batch.withPolicy(MatchPolicy.standard().withRounding(List.of(czk("0.10")))))
                .get(0);
        assertThat(strict.surplusOf()).contains(F123.id());
        assertThat(strict.reasons()).doesNotContain(MatchReason.ROUNDED_UP);
    }

    @Test
    void crowns_that_were_cut_off_say_so_and_stay_open() {
        assertThat(match(payment("21780.00").symbol("20260123"), F123).reasons())
                .containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_LESS, MatchReason.ROUNDED_DOWN);
    }

    @Test
    void trap_34_a_number_in_the_message_is_a_suggestion() {
        Match match = match(payment("21780.75").text("faktura F2026-0123"), F123, F124);
        assertThat(match.certain()).isFalse();
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.allocations()).containsExactly(part(F123, "21780.75"));
    }

    @Test
    void trap_35_the_sum_of_two_from_a_known_account_is_a_suggested_split() {
        OpenInvoice third = invoice("F2026-0125", "500.00", "alfa");
        Match match = match(knows("alfa", 1), payment("33880.75").from(1), F123, F124, third);
        assertThat(match.certain()).isFalse();
        assertThat(match.kind()).isEqualTo(MatchKind.SEVERAL);
        assertThat(match.allocations()).containsExactlyInAnyOrder(part(F123, "21780.75"), part(F124, "12100.00"));
        assertThat(match.reasons()).contains(MatchReason.SENDER_KNOWN, MatchReason.SUM_OF_SEVERAL);
    }

    @Test
    void trap_36_the_second_of_two_real_transfers_is_for_a_person() {
        List<Match> matches = batch(
                List.of(
                        payment("21780.75").symbol("20260123").build(),
                        payment("21780.75").symbol("20260123").build()),
                F123);
        assertThat(matches).extracting(Match::certain).containsExactlyInAnyOrder(true, false);
        assertThat(matches).extracting(Match::kind).containsExactlyInAnyOrder(MatchKind.EXACT, MatchKind.OVER);
        assertThat(matches.stream()
                        .filter(match -> !match.certain())
                        .findFirst()
                        .orElseThrow()
                        .reasons())
                .containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.ALREADY_PAID);
    }

    @Test
    void trap_37_a_proforma_is_paid_and_asks_for_a_tax_document() {
        OpenInvoice proforma = invoice(DocumentKind.PROFORMA, "Z2026-0007", czk("12100.00"), ACCOUNT);
        Match match = match(payment("12100.00").symbol("20260007"), proforma, F123);
        assertThat(match.certain()).isTrue();
        assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
        assertThat(match.reasons()).contains(MatchReason.TAX_DOCUMENT_DUE);
        assertThat(match.taxDocumentsDue()).containsExactly(proforma.id());
        assertThat(match(payment("21780.75").symbol("20260123"), proforma, F123).taxDocumentsDue())
                .isEmpty();
    }

    @Test
    void trap_38_a_number_of_thirteen_digits_is_paid_under_its_last_ten() {
        OpenInvoice longer = invoice("2026000000123", "100.00", "alfa");
        assertThat(new InvoiceNumber("2026000000123").variableSymbol().digits()).isEqualTo("6000000123");
        assertThat(match(payment("100.00").symbol("6000000123"), longer).certain())
                .isTrue();
        assertThat(match(payment("100.00").text("2026000000123"), longer).kind())
                .isEqualTo(MatchKind.SUGGESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INV-12", "uhrada INV-12.", "inv-12", "INV/12", "INV-12, INV-121", "XINV-1 INV-12 INV-1-2"})
    void inv_1_is_not_in_inv_12(String text) {
        OpenInvoice one = invoice("INV-1", "100.00", "alfa");
        OpenInvoice twelve = invoice("INV-12", "100.00", "beta");
        Match match = match(payment("100.00").text(text), one, twelve);
        assertThat(match.allocations()).containsExactly(part(twelve, "100.00"));
        assertThat(match(payment("100.00").text(text), one).allocations()).isEmpty();
        assertThat(match(payment("100.00").text(text), one).kind()).isEqualTo(MatchKind.NONE);
    }

    @Test
    void a_symbol_inside_a_longer_one_is_another_symbol() {
        OpenInvoice one = invoice("INV-1", "100.00", "alfa");
        assertThat(match(payment("100.00").symbol("12"), one).kind()).isEqualTo(MatchKind.NONE);
        assertThat(match(payment("100.00").symbol("0000000001"), one).certain()).isTrue();
    }

    @Test
    void a_symbol_that_two_clients_share_is_never_certain_though_one_amount_fits() {
        OpenInvoice a = invoice("A2026-1", "100.00", "alfa");
        OpenInvoice b = invoice("B2026-1", "200.00", "beta");
        Match match = match(payment("100.00").symbol("20261"), b, a);
        assertThat(match.certain()).isFalse();
        assertThat(match.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(match.allocations()).isEmpty();
        assertThat(match.reasons()).containsExactly(MatchReason.SYMBOL_EQUAL, MatchReason.SEVERAL_CANDIDATES);
        assertThat(match.candidates()).extracting(Candidate::invoice).containsExactly(a, b);
        assertThat(match.runnerUp().orElseThrow().allocations()).containsExactly(part(a, "100.00"));
    }

    @Test
    void the_account_of_one_of_two_clients_under_one_symbol_makes_it_a_suggestion() {
        OpenInvoice a = invoice("A2026-1", "100.00", "alfa");
        OpenInvoice b = invoice("B2026-1", "200.00", "beta");
        Match match = match(knows("beta", 2), payment("100.00").symbol("20261").from(2), a, b);
        assertThat(match.certain()).isFalse();
        assertThat(match.kind()).isEqualTo(MatchKind.SUGGESTED);
        assertThat(match.allocations()).containsExactly(part(b, "100.00"));
        assertThat(match.runnerUp().orElseThrow().reasons()).contains(MatchReason.SENDER_OF_ANOTHER_CLIENT);
    }

    @Test
    void one_symbol_for_all_months_of_a_client_lists_them_the_oldest_first() {
        OpenInvoice october = due(invoice("A2026-1", "500.00", "alfa"), "2026-10-14");
        OpenInvoice november = due(invoice("B2026-1", "500.00", "alfa"), "2026-11-14");
        Match one = match(payment("500.00").symbol("20261"), november, october);
        assertThat(one.kind()).isEqualTo(MatchKind.AMBIGUOUS);
        assertThat(one.candidates()).extracting(Candidate::invoice).containsExactly(october, november);
        Match both = match(payment("1000.00").symbol("20261"), november, october);
        assertThat(both.kind()).isEqualTo(MatchKind.SEVERAL);
        assertThat(both.certain()).isFalse();
        assertThat(both.allocations()).containsExactly(part(october, "500.00"), part(november, "500.00"));
    }

    @Test
    void an_older_paid_invoice_with_the_same_symbol_is_never_paid_again() {
        OpenInvoice paid = due(invoice("A2025-1", "0.00", "alfa"), "2025-11-14");
        OpenInvoice open = invoice("B2025-1", "200.00", "beta");
        Match match = match(payment("200.00").symbol("20251"), paid, open);
        assertThat(match.certain()).isTrue();
        assertThat(match.allocations()).containsExactly(part(open, "200.00"));
        assertThat(match(payment("200.00").symbol("20251"), paid).allocations()).isEmpty();
        assertThat(match(payment("200.00").symbol("20251"), paid).certain()).isFalse();
    }

    @Test
    void the_amount_never_matches_against_another_reference() {
        assertThat(match(payment("21780.75").symbol("999"), F123).kind()).isEqualTo(MatchKind.NONE);
        Match sender = match(knows("alfa", 1), payment("21780.75").symbol("999").from(1), F123);
        assertThat(sender.certain()).isFalse();
        assertThat(sender.reasons())
                .containsExactly(MatchReason.SENDER_KNOWN, MatchReason.AMOUNT_EQUAL, MatchReason.SYMBOL_UNKNOWN);
    }

    @Test
    void a_text_that_names_another_invoice_than_the_symbol_is_the_runner_up() {
        Match match = match(payment("12100.00").symbol("20260123").text("faktura F2026-0124"), F123, F124);
        assertThat(match.allocations()).containsExactly(part(F123, "12100.00"));
        RunnerUp other = match.runnerUp().orElseThrow();
        assertThat(other.allocations()).containsExactly(part(F124, "12100.00"));
        assertThat(other.reasons()).containsExactly(MatchReason.NUMBER_IN_TEXT, MatchReason.AMOUNT_EQUAL);
    }

    @Test
    void the_wrong_symbol_of_another_client_is_for_a_person() {
        OpenInvoice theirs = invoice("F2026-0200", "500.00", "beta");
        Match match =
                match(knows("beta", 2), payment("500.00").symbol("20260123").from(2), F123, theirs);
        assertThat(match.certain()).isFalse();
        assertThat(match.allocations()).containsExactly(part(theirs, "500.00"));
        assertThat(match.runnerUp().orElseThrow().allocations()).containsExactly(part(F123, "500.00"));
        assertThat(match.runnerUp().orElseThrow().reasons())
                .contains(MatchReason.SYMBOL_EQUAL, MatchReason.SENDER_OF_ANOTHER_CLIENT);
    }

    @Test
    void a_part_payment_leaves_the_rest_and_the_next_one_takes_it() {
        List<Match> matches = batch(
                List.of(
                        payment("780.75").symbol("20260123").day(12).build(),
                        payment("1000.00").symbol("20260123").day(11).build(),
                        payment("20000.00").symbol("20260123").day(10).build()),
                F123);
        assertThat(matches)
                .extracting(Match::kind)
                .containsExactly(MatchKind.INSTALMENT, MatchKind.INSTALMENT, MatchKind.PARTIAL);
        assertThat(matches).allMatch(Match::certain);
        assertThat(matches.get(0).reasons())
                .containsExactly(
                        MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_EQUAL, MatchReason.FOLLOWS_ANOTHER_PAYMENT);
    }
}
